import { type Fault, InputError } from '../../engine/errors.ts';
import { faultAt } from '../faults.ts';
import type { Parameter } from '../parameter.ts';
import { besideFile } from '../paths.ts';
import { readScenario } from '../read.ts';
import type { Register } from '../register.ts';
import type { Scenario } from '../scenario.ts';
import type { Source } from '../source.ts';
import { didYouMean } from '../suggest.ts';
import { deepest, pathText, plain, type Step } from '../tree.ts';
import { type Calibration, type Explanation, type FreeNumber, ROOT_VARIANCE, type Target } from './calibration.ts';
import { type CalibrationFile, calibrationShape } from './shape.ts';

/** The range of a card is taken as four standard deviations: 95 % of a normal distribution. */
const DEVIATIONS_IN_RANGE = 4;

/**
 * The checked calibration of a file with the scenario that it names, of which only the observed period is run. Throws
 * InputError with every fault at once.
 */
export function readCalibration(file: string, source: Source, register: Register): Calibration {
  const { tree, faults: unreadable } = source.tree(file);
  if (tree === null) throw new InputError(unreadable);
  const faults: Fault[] = [...unreadable];
  const add = (path: readonly Step[], value: unknown, message: string): void => {
    faults.push(faultAt(deepest(tree, path), pathText(tree, path), value, message));
  };
  const parsed = calibrationShape.safeParse(plain(tree));
  for (const { path, message } of parsed.error?.issues ?? [])
    add(path as Step[], plain(deepest(tree, path as Step[])), message);
  if (!parsed.success) throw new InputError(faults);
  const written = parsed.data;

  const known = new Map(register.parameters.map((row) => [row.key, row]));
  const row = (path: readonly Step[], key: string): Parameter | null => {
    const found = known.get(key);
    if (found === undefined) add(path, key, `no number of the register${didYouMean(key, [...known.keys()])}`);
    return found ?? null;
  };
  const free = written.free.flatMap(({ key, range }, i): FreeNumber[] => {
    const parameter = row(['free', i, 'key'], key);
    if (parameter === null) return [];
    const ends = range ?? parameter.range;
    if (ends[0] < parameter.bounds[0] || ends[1] > parameter.bounds[1])
      add(['free', i, 'range'], undefined, `expected a range within ${parameter.bounds.join(' to ')}`);
    return [{ parameter, range: ends }];
  });
  const explanations = written.explanations.map(({ name, title, free: keys, fixed }, e): Explanation => {
    const own = keys.flatMap((key, i): FreeNumber[] => {
      const found = free.find(({ parameter }) => parameter.key === key);
      if (found === undefined) add(['explanations', e, 'free', i], key, 'is not one of the free numbers');
      return found === undefined ? [] : [found];
    });
    for (const key of Object.keys(fixed)) row(['explanations', e, 'fixed', key], key);
    return { name, title, free: own, fixed: new Map(Object.entries(fixed)) };
  });
  const scenario = scenarioOf(besideFile(file, written.scenario), source, register, faults);
  if (scenario === null || faults.length > 0) throw new InputError(faults);

  const targets = [...countsOf(written, scenario, add), ...figuresOf(written)];
  if (faults.length > 0) throw new InputError(faults);
  const { name, seed, holdOut, cut, waves, explanationWaves, keep } = written;
  return { name, scenario, seed, free, targets, holdOut, cut, waves, explanationWaves, keep, explanations };
}

function scenarioOf(file: string, source: Source, register: Register, faults: Fault[]): Scenario | null {
  try {
    return readScenario(file, source, register).scenario;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.faults);
    return null;
  }
}

type Add = (path: readonly Step[], value: unknown, message: string) => void;

/** The observed counts after the start of the run; what was counted on its first day is put in and no target. */
function countsOf({ counts }: CalibrationFile, scenario: Scenario, add: Add): Target[] {
  return counts.flatMap(({ output, series, overdispersion, discrepancy }, i) => {
    const points = scenario.observed[series];
    if (points === undefined) add(['counts', i, 'series'], series, 'the scenario has no observed series of this name');
    return (points ?? [])
      .filter(([at]) => at > scenario.start)
      .map(([at, value]) => ({
        name: `${series}@${at}`,
        output,
        at,
        perYear: false,
        scale: 'root' as const,
        value,
        noise: overdispersion * ROOT_VARIANCE,
        discrepancy: discrepancy * discrepancy,
        cards: [],
        basis: 'letter 001',
      }));
  });
}

function figuresOf({ figures }: CalibrationFile): Target[] {
  return figures.map(({ range, discrepancy, ...figure }) => {
    const deviation = (range[1] - range[0]) / DEVIATIONS_IN_RANGE;
    return { ...figure, scale: 'plain', noise: deviation * deviation, discrepancy: discrepancy * discrepancy };
  });
}
