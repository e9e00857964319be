import type { ScenarioCard } from '../../statistics/result.ts';
import { dateInWords, number, shownIn } from '../numbers.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import type { BriefWords } from './words.ts';

/** A setting is written out as far as a person types it. */
const MOST_DECIMALS = 6;

/** What a scenario sets, in a sentence; '' for nothing. */
export function settingsOf({ levers, shocks }: ScenarioCard, words: Words, { method }: BriefWords): string {
  const { language } = words;
  const amount = (value: number, unit: string) => {
    const shown = Number((value * shownIn(unit).factor).toFixed(MOST_DECIMALS));
    const decimals = (String(shown).split('.')[1] ?? '').length;
    return `${number(shown, decimals, language)} ${words.units[unit] ?? unit}`.trim();
  };
  const parts = [...levers, ...shocks].map(({ label, value, unit, start }) =>
    method.setting(label[language], amount(value, unit), dateInWords(start, language)),
  );
  return listing(parts, words);
}
