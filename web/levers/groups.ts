import type { Language } from '../../sim/report/words/words.ts';
import type { Facts, LeverFacts, Named } from '../facts.ts';

/** The levers that a first look shows, in this order. */
export const FIRST = ['L02', 'L07', 'L08', 'L13', 'L16', 'L20', 'L21', 'L01'] as const;

/** Levers that first touch one step; `step` null for those that touch none. */
export interface Group {
  readonly step: Named | null;
  readonly rows: readonly LeverFacts[];
}

/** The levers of a first look. */
export function firstLevers({ levers }: Facts): LeverFacts[] {
  return FIRST.flatMap((id) => levers.filter((row) => row.id === id));
}

/** All other levers by the first step that they touch, in the order of the route of a child. */
export function otherGroups({ levers, steps }: Facts): Group[] {
  const others = levers.filter(({ id }) => !FIRST.some((first) => first === id));
  const home = (row: LeverFacts): Named | null =>
    row.touches.find(({ id }) => steps.some((step) => step.id === id)) ?? null;
  return [...steps, null].flatMap((step) => {
    const rows = others.filter((row) => (home(row)?.id ?? null) === (step?.id ?? null));
    return rows.length === 0 ? [] : [{ step, rows }];
  });
}

/** The levers in which every word of a query stands: in their name, effect, id, or the steps and mechanisms they touch. */
export function matching(rows: readonly LeverFacts[], query: string, language: Language): LeverFacts[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return rows.filter(({ id, key, label, effect, touches }) => {
    const names = touches.map(({ name }) => name[language]);
    const text = plain([id, key, label[language], effect[language], ...names].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Without capitals and accents, so that 'coordinator' finds 'zorgcoördinatoren'. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
