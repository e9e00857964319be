import type { BothLanguages } from '../../../statistics/result.ts';
import { dateInWords } from '../../numbers.ts';
import { en } from '../../words/en.ts';
import { nl } from '../../words/nl.ts';

/** Words that are Dutch too, though our Dutch sentences happen not to use them. */
const ALSO_DUTCH = new Set(
  'data held help last later level link links model open order panel range real split stand start team type types'.split(
    ' ',
  ),
);
const SHORTEST = 4;

let known: ReadonlySet<string> | null = null;

/** Words of the English sentences of figures and of English months that no Dutch sentence has; lower case. */
export function englishWords(): ReadonlySet<string> {
  if (known !== null) return known;
  const months = (language: 'nl' | 'en') =>
    Array.from({ length: 12 }, (_, i) => dateInWords(`2025-${String(i + 1).padStart(2, '0')}-01`, language));
  const dutch = new Set(wordsIn([...textsOf(nl), ...months('nl')].join(' ')));
  const english = wordsIn([...textsOf(en), ...months('en')].join(' '));
  known = new Set(english.filter((word) => word.length >= SHORTEST && !dutch.has(word) && !ALSO_DUTCH.has(word)));
  return known;
}

/** The words of a text in lower case. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}

/** Every text of a tree of words; a sentence with parts is asked with empty ones. */
function textsOf(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree === 'function') return textsOf(saidWith(tree as (...parts: unknown[]) => unknown));
  if (typeof tree === 'object' && tree !== null) return Object.values(tree).flatMap(textsOf);
  return [];
}

/** Stands for any part of a sentence: empty as a text, and so are all its own parts. */
const blank: unknown = new Proxy(
  {},
  { get: (_, name) => (name === Symbol.toPrimitive ? () => '' : name === Symbol.iterator ? [][Symbol.iterator] : '') },
);

/** What a sentence says with empty parts; nothing for one that counts on more. */
function saidWith(sentence: (...parts: unknown[]) => unknown): unknown {
  try {
    return sentence(...Array.from({ length: sentence.length }, () => blank));
  } catch {
    return null;
  }
}

/** English labels of a result that no Dutch one holds. */
export function englishLabels(texts: readonly BothLanguages[]): string[] {
  const isDutch = (label: string) => texts.some(({ nl }) => nl.includes(label));
  return [...new Set(texts.map((text) => text.en).filter((label) => label !== '' && !isDutch(label)))];
}
