import type { StudyPlan } from '../../scenario/study/study.ts';
import type { AnalysisPart, CaseAnalysis, LeftOut, OutcomeAnalysis, WhyNot } from '../../statistics/analysis.ts';
import { samplePoints } from './design-shape.ts';
import { isMap } from './tipping.ts';

/** Points below which a regression on one number says nothing. */
const LEAST_POINTS = 20;

/** Per part the reason why a study does not allow it; null when it does. */
export function spares(plan: StudyPlan): Readonly<Record<Exclude<AnalysisPart, 'case'>, WhyNot | null>> {
  const { design, points, policies, uncertainties, replications } = plan;
  const sample = samplePoints(plan);
  return {
    sobol: design.kind === 'saltelli' ? null : 'otherDesign',
    morris: design.kind === 'morris' ? null : 'otherDesign',
    spread: spreadSpared(points.length, uncertainties.length, replications.least),
    policies: policies.length < 2 ? 'onePolicy' : replications.most < 2 ? 'oneReplication' : null,
    information: informationSpared(uncertainties.length, sample),
    tipping: design.kind !== 'grid' ? 'otherDesign' : isMap(plan) ? null : 'notTwoDimensions',
  };
}

function spreadSpared(points: number, uncertainties: number, replications: number): WhyNot | null {
  if (uncertainties === 0) return 'nothingUnknown';
  if (points < 2) return 'onePoint';
  return replications < 2 ? 'oneReplication' : null;
}

function informationSpared(uncertainties: number, sample: Int32Array | null): WhyNot | null {
  if (uncertainties === 0) return 'nothingUnknown';
  if (sample === null) return 'noSample';
  return sample.length < LEAST_POINTS ? 'tooFewPoints' : null;
}

/** What was not done, and why. */
export function leftOut(plan: StudyPlan, outcomes: readonly OutcomeAnalysis[], found: CaseAnalysis | null): LeftOut[] {
  const spare = spares(plan);
  const whole = (Object.keys(spare) as (keyof typeof spare)[]).flatMap((part): LeftOut[] => {
    const why = spare[part];
    return why === null ? [] : [{ part, why, outcome: null }];
  });
  const directionless = spare.policies === null ? outcomes.filter(({ card }) => card.better === 'none') : [];
  return [
    ...whole,
    ...directionless.map(({ name }): LeftOut => ({ part: 'policies', why: 'noDirection', outcome: name })),
    ...(found === null ? [{ part: 'case', why: 'notAsked', outcome: null } as const] : []),
  ];
}
