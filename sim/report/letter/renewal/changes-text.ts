import { listing } from '../../words/index.ts';
import type { Words } from '../../words/words.ts';
import type { Fact } from '../letter.ts';
import type { FactChange, Reason } from './changes.ts';
import { renewalWords } from './words.ts';

/**
 * What changed, one sentence per fact: as it was, as it is, and by what. The facts that a letter has in its text come first
 * when `used` names them. '' parts are left out.
 */
export function changesText(
  changes: readonly FactChange[],
  facts: readonly Fact[],
  words: Words,
  used: ReadonlySet<string> = new Set(),
): string[] {
  const texts = renewalWords[words.language];
  const inOrder = [...changes].sort((one, other) => Number(used.has(other.key)) - Number(used.has(one.key)));
  return inOrder.map((change) => {
    const name = nameOf(change.key, facts, words);
    if (change.was === null && change.now !== null) return texts.appeared(name, change.now);
    if (change.now === null && change.was !== null) return texts.gone(name, change.was);
    const parts = change.parts.map(({ reason, from, to, amount }) =>
      texts.part(reason, amount ?? `${from ?? texts.nothing} → ${to ?? texts.nothing}`),
    );
    const by = listing(parts, words);
    return change.was === change.now
      ? texts.backAgain(name, change.now ?? texts.nothing, by)
      : texts.changed(name, change.was ?? texts.nothing, change.now ?? texts.nothing, by);
  });
}

/** How many facts each thing changed. */
export function countsByReason(changes: readonly FactChange[]): Readonly<Record<Reason, number>> {
  const count = (reason: Reason) => changes.filter(({ parts }) => parts.some((part) => part.reason === reason)).length;
  return { data: count('data'), model: count('model'), policy: count('policy') };
}

/** The name of a fact in words: the indicator, the scenario and what of it; its key where nothing is known. */
export function nameOf(key: string, facts: readonly Fact[], { language }: Words): string {
  const texts = renewalWords[language];
  const text = (wanted: string) => facts.find((fact) => fact.key === wanted)?.text;
  const titled = facts.find(({ key: one }) => one.endsWith('.title') && key.startsWith(one.slice(0, -'title'.length)));
  const scenario = titled === undefined ? '' : titled.key.slice(0, -'.title'.length);
  const rest = scenario === '' ? key : key.slice(scenario.length + 1);
  const labels = facts.filter(({ key: one }) => one.startsWith('label.') && `${rest}.`.startsWith(`${one.slice(6)}.`));
  // Of two names the longest is meant: that of an indicator may begin as that of another.
  const label = labels.sort((one, other) => other.key.length - one.key.length)[0];
  const end = label === undefined ? rest : rest.slice(label.key.length - 5);
  const what = texts.ends[end] ?? '';
  const named = [label?.text ?? '', text(`${scenario}.title`) ?? '', what].filter((one) => one !== '');
  return label === undefined && what === '' ? (texts.ends[key] ?? key) : named.join(', ');
}
