import type { Answer } from '../../sim/experiment/answer.ts';
import { dateInWords, number } from '../../sim/report/numbers.ts';
import { lastDate } from '../../sim/report/period.ts';
import { listing, wordsOf } from '../../sim/report/words/index.ts';
import type { PageWords } from '../words/page.ts';

/** What the base path comes to at its last date, in one sentence: the range of 18 of 20 futures. */
export function basePathSentence({ result }: Answer, words: PageWords): string {
  const { language } = words;
  const all = result.indicators.withoutWorker;
  const date = dateInWords(lastDate(result), language);
  const regions = listing(result.scenario.regions, wordsOf(language));
  const path = words.variants.base;
  if (all?.humps !== undefined) return words.sentenceGroups(path, date, regions);
  const whole = (value: number | null | undefined) => number(value ?? 0, 0, language);
  return words.sentence(path, date, whole(all?.p05), whole(all?.p95), regions);
}
