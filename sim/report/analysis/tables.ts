import type { AnalysisResult, OutcomeAnalysis, SubjectAnalysis } from '../../statistics/analysis.ts';
import type { Resampled } from '../../statistics/bootstrap.ts';
import type { Interval } from '../../statistics/intervals.ts';
import type { Cell, Column, Table } from '../table.ts';
import { uncertaintiesOf } from './amounts.ts';

const columns = (...keys: string[]): Column[] => keys.map((key) => ({ key, unit: '' }));
const estimate = (key: string): Column[] => columns(key, `${key}_low95`, `${key}_high95`);
const ends = (interval: Interval | null | undefined): Cell[] => [interval?.[0] ?? null, interval?.[1] ?? null];
const cells = ({ value, interval95 }: Resampled): Cell[] => [value, ...ends(interval95)];
const SUBJECT = columns('outcome', 'unit', 'policy', 'against');

/** The tables of an analysis, name of the file -> table; those without rows are left out. Outcomes have the unit of their row. */
export function analysisTables(result: AnalysisResult): Readonly<Record<string, Table>> {
  const tables = {
    'spread.csv': spreadTable(result),
    'sobol.csv': sobolTable(result),
    'morris.csv': morrisTable(result),
    'policies.csv': policiesTable(result),
    'information.csv': informationTable(result),
    'choice.csv': choiceTable(result),
    'tipping.csv': tippingTable(result),
    'case.csv': caseTable(result),
  };
  return Object.fromEntries(Object.entries(tables).filter(([, { rows }]) => rows.length > 0));
}

/** The rows that `make` gives of every subject, behind what the subject is. */
function bySubject(
  { outcomes }: AnalysisResult,
  make: (subject: SubjectAnalysis, outcome: OutcomeAnalysis) => readonly Cell[][],
): Cell[][] {
  return outcomes.flatMap((outcome) =>
    outcome.subjects.flatMap((subject) =>
      make(subject, outcome).map((row) => [outcome.name, outcome.card.unit, subject.policy, subject.against, ...row]),
    ),
  );
}

function spreadTable(result: AnalysisResult): Table {
  const bands = ['not_knowing', 'chance', 'both'].flatMap((key) => columns(`${key}_p05`, `${key}_p50`, `${key}_p95`));
  const parts = ['not_knowing', 'chance', 'chance_common', 'chance_own'];
  return {
    columns: [
      ...SUBJECT,
      ...columns('points', 'too_few', 'replications', 'mean', 'two_groups'),
      ...parts.flatMap((part) => [...estimate(`variance_${part}`), ...columns(`share_${part}`)]),
      ...bands,
    ],
    rows: bySubject(result, ({ spread, tooFew, twoGroups }) => {
      if (spread === null) return [];
      const { notKnowing, chance, bands: found } = spread;
      const variances = [notKnowing, chance, chance.common, chance.own].flatMap((part): Cell[] => [
        ...cells(part),
        part.share,
      ]);
      const bandsFound = [found?.notKnowing, found?.chance, found?.both];
      const each = bandsFound.flatMap((list): readonly Cell[] => list ?? [null, null, null]);
      return [[spread.points, tooFew, spread.replications, spread.mean, twoGroups, ...variances, ...each]];
    }),
  };
}

function sobolTable(result: AnalysisResult): Table {
  return {
    columns: [
      ...SUBJECT,
      ...columns('dimension'),
      ...estimate('first'),
      ...estimate('total'),
      ...columns('noise_share'),
    ],
    rows: bySubject(result, ({ sobol }) =>
      (sobol?.factors ?? []).map(({ first, total }, i) => [
        result.dimensions[i]?.name ?? null,
        ...cells(first),
        ...cells(total),
        sobol?.noiseShare ?? null,
      ]),
    ),
  };
}

function morrisTable(result: AnalysisResult): Table {
  return {
    columns: [...SUBJECT, ...columns('dimension', 'effects'), ...['mu_star', 'mu', 'sigma'].flatMap(estimate)],
    rows: bySubject(result, ({ morris }) =>
      (morris ?? []).map(({ n, mu, mu95, muStar, muStar95, sigma }, i) => [
        result.dimensions[i]?.name ?? null,
        n,
        muStar,
        ...ends(muStar95),
        mu,
        ...ends(mu95),
        ...cells(sigma),
      ]),
    ),
  };
}

