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

/**
 * What does not fit, one sentence each with the scenarios in which it is so: lines that grow without end, work above what
 * there are people for.
 */
export function overloads({ result }: Answer, words: PageWords): string[] {
  const { language, overload, variants } = words;
  const cards = [
    { title: variants.base, indicators: result.indicators },
    ...result.variants.map(({ scenario, indicators }) => ({ title: scenario.title[language], indicators })),
  ];
  const found = new Map<string, { readonly say: (titles: string) => string; readonly titles: string[] }>();
  const note = (key: string, title: string, say: (titles: string) => string) => {
    const { titles } = found.get(key) ?? { titles: [] };
    found.set(key, { say, titles: [...titles, title] });
  };
  for (const { title, indicators } of cards) {
    const named = (wanted: (key: string, mean: number) => boolean) => {
      const rows = Object.entries(indicators).filter(([key, { mean }]) => mean !== null && wanted(key, mean));
      return listing(
        rows.map(([, indicator]: [string, Indicator]) => indicator.label[language]),
        wordsOf(language),
      );
    };
    const grows = named((key, mean) => key.startsWith('growing.') && mean > MOST_FUTURES);
    const full = named(
      (key, mean) => (key.startsWith('load.') && mean >= FULL) || (/^workload\.[^.]+$/.test(key) && mean > OVERLOADED),
    );
    if (grows !== '') note(`grows ${grows}`, title, (titles) => overload.grows(titles, grows));
    if (full !== '') note(`full ${full}`, title, (titles) => overload.full(titles, full));
    if ((indicators.notSimulated?.mean ?? 0) > 0) note('lost', title, overload.notSimulated);
  }
  return [...found.values()].map(({ say, titles }) => say(listing(titles, wordsOf(language))));
}
