import type { ComparisonResult, Indicator } from '../../statistics/result.ts';
import { amountCells } from '../comparison-text.ts';
import { number, signed } from '../numbers.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import type { Twin } from './twin.ts';

const THOUSAND = 1000;
const LEVELS = ['low', 'middle', 'high'] as const;
/** `cost.<for what>.<level>`, all together last (I21). */
const KEY = /^cost\.([a-zA-Z]+)\.low$/;

/**
 * What the chain costs [thousands of euros a year, price level 2025]: a row for each payment and each of its three
 * estimates, low, middle and high, with the base path and the paired difference of every variant with the range it surely
 * lies in. Null when the result has no cost.
 */
export function costsTwin(result: ComparisonResult, words: Words): Twin | null {
  const { figures, language } = words;
  const { costs } = figures;
  const payments = Object.keys(result.indicators).flatMap((key) => KEY.exec(key)?.[1] ?? []);
  if (payments.length === 0) return null;
  return {
    caption: costs.title(listing(result.scenario.regions, words)),
    head: [
      costs.payer,
      costs.base,
      ...result.variants.map(({ scenario }) => figures.differenceOf(scenario.title[language])),
    ],
    rows: payments.flatMap((payment) =>
      LEVELS.flatMap((level) => {
        const key = `cost.${payment}.${level}`;
        const indicator = result.indicators[key];
        if (indicator === undefined) return [];
        const name = `${nameOf(indicator, words)}, ${costs.levels[level]}`;
        return [
          [
            name,
            baseCell(indicator, words),
            ...result.variants.map((one) => differenceCell(one.difference[key], words)),
          ],
        ];
      }),
    ),
  };
}

type Cost = ComparisonResult['variants'][number]['difference'][string];

function baseCell({ mean }: Indicator, words: Words): string {
  return mean === null ? words.comparison.nothing : number(mean / THOUSAND, 0, words.language);
}

/** A difference with its range, of 0.1 thousand at the finest. */
function differenceCell(difference: Cost | undefined, words: Words): string {
  const mean = difference?.mean;
  if (difference === undefined || mean == null) return words.comparison.nothing;
  const { interval95 } = difference;
  const inThousands = {
    mean: mean / THOUSAND,
    interval95: interval95 && ([interval95[0] / THOUSAND, interval95[1] / THOUSAND] as const),
  };
  // Counted like children: at most one decimal.
  const [amount, between] = amountCells(inThousands, 'count', words);
  if (interval95 !== null && interval95[0] !== interval95[1]) return `${amount} (${between})`;
  // What is not left to chance is as large as the amounts beside it, and nothing is nothing.
  const size = Math.abs(inThousands.mean);
  return signed(inThousands.mean, size === 0 || size >= 10 ? 0 : 1, words.language);
}

/** A cost is called 'Cost: for what, low (price level 2025)'. */
function nameOf({ label }: Indicator, { language }: Words): string {
  const plain = label[language].replace(/, [^,]*$/, '');
  return plain.slice(plain.indexOf(': ') + 1).trim();
}