function policiesTable({ outcomes }: AnalysisResult): Table {
  return {
    columns: [
      ...columns('outcome', 'unit', 'rank', 'policy', 'group', 'points', 'too_few', 'mean'),
      ...estimate('difference'),
      ...columns('difference_p05', 'difference_p95', 'better', 'worse', 'unclear', 'best', 'alone', 'among_best'),
      ...columns('regret_mean', 'regret_p95', 'regret_most'),
    ],
    rows: outcomes.flatMap(({ name, card, policies }) =>
      (policies?.standings ?? []).map((one, rank): Cell[] => {
        const { difference: minus, regret } = one;
        return [
          ...[name, card.unit, rank + 1, one.policy, one.group],
          ...[policies?.points ?? null, policies?.tooFew ?? null, one.mean],
          ...[minus?.mean ?? null, ...ends(minus?.interval95), minus?.p05 ?? null, minus?.p95 ?? null],
          ...[minus?.better ?? null, minus?.worse ?? null, minus?.unclear ?? null],
          ...[one.best, one.alone, one.amongBest, regret.mean, regret.p95, regret.most],
        ];
      }),
    ),
  };
}

function informationTable(result: AnalysisResult): Table {
  const cards = uncertaintiesOf(result);
  return {
    columns: [...SUBJECT, ...columns('dimension', 'points'), ...estimate('takes_away')],
    rows: bySubject(result, ({ narrowing }) =>
      (narrowing?.parameters ?? []).map((one, i) => [cards[i]?.name ?? null, narrowing?.points ?? null, ...cells(one)]),
    ),
  };
}

function choiceTable(result: AnalysisResult): Table {
  const cards = uncertaintiesOf(result);
  return {
    columns: [...columns('outcome', 'unit', 'chosen', 'dimension', 'points'), ...estimate('worth')],
    rows: result.outcomes.flatMap(({ name, card, policies }) => {
      const choice = policies?.choice ?? null;
      const chosen = result.policies[choice?.chosen ?? -1]?.name ?? null;
      return (choice?.parameters ?? []).map((one, i): Cell[] => [
        ...[name, card.unit, chosen, cards[i]?.name ?? null, choice?.points ?? null],
        ...cells(one),
      ]);
    }),
  };
}

function tippingTable(result: AnalysisResult): Table {
  return {
    columns: [
      ...SUBJECT,
      ...columns('row', 'column', 'n'),
      ...estimate('mean'),
      ...columns('threshold_side', 'threshold', 'beyond'),
      ...estimate('difference'),
      ...columns('lower_group', 'upper_group', 'upper_share', 'steepest'),
    ],
    rows: bySubject(result, ({ tipping }) =>
      (tipping?.map.cells ?? []).map((cell) => [
        ...[tipping?.rows[cell.row] ?? null, tipping?.columns[cell.column] ?? null, cell.n, cell.mean],
        ...ends(cell.interval95),
        ...[tipping?.threshold.side ?? null, tipping?.threshold.value ?? null, cell.beyond],
        ...[cell.difference?.mean ?? null, ...ends(cell.difference?.interval95)],
        ...[cell.humps?.[0].mean ?? null, cell.humps?.[1].mean ?? null, cell.humps?.[1].share ?? null, cell.steepest],
      ]),
    ),
  };
}

function caseTable({ case: found, dimensions }: AnalysisResult): Table {
  return {
    columns: columns('dimension', 'low', 'high', 'quasi_p', 'points', 'cases', 'density', 'coverage', 'mass'),
    rows: (found?.box ?? []).map((one, i): Cell[] => {
      const limits = one.kind === 'number' ? [one.low, one.high] : [null, null];
      const { points = null, cases: hits = null, density = null, coverage = null, mass = null } = found?.check ?? {};
      return [
        dimensions[one.column]?.name ?? null,
        ...limits,
        found?.check?.quasiP[i] ?? null,
        ...[points, hits, density, coverage, mass],
      ];
    }),
  };
}
