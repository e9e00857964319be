import type { Output } from '../../model/output.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import type {
  AnalysisResult,
  CaseQuestion,
  LeftOut,
  OutcomeAnalysis,
  PolicyAnalysis,
  SubjectAnalysis,
} from '../../statistics/analysis.ts';
import { humps } from '../../statistics/bimodality.ts';
import { valuesAt } from '../../statistics/estimate.ts';
import { defined, mean } from '../../statistics/moments.ts';
import { elementaryEffects, morrisEffect } from '../../statistics/morris-effects.ts';
import { sobolIndices } from '../../statistics/sobol-indices.ts';
import type { Threshold } from '../../statistics/tipping.ts';
import { type TwoLevel, twoLevel } from '../../statistics/two-level.ts';
import { choiceValue, narrowing } from '../../statistics/value-of-information.ts';
import { outputCard } from '../study.ts';
import { casesOf, columnsOf } from './cases.ts';
import { pointsApart, saltelliOutcomes, samplePoints, walksOf } from './design-shape.ts';
import { dimensionCards } from './dimensions.ts';
import { leftOut, spares } from './left-out.ts';
import { policiesOf } from './policies.ts';
import { resampling, resamplingParts } from './resampling.ts';
import { type Subject, subjectsOf } from './subject.ts';
import type { SweepValues } from './table.ts';
import { tippingOf } from './tipping.ts';

/** The rows of a sweep with what is asked of them. */
export interface Analysed {
  readonly plan: StudyPlan;
  /** Version of the program that computed the rows, and SHA-256 of the study. */
  readonly ketenlab: string;
  readonly hash: string;
  /** Outputs of the model of the first policy. */
  readonly outputs: readonly Output[];
  readonly values: SweepValues;
  readonly rows: number;
  readonly failed: number;
  /** Places of the outcomes that are asked for. */
  readonly asked: readonly number[];
  readonly question: CaseQuestion | null;
  readonly seed: string;
  readonly seedKey: Int32Array;
}

/**
 * Resamples of the estimators that fit or split many points. The tails of a 95 % interval then hold 5 each: its ends move by
 * about a twentieth of its width from one seed to another.
 */
const FEW = 200;

/** Everything that the design of a sweep allows to be said of its rows, and what it does not allow. */
export function analyse(one: Analysed): AnalysisResult {
  const { plan, values, question, asked } = one;
  const outcomes = asked.map((outcome) => outcomeOf(one, outcome));
  const lengths = values.flatMap((policies) => policies.flatMap((points) => points.map(({ length }) => length)));
  const found = question === null ? null : caseOf(one, question);
  return {
    ketenlab: one.ketenlab,
    study: plan.name,
    hash: one.hash,
    title: plan.title,
    question: plan.question,
    design: plan.design.kind,
    seed: one.seed,
    points: plan.points.length,
    policies: plan.policies.map(({ name, title }) => ({ name, title })),
    replications: [Math.min(...lengths), Math.max(...lengths)],
    rows: one.rows,
    failed: one.failed,
    dimensions: dimensionCards(plan),
    outcomes,
    case: found,
    leftOut: [...leftOut(plan, outcomes, found)] satisfies LeftOut[],
  };
}

function outcomeOf(one: Analysed, outcome: number): OutcomeAnalysis {
  const { plan, outputs } = one;
  const { name, at, output } = plan.outcomes[outcome] as StudyPlan['outcomes'][number];
  const card = outputs.find(({ key }) => key === output);
  if (card === undefined) throw new RangeError(`The model has no output ${output}.`);
  const values = one.values[outcome] ?? [];
  const threshold = thresholdOf(one.question, name);
  const subjects = subjectsOf(values, Math.min(2, plan.replications.least));
  return {
    name,
    at,
    card: outputCard(card),
    subjects: subjects.map((subject) => subjectOf(one, outcome, subject, threshold)),
    policies:
      card.better === 'none' || spares(plan).policies !== null ? null : policyAnalysis(one, outcome, card.better),
  };
}

/** A map of the outcome itself takes the threshold of the case. */
function thresholdOf(question: CaseQuestion | null, outcome: string): Threshold | null {
  if (question === null || question.outcome !== outcome) return null;
  return { side: question.sign.startsWith('>') ? 'above' : 'below', value: question.value };
}

