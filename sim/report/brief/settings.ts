import type { ScenarioCard } from '../../statistics/result.ts';
import { dateInWords } from '../numbers.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import type { BriefWords } from './words.ts';

/** What a scenario sets, in a sentence; '' for nothing. */
export function settingsOf({ levers, shocks }: ScenarioCard, words: Words, { method }: BriefWords): string {
  const { language } = words;
  const amount = (value: number) => (language === 'nl' ? String(value).replace('.', ',') : String(value));
  const parts = [...levers, ...shocks].map(({ lever, value, start }) =>
    method.setting(lever, amount(value), dateInWords(start, language)),
  );
  return listing(parts, words);
}
