import type { ComparisonResult, Indicator, VariantResult } from '../../statistics/result.ts';
import { amountCells } from '../comparison-text.ts';
import type { Group } from '../groups.ts';
import type { Words } from '../words/words.ts';

/** The links between report and help, in the order of the chain (I09); each ends where the next begins. */
const LINKS = ['reportToTable', 'table', 'raadWait', 'investigation', 'court', 'worker', 'referral', 'help'] as const;
const keyOf = (link: string) => `leadTime.${link}.p50`;
const WHOLE = keyOf('total');

/** One link in one scenario: half of the children wait less than `days`. */
export interface LinkTime {
  /** Key of its indicator. */
  readonly key: string;
  /** Name in the chain: 'raadWait'. */
  readonly link: string;
  readonly name: string;
  readonly days: number;
}

/** The way from report to help in one scenario. */
export interface Way {
  readonly scenario: string;
  readonly title: string;
  readonly links: readonly LinkTime[];
  /** Of the whole way, which is not the sum of the links [days]. */
  readonly whole: number;
  /** Where 18 of 20 futures of the whole way end [days]; null when that is not known. */
  readonly futures: readonly [low: number, high: number] | null;
  /** The two groups that these fall into, or null; then the median of the whole way describes neither. */
  readonly groups: readonly Group[] | null;
  /** Of the whole way from the base, with its range; null for the base. */
  readonly difference: readonly [amount: string, between: string] | null;
  readonly variant: VariantResult | null;
}

/** The way in the base and in every variant; none when the result lacks the lead times. */
export function waysOf(result: ComparisonResult, words: Words): Way[] {
  const base = wayOf(result.indicators, words);
  if (base === null) return [];
  const { name, title } = result.scenario;
  const others = result.variants.flatMap((variant): Way[] => {
    const way = wayOf(variant.indicators, words);
    const difference = variant.difference[WHOLE];
    if (way === null || difference === undefined) return [];
    const cells = amountCells(difference, 'days', words);
    const { scenario } = variant;
    return [{ ...way, scenario: scenario.name, title: scenario.title[words.language], difference: cells, variant }];
  });
  const own = result.variants.length > 0 ? words.chart.basePath : title[words.language];
  return [{ ...base, scenario: name, title: own, difference: null, variant: null }, ...others];
}

function wayOf(
  indicators: Readonly<Record<string, Indicator>>,
  words: Words,
): Pick<Way, 'links' | 'whole' | 'futures' | 'groups'> | null {
  const total = indicators[WHOLE];
  if (total?.mean == null) return null;
  const { mean: whole, p05, p95, humps } = total;
  const links = LINKS.flatMap((link): LinkTime[] => {
    const key = keyOf(link);
    const indicator = indicators[key];
    return indicator?.mean == null ? [] : [{ key, link, name: nameOf(indicator, words), days: indicator.mean }];
  });
  const futures = p05 === null || p95 === null ? null : ([p05, p95] as const);
  return { links, whole, futures, groups: humps ?? null };
}

/** An indicator of a link is called 'Lead time: link (half wait less)'. */
function nameOf({ label }: Indicator, { language }: Words): string {
  const [, name] = /^[^:]*: (.*?)(?: \([^()]*\))?$/.exec(label[language]) ?? [];
  return name ?? label[language];
}
