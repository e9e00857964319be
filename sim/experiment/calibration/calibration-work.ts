import type { Calibration } from '../../scenario/calibration/calibration.ts';
import type { VectorSet } from '../../scenario/calibration/vector-set.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type {
  CalibrationFound,
  ExplanationFound,
  MatchFound,
  UnseenCount,
  VectorValues,
} from '../../statistics/calibration-found.ts';
import { mean } from '../../statistics/moments.ts';
import { quantiles } from '../../statistics/quantiles.ts';
import { beforeHoldOut, type Matched, type Means, matchTargets, notRuledOut, ruledOutBy } from './calibrate.ts';
import { sampleVectors } from './sample-vectors.ts';
import { untilLast, valuesAt } from './vector.ts';
import { type Judged, nearest } from './waves.ts';

/** Vectors of the hold-out fit and of every explanation that are kept. */
const SHOWN = 100;
const EXPLAINED = 40;
/** Futures of each vector of the hold-out fit against the counts that it did not see. */
const FUTURES = 10;
const BAND = [0.05, 0.95] as const;
/** Digits of what is told of a match. */
const DIGITS = 3;

const rounded = (value: number) => Number(value.toPrecision(DIGITS));
const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : rounded(value));

/** Replications of all matches of a calibration; those of the unseen counts, a percent or two, come on top. */
export function replicationsOf({ waves, explanationWaves, explanations }: Calibration): number {
  const sum = (rounds: Calibration['waves']) =>
    rounds.reduce((all, { points, replications }) => all + points * replications, 0);
  return 2 * sum(waves) + explanations.length * sum(explanationWaves);
}

/**
 * The whole calibration: the match on all targets, that without the held-out counts, and one of every explanation. `unseen` is
 * the seed key of the futures that the hold-out is judged by. Rejects as `matchTargets` does.
 */
export async function calibrate(
  calibration: Calibration,
  version: string,
  means: Means,
  unseen: Int32Array,
): Promise<{ readonly found: CalibrationFound; readonly vectors: VectorSet['vectors'] }> {
  const { free, targets, name, seed, keep, explanationWaves } = calibration;
  const all = await matchTargets(calibration, free, targets, new Map(), means);
  const left = notRuledOut(all);
  // In the order of the waves, whatever their distance: choosing the nearest would make not knowing look small.
  const vectors = left
    .slice(0, keep)
    .map(({ point }, i) => ({ id: `v${String(i + 1).padStart(3, '0')}`, values: valuesAt(free, point) }));
  const held = await matchTargets(calibration, free, beforeHoldOut(calibration), new Map(), means);
  const holdOut = vectorsOf(held, SHOWN);
  const explanations: ExplanationFound[] = [];
  for (const { name: own, title, free: moves, fixed } of calibration.explanations) {
    const matched = await matchTargets({ ...calibration, waves: explanationWaves }, moves, targets, fixed, means);
    explanations.push({
      name: own,
      title,
      free: moves.map(({ parameter }) => parameter.key),
      fixed: Object.fromEntries(fixed),
      ...foundIn(matched, calibration),
      vectors: vectorsOf(matched, EXPLAINED),
    });
  }
  const found: CalibrationFound = {
    ketenlab: version,
    name,
    seed,
    scenario: scenarioHash(calibration.scenario),
    shipped: vectors.length,
    all: {
      ...foundIn(all, calibration),
      meanLeft: targets.map((_, t) =>
        known(left.reduce((sum, { means: of }) => sum + (of[t] as number), 0) / left.length),
      ),
    },
    holdOut: {
      from: calibration.holdOut,
      ...foundIn(held, calibration),
      vectors: holdOut,
      unseen: await unseenBy(holdOut, calibration, { ...means, seed: unseen }),
    },
    explanations,
  };
  return { found, vectors };
}

function foundIn(matched: Matched, { cut }: Calibration): MatchFound {
  const best = nearest(matched.waves.flat())[0] as Judged;
  return {
    targets: matched.targets.map(({ name }) => name),
    waves: matched.waves.map((wave) => ({
      points: wave.length,
      kept: wave.filter(({ kept }) => kept).length,
      ruledOutBy: ruledOutBy(wave, matched.targets.length, cut[0] as number).map(rounded),
    })),
    left: notRuledOut(matched).length,
    best: {
      values: Object.fromEntries(valuesAt(matched.free, best.point)),
      distances: [...best.distances].map(rounded),
      means: [...best.means].map(rounded),
      kept: best.kept,
    },
  };
}

/** The first vectors that no target rules out, those of the last wave first. */
function vectorsOf(matched: Matched, most: number): VectorValues[] {
  return notRuledOut(matched)
    .slice(0, most)
    .map(({ point }) => Object.fromEntries(valuesAt(matched.free, point)));
}

/** The counts that the hold-out fit did not see, against futures of its vectors; none when it left no vector. */
async function unseenBy(
  vectors: readonly VectorValues[],
  { scenario, targets, holdOut }: Calibration,
  means: Means,
): Promise<UnseenCount[]> {
  const late = targets.filter(({ at, scale }) => scale === 'root' && at >= holdOut);
  if (late.length === 0 || vectors.length === 0) return [];
  const each = vectors.map((values) => new Map(Object.entries(values)));
  const samples = await sampleVectors(untilLast(scenario, late), each, late, FUTURES, means, (v) => v * FUTURES);
  return late.map(({ name, value }, t) => {
    const sample = Float64Array.from(samples.flatMap((one) => [...(one[t] as Float64Array)]));
    const [low, high] = quantiles(sample, BAND) as [number, number];
    return { name, value, mean: rounded(mean(sample)), band: [rounded(low), rounded(high)] };
  });
}