function subjectOf(one: Analysed, outcome: number, subject: Subject, threshold: Threshold | null): SubjectAnalysis {
  const { plan } = one;
  const { samples, means, policy, against } = subject;
  const draws = (part: keyof typeof resamplingParts) => resampling(one.seedKey, outcome, policy, resamplingParts[part]);
  const spare = spares(plan);
  const known = defined(means);
  const sample = pointsApart(plan);
  const split = spare.spread === null ? spreadOf(samples, sample, draws('spread')) : null;
  const uncertain = [...plan.uncertainties.keys()];
  const { design } = plan;
  return {
    policy: plan.policies[policy]?.name ?? '',
    against: against === null ? null : (plan.policies[against]?.name ?? ''),
    points: known.length,
    tooFew: means.length - known.length,
    mean: known.length === 0 ? null : mean(known),
    twoGroups: samples.filter((replications) => humps(replications) !== null).length,
    humps: humps(valuesAt(means, sample)),
    spread: split,
    sobol:
      design.kind === 'saltelli'
        ? sobolIndices(saltelliOutcomes(means, plan.points[0]?.length ?? 0), draws('sobol'), noiseOf(split, samples))
        : null,
    morris: design.kind === 'morris' ? morrisOf(plan, means, design.levels, draws('morris')) : null,
    narrowing:
      spare.information === null
        ? narrowing(columnsOf(plan, uncertain, sample), valuesAt(means, sample), draws('narrowing'), FEW)
        : null,
    tipping: spare.tipping === null ? tippingOf(plan, subject, against === null ? threshold : null) : null,
  };
}

/** Chance that is left in the mean of a point and that points do not share [unit^2], averaged over the points; null when unknown. */
function noiseOf(split: TwoLevel | null, samples: readonly Float64Array[]): number | null {
  const counts = samples.map((sample) => defined(sample).length).filter((count) => count > 1);
  const own = split?.chance.own.value ?? null;
  if (own === null || counts.length === 0) return null;
  return Math.max(0, own) * mean(Float64Array.from(counts, (count) => 1 / count));
}

/** Over the replications that all points have. */
function spreadOf(samples: readonly Float64Array[], places: Int32Array, uniform: () => number): TwoLevel {
  const chosen = Array.from(places, (point) => samples[point] as Float64Array).filter(
    (sample) => defined(sample).length > 1,
  );
  const length = Math.min(...chosen.map((sample) => sample.length));
  return twoLevel(
    chosen.map((sample) => sample.subarray(0, length)),
    uniform,
    undefined,
    FEW,
  );
}

function morrisOf(plan: StudyPlan, means: Float64Array, levels: number, uniform: () => number) {
  const walks = walksOf(plan.points, means, levels);
  return elementaryEffects(walks, plan.points[0]?.length ?? 0).map((effects) => morrisEffect(effects, uniform));
}

function policyAnalysis(one: Analysed, outcome: number, better: 'lower' | 'higher'): PolicyAnalysis {
  const { plan } = one;
  const values = one.values[outcome] ?? [];
  const apart = Array.from(pointsApart(plan));
  const found = policiesOf(
    values.map((samples) => apart.map((point) => samples[point] as Float64Array)),
    plan.policies.map(({ name }) => name),
    better,
  );
  const sample = samplePoints(plan);
  if (spares(plan).information !== null || sample === null) return { ...found, choice: null };
  const least = Math.min(2, plan.replications.least);
  const means = values.map((samples) =>
    Float64Array.from(sample, (point) => {
      const known = defined(samples[point] as Float64Array);
      return known.length < least ? Number.NaN : mean(known);
    }),
  );
  const uniform = resampling(one.seedKey, outcome, 0, resamplingParts.choice);
  const columns = columnsOf(plan, [...plan.uncertainties.keys()], sample);
  return { ...found, choice: choiceValue(columns, means, better, uniform, FEW) };
}

function caseOf(one: Analysed, question: CaseQuestion) {
  const { plan } = one;
  const outcome = plan.outcomes.findIndex(({ name }) => name === question.outcome);
  const policy = plan.policies.findIndex(({ name }) => name === question.policy);
  if (outcome < 0 || policy < 0) throw new RangeError('The study does not have the outcome or the policy of the case.');
  const least = Math.min(2, plan.replications.least);
  const means = Float64Array.from(one.values[outcome]?.[policy] ?? [], (sample) => {
    const known = defined(sample);
    return known.length < least ? Number.NaN : mean(known);
  });
  const uniform = resampling(one.seedKey, outcome, policy, resamplingParts.discovery);
  return casesOf(plan, question, means, pointsApart(plan), uniform);
}
