import type { AnalysisResult, OutcomeAnalysis, SubjectAnalysis } from '../../statistics/analysis.ts';
import type { Resampled } from '../../statistics/bootstrap.ts';
import { textTable, wrap } from '../text-layout.ts';
import {
  amount,
  dimensionName,
  gap,
  gaps,
  percentage,
  percentages,
  subjectName,
  uncertaintiesOf,
  type Writing,
} from './amounts.ts';

/** A block of text, its title first. */
type Block = string[];

/** Numbers that are shown of a list of missing figures; all are in the tables. */
const TOP = 8;

/** What an outcome and each difference depends on, by Sobol or by Morris, the largest first. */
export function driversText(result: AnalysisResult, outcome: OutcomeAnalysis, writing: Writing): Block[] {
  return outcome.subjects.flatMap((subject) => [
    ...sobolBlock(result, subject, writing),
    ...morrisBlock(result, subject, outcome.card.unit, writing),
  ]);
}

function sobolBlock({ dimensions }: AnalysisResult, subject: SubjectAnalysis, writing: Writing): Block[] {
  const { sobol } = subject;
  const { texts, width } = writing;
  if (sobol === null) return [];
  const rows = ordered(sobol.factors, ({ total }) => total.value).map(([i, { first, total }]) => [
    dimensionName(dimensions[i] as AnalysisResult['dimensions'][number], writing),
    ...share(first, writing),
    ...share(total, writing),
  ]);
  const noise = sobol.noiseShare === null ? [] : wrap(texts.sobol.noise(percentage(sobol.noiseShare, writing)), width);
  return [[texts.sobol.title(subjectName(subject, texts)), '', ...textTable(texts.sobol.heads, rows, width), ...noise]];
}

function morrisBlock(
  { dimensions }: AnalysisResult,
  subject: SubjectAnalysis,
  unit: string,
  writing: Writing,
): Block[] {
  const { morris } = subject;
  const { texts, width } = writing;
  if (morris === null) return [];
  const rows = ordered(morris, ({ muStar }) => muStar).map(([i, { mu, muStar, muStar95, sigma }]) => [
    dimensionName(dimensions[i] as AnalysisResult['dimensions'][number], writing),
    gap(muStar, unit, writing),
    gaps(muStar95, unit, writing),
    amount(mu, unit, true, writing),
    gap(sigma.value, unit, writing),
  ]);
  return [[texts.morris.title(subjectName(subject, texts)), '', ...textTable(texts.morris.heads, rows, width)]];
}

/** Which missing figure would narrow each subject most, and which would change the choice (M39). */
export function informationText(result: AnalysisResult, outcome: OutcomeAnalysis, writing: Writing): Block[] {
  const narrowed = outcome.subjects.flatMap((subject) => narrowingBlock(result, subject, writing));
  return [...narrowed, ...choiceBlock(result, outcome, writing)];
}

function narrowingBlock(result: AnalysisResult, subject: SubjectAnalysis, writing: Writing): Block[] {
  const { narrowing } = subject;
  const { texts, width } = writing;
  if (narrowing === null || narrowing.parameters.every(({ value }) => value === null)) return [];
  const cards = uncertaintiesOf(result);
  const name = (i: number) => dimensionName(cards[i] as (typeof cards)[number], writing);
  const order = ordered(narrowing.parameters, ({ value }) => value);
  const rows = order.map(([i, one]) => [name(i), ...share(one, writing)]);
  const [first] = order;
  const clear = first !== undefined && (first[1].interval95?.[0] ?? 0) > 0;
  const { title, heads, most, nothing, others } = texts.information;
  return [
    [
      title(subjectName(subject, texts)),
      '',
      ...textTable(heads, rows.slice(0, TOP), width),
      ...(rows.length > TOP ? wrap(others(String(rows.length - TOP)), width) : []),
      ...wrap(clear ? most(name(first[0])) : nothing, width),
    ],
  ];
}

function choiceBlock(result: AnalysisResult, { policies, card }: OutcomeAnalysis, writing: Writing): Block[] {
  const choice = policies?.choice ?? null;
  const { texts, width } = writing;
  if (choice === null || choice.chosen === null) return [];
  const cards = uncertaintiesOf(result);
  const rows = ordered(choice.parameters, ({ value }) => value).map(([i, { value, interval95 }]) => [
    dimensionName(cards[i] as (typeof cards)[number], writing),
    gap(value, card.unit, writing),
    gaps(interval95, card.unit, writing),
  ]);
  const idle = choice.parameters.every(({ value }) => value === null || value === 0);
  const { title, heads, nothing } = texts.choice;
  const table = idle ? wrap(nothing, width) : textTable(heads, rows.slice(0, TOP), width);
  return [[title(result.policies[choice.chosen]?.name ?? ''), '', ...table]];
}

/** Entries with their places, the largest first; what is not defined comes last. */
function ordered<One>(list: readonly One[], size: (one: One) => number | null): [number, One][] {
  const place = (one: One) => size(one) ?? Number.NEGATIVE_INFINITY;
  return [...list.entries()].sort(([i, one], [j, other]) => place(other) - place(one) || i - j);
}

function share({ value, interval95 }: Resampled, writing: Writing): [string, string] {
  return [percentage(value, writing), percentages(interval95, writing)];
}
