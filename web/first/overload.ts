import type { Answer } from '../../sim/experiment/answer.ts';
import { listing, wordsOf } from '../../sim/report/words/index.ts';
import type { Indicator } from '../../sim/statistics/result.ts';
import type { PageWords } from '../words/page.ts';

/** Use of a capacity from which its line has no room to shrink [share]. */
const FULL = 0.995;
/** Hours of work asked over hours there are, from which a GI falls behind [ratio]. */
const OVERLOADED = 1;
/** Share of the futures in which a line grows, from which the growth is said of the scenario. */
const MOST_FUTURES = 0.5;

/** What does not fit in a scenario, one sentence each: lines that grow without end, work above what there are people for. */
export function overloads({ result }: Answer, words: PageWords): string[] {
  const { language, overload, variants } = words;
  const cards = [
    { title: variants.base, indicators: result.indicators },
    ...result.variants.map(({ scenario, indicators }) => ({ title: scenario.title[language], indicators })),
  ];
  return cards.flatMap(({ title, indicators }) => {
    const named = (wanted: (key: string, mean: number) => boolean) => {
      const found = Object.entries(indicators).filter(([key, { mean }]) => mean !== null && wanted(key, mean));
      return listing(
        found.map(([, indicator]: [string, Indicator]) => indicator.label[language]),
        wordsOf(language),
      );
    };
    const grows = named((key, mean) => key.startsWith('growing.') && mean > MOST_FUTURES);
    const full = named(
      (key, mean) => (key.startsWith('load.') && mean >= FULL) || (/^workload\.[^.]+$/.test(key) && mean > OVERLOADED),
    );
    const lost = (indicators.notSimulated?.mean ?? 0) > 0;
    return [
      ...(grows === '' ? [] : [overload.grows(title, grows)]),
      ...(full === '' ? [] : [overload.full(title, full)]),
      ...(lost ? [overload.notSimulated(title)] : []),
    ];
  });
}
