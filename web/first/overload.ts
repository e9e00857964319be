import type { Answer } from '../../sim/experiment/answer.ts';
import { listing, wordsOf } from '../../sim/report/words/index.ts';
import type { Indicator } from '../../sim/statistics/result.ts';
import type { PageWords } from '../words/page.ts';

/** Use of a capacity from which its line has no room to shrink [share]. */
const FULL = 0.995;
/** Hours of work asked over hours there are, above which a GI falls behind [ratio]. */
const OVERLOADED = 1;
/** Key of the load of a GI, without its share of overloaded weeks. */
const WORKLOAD = /^workload\.[^.]+$/;
/** Share of the futures in which a line grows, from which the growth is said of the scenario. */
const MOST_FUTURES = 0.5;

/**
 * What does not fit, one sentence each with the scenarios in which it is so: lines that still grow, what is nearly always in
 * use, more work than hours in the last weeks, and lines too long to calculate.
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
    const warn = (
      of: string,
      say: (titles: string, what: string, one: boolean) => string,
      holds: (key: string, indicator: Indicator) => boolean,
    ) => {
      const labels = Object.entries(indicators).flatMap(([key, indicator]: [string, Indicator]) =>
        indicator.mean !== null && holds(key, indicator) ? [indicator.label[language]] : [],
      );
      const what = listing(labels, wordsOf(language));
      if (what !== '') note(`${of} ${what}`, title, (titles) => say(titles, what, labels.length === 1));
    };
    const meanOf = ({ mean }: Indicator) => mean ?? 0;
    warn('grows', overload.grows, (key, line) => key.startsWith('growing.') && meanOf(line) > MOST_FUTURES);
    warn('full', overload.full, (key, use) => key.startsWith('load.') && meanOf(use) >= FULL);
    // The series stands with its last date; only a mean that is surely above 1 is said.
    warn('behind', overload.behind, (key, load) => WORKLOAD.test(key) && (load.interval95?.[0] ?? 0) > OVERLOADED);
    if ((indicators.notSimulated?.mean ?? 0) > 0) note('lost', title, overload.notSimulated);
  }
  return [...found.values()].map(({ say, titles }) => say(listing(titles, wordsOf(language))));
}
