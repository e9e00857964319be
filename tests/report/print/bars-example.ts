import type { ActionRow } from '../../../sim/report/letter/letter.ts';
import type { PrintContext } from '../../../sim/report/print/context.ts';
import type { PrintFigure } from '../../../sim/report/print/figure.ts';
import { wordsOf } from '../../../sim/report/words/index.ts';
import type { AnalysisResult } from '../../../sim/statistics/analysis.ts';
import type { ComparisonResult, ScenarioCard } from '../../../sim/statistics/result.ts';
import type { Measure, MeasuresResult } from '../../../sim/statistics/study.ts';
import { tippingMap } from '../../../sim/statistics/tipping.ts';
import { figuresExample } from '../figures-example.ts';

export const LINK = 'https://ketenlab.example/#zhz-2024';

/** The example comparison in a letter. */
export function barsContext(language: 'nl' | 'en' = 'nl', result: ComparisonResult = figuresExample()): PrintContext {
  return {
    result,
    words: wordsOf(language),
    counted: { supplier: '', date: '', series: {} },
    rule: 'mask',
    norm: null,
    runDate: '2026-11-22',
    link: LINK,
  };
}

const both = (nl: string) => ({ nl, en: `${nl} (en)` });

/** Effects of measures with the interval of each [children]; the rest of a measure follows from its place. */
export const EFFECTS: readonly (readonly [mean: number, low: number, high: number])[] = [
  [-9, -12, -6],
  [-1, -3, 1],
  [4, 2, 6],
];

/** `n` measures; their effects repeat. */
export function measuresExample(n: number, title = (i: number) => `Maatregel ${i}`): MeasuresResult {
  const { scenario, ketenlab, seed, replications, digest, events, seconds } = figuresExample();
  const card = (i: number): ScenarioCard => ({ ...scenario, name: `measure-${i}`, title: both(title(i)) });
  const measures = Array.from({ length: n }, (_, i): Measure => {
    const [mean, low, high] = EFFECTS[i % EFFECTS.length] ?? [0, 0, 0];
    return {
      scenario: card(i),
      effect: { mean, interval95: [low, high], better: 0.5, pairs: null, pairingGain: 2 },
      cost: i === 1 ? null : { low: 10_000, middle: 20_000, high: 40_000 },
      firstVisible: i === 1 ? null : { date: '2025-03-01', months: 1, direction: 'lower' },
      group: 'ab',
    };
  });
  return {
    ketenlab,
    scenario,
    seed,
    replications,
    digest,
    events,
    seconds,
    until: '2027-09-20',
    variants: n + 1,
    outcome: 'withoutWorker',
    card: {
      id: 'I02',
      label: both('Kinderen zonder vaste jeugdbeschermer, samen'),
      definition: both('Nieuw en bestaand samen.'),
      unit: 'children',
      better: 'lower',
    },
    asIs: { mean: 40, interval95: [36, 44] },
    measures,
  };
}

/** Means of a map of 2 x 3 cells; the last cell has two groups, around 10 and 50. */
export const CELLS = [40, 30, 20, 35, 25, 30] as const;

/** A sweep over two levers, in which a cell has 24 replications around its mean. */
export function analysisExample(): AnalysisResult {
  const cells = CELLS.map((mean, place) =>
    Float64Array.from({ length: 24 }, (_, r) => (place === 5 ? (r < 12 ? 10 : 50) : mean) + (r % 3) - 1),
  );
  const map = tippingMap({ rows: 2, columns: 3, cells, base: cells[0] as Float64Array }, { side: 'above', value: 30 });
  const { card } = measuresExample(1);
  const lever = (name: string, nl: string, unit: string) => ({
    name,
    kind: 'lever' as const,
    label: both(nl),
    unit,
    range: [0, 2] as const,
  });
  return {
    ketenlab: '0.1.0',
    study: 'tipping-map',
    hash: 'abcdef0123456789',
    title: both('Kantelkaart van behoud en werving'),
    question: both('Wanneer?'),
    design: 'grid',
    seed: 'ketenlab',
    points: 6,
    policies: [{ name: 'today', title: both('Basispad') }],
    replications: [24, 24],
    rows: 144,
    failed: 0,
    dimensions: [lever('retention', 'Behoud', 'share'), lever('recruitment', 'Werving', 'fte per month')],
    outcomes: [
      {
        name: 'withoutWorker',
        at: null,
        card,
        policies: null,
        subjects: [
          {
            policy: 'today',
            against: null,
            points: 6,
            tooFew: 0,
            mean: 30,
            twoGroups: 1,
            humps: null,
            spread: null,
            sobol: null,
            morris: null,
            narrowing: null,
            tipping: {
              dimensions: [0, 1],
              rows: [0, 0.1],
              columns: [0, 1, 2],
              threshold: { side: 'above', value: 30 },
              map,
            },
          },
        ],
      },
    ],
    case: null,
    leftOut: [],
  };
}

/** What the analyst wrote: with characters of XML, and one that XML cannot hold. */
export const JUDGEMENT = 'Kan <snel> & goed: "mits" de OR’s het willen\u0000';

const STATES = ['onTrack', 'atRisk', 'late', 'done'] as const;

/** `n` actions in the four states in turn; every other one has a date. */
export function actionsExample(n: number): ActionRow[] {
  return Array.from({ length: n }, (_, i) => ({
    action: `Actie ${i} <b> & meer`,
    owner: 'GI',
    result: 'Minder kinderen in de rij',
    date: i % 2 === 0 ? `2027-0${1 + (i % 9)}-01` : '',
    state: STATES[i % 4] ?? 'done',
  }));
}

/** Name of the first variant. */
export function firstVariant({ result }: PrintContext): string {
  return result.variants[0]?.scenario.name ?? '';
}

/** A figure that there must be; throws when there is none. */
export function there(figure: PrintFigure | null): PrintFigure {
  if (figure === null) throw new Error('there is no figure');
  return figure;
}
