import type { ComparisonResult, Difference, Indicator, VariantResult } from '../../sim/statistics/result.ts';
import { exampleComparison } from './example.ts';

/** Days of each link in the base and in the first variant; every other variant is as the base. */
export const LINK_DAYS: readonly (readonly [link: string, label: string, base: number, variant: number])[] = [
  ['reportToTable', 'melding tot tafel', 60, 60],
  ['table', 'wachten op de tafel', 4, 4],
  ['raadWait', 'wachten op de Raad', 20, 30],
  ['help', 'verwijzing tot hulp', 110, 80],
  ['total', 'hele weg', 250, 231],
];

/** Group, mean wait in the base, its difference and the interval of that. */
export const WAITS: readonly (readonly [group: string, base: number, difference: number, low: number, high: number])[] =
  [
    ['all', 100, 1, -0.5, 2.5],
    ['measure', 98, -80, -82, -78],
    ['voluntary', 102, 58, 55, 61],
  ];

/** What each kind of cost is, low, middle and high, and what the first variant adds to the middle [euro per year]. */
export const COSTS = { gi: [4_000_000, 6_000_000, 8_000_000], total: [30_000_000, 40_000_000, 50_000_000] } as const;
export const ADDED_COST = 48_300;

type Made = readonly [key: string, base: Indicator, variant: Indicator, difference: Difference];

function made(
  key: string,
  rest: Pick<Indicator, 'id' | 'label' | 'unit' | 'better'>,
  [base, variant]: readonly [base: number, variant: number],
  interval95: readonly [low: number, high: number],
): Made {
  const shape = { view: 'child', headline: false, undefined: 0, series: null, interval95: null } as const;
  const indicator = (mean: number): Indicator => ({
    ...rest,
    ...shape,
    definition: rest.label,
    mean,
    p05: 0,
    p50: 0,
    p95: 0,
  });
  const share = variant < base ? 0.9 : 0.1;
  const better = rest.better === 'none' ? null : rest.better === 'lower' ? share : 1 - share;
  const pairs = variant < base ? { lower: 9, equal: 0, higher: 1 } : { lower: 1, equal: 0, higher: 9 };
  const difference = { mean: variant - base, interval95, better, pairs, pairingGain: 2, series: null };
  return [key, indicator(base), indicator(variant), difference];
}

/** How a group is called in Dutch. */
const GROUP_NAMES: Readonly<Record<string, string>> = {
  all: 'alle',
  measure: 'met maatregel',
  voluntary: 'vrijwillig',
};

const both = (nl: string) => ({ nl, en: `${nl} (en)` });

function allMade(): Made[] {
  const lead = LINK_DAYS.map(([link, label, base, variant]) =>
    made(
      `leadTime.${link}.p50`,
      {
        id: 'I09',
        label: { nl: `Doorlooptijd: ${label} (de helft wacht korter)`, en: `Lead time: ${label} (half wait less)` },
        unit: 'days',
        better: 'lower',
      },
      [base, variant],
      [variant - base - 2, variant - base + 2],
    ),
  );
  const waits = WAITS.flatMap(([group, base, difference, low, high]) => [
    made(
      `whoWaits.providers.${group}`,
      { id: 'I24', label: both(`Wachten op hulp: ${GROUP_NAMES[group]}`), unit: 'days', better: 'lower' },
      [base, base + difference],
      [low, high],
    ),
    made(
      `whoWaits.providers.${group}.children`,
      { id: 'I24', label: both(`Wachten op hulp: ${GROUP_NAMES[group]} (aantal)`), unit: 'children', better: 'none' },
      [1200, 1200],
      [0, 0],
    ),
  ]);
  const costs = Object.entries(COSTS).flatMap(([payment, amounts]) =>
    amounts.map((amount, i) => {
      const level = (['low', 'middle', 'high'] as const)[i] ?? 'low';
      return made(
        `cost.${payment}.${level}`,
        {
          id: 'I21',
          label: {
            nl: `Kosten: ${payment}, ${level} (prijspeil 2025)`,
            en: `Cost: ${payment}, ${level} (price level 2025)`,
          },
          unit: 'euro per year',
          better: 'none',
        },
        [amount, amount + ADDED_COST],
        [ADDED_COST - 7_000, ADDED_COST + 7_000],
      );
    }),
  );
  return [...lead, ...waits, ...costs];
}

/**
 * The example comparison with everything the figures draw: new and existing children together (here the series of the new
 * ones), lead times, waits per group in a line with another order, and costs. With four variants, the last two as the first.
 */
export function figuresExample(): ComparisonResult {
  const example = exampleComparison();
  const all = allMade();
  const pick = (which: 1 | 2) => Object.fromEntries(all.map((one) => [one[0], one[which]]));
  const label = both('Kinderen zonder vaste jeugdbeschermer, samen');
  const together = (indicators: ComparisonResult['indicators']) => {
    const fresh = indicators.withoutWorkerNew as Indicator;
    return { ...indicators, withoutWorker: { ...fresh, id: 'I02', label } };
  };
  const enriched = example.variants.map(
    (variant): VariantResult => ({
      ...variant,
      scenario: { ...variant.scenario, rules: { ...variant.scenario.rules, providers: 'measureFirst' } },
      indicators: { ...together(variant.indicators), ...pick(2) },
      difference: {
        ...variant.difference,
        withoutWorker: variant.difference.withoutWorkerNew as Difference,
        ...Object.fromEntries(all.map(([key, , , difference]) => [key, difference])),
      },
    }),
  );
  const again = (variant: VariantResult | undefined, name: string): VariantResult[] =>
    variant === undefined
      ? []
      : [{ ...variant, scenario: { ...variant.scenario, name, title: both(`Nog eens ${name}`) } }];
  return {
    ...example,
    indicators: { ...together(example.indicators), ...pick(1) },
    variants: [...enriched, ...again(enriched[0], 'third'), ...again(enriched[0], 'fourth')],
  };
}
