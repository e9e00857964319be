import { availableParallelism } from 'node:os';
import { type Fault, InputError } from '../engine/errors.ts';
import { type Shard, WHOLE } from '../experiment/sweep/shard.ts';
import type { Language } from '../report/words/words.ts';
import { DEFAULT_REPLICATIONS, DEFAULT_SEED, LONGEST_SEED, MOST_REPLICATIONS } from '../scenario/comparison.ts';
import { horizonRow } from '../scenario/schema.ts';
import { type AskedCase, readCase } from './analyse/case-option.ts';
import { LANGUAGES } from './language.ts';
import { type LetterOptions, type RawLetterOptions, readLetterOptions } from './letter-options.ts';
import { type AskedLever, readLever, readShare } from './lever-option.ts';
import type { CliWords } from './words/words.ts';

/** Options as commander hands them over: texts as typed. */
export interface RawOptions extends RawLetterOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly schema?: boolean;
  /** A folder, or true for the folder that pages go to by default. */
  readonly write?: string | true;
  readonly seed?: string;
  readonly replications?: string;
  readonly replication?: string;
  readonly family?: string;
  readonly years?: string;
  readonly workers?: string;
  readonly lang?: string;
  readonly out?: string;
  readonly lever?: readonly string[];
  readonly output?: readonly string[];
  readonly share?: string;
  readonly all?: boolean;
  readonly top?: string;
  readonly resume?: boolean;
  readonly shard?: string;
  readonly shards?: string;
  readonly time?: string;
  readonly partition?: string;
  readonly case?: string;
  readonly policy?: string;
  readonly ema?: boolean;
  readonly indifference?: string;
  readonly confidence?: string;
  readonly fresh?: string;
  readonly ocba?: boolean;
  readonly verify?: boolean;
}

/** Checked options of all commands; a command uses the ones it has. */
export interface Options extends LetterOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly schema: boolean;
  /** Folder for the reference pages, or null when they are not to be written. */
  readonly write: string | null;
  readonly seed: string;
  readonly replications: number;
  /** Replication to trace, from 0. */
  readonly replication: number;
  /** Number of the family to trace. */
  readonly family: number;
  /** Horizon in place of that of the scenario [years]. */
  readonly years: number | null;
  readonly workers: number;
  readonly lang: Language | null;
  readonly out: string | null;
  /** Levers whose effect is asked for; none: all of the scenario. */
  readonly levers: readonly AskedLever[];
  /** Keys of outputs to look at; none: the headline outputs. */
  readonly outputs: readonly string[];
  /** Share of families with a team, for a scenario that sets none. */
  readonly share: AskedLever | null;
  /** Every number of the register, not only the assumptions. */
  readonly all: boolean;
  /** Rows of a table of numbers. */
  readonly top: number;
  /** Go on with what is in the folder. */
  readonly resume: boolean;
  readonly shard: Shard;
  /** Parts of a sweep on a cluster. */
  readonly shards: number;
  /** Most wall time of one shard, as Slurm writes it. */
  readonly time: string;
  /** Partition of a cluster, or null for that which it takes by itself. */
  readonly partition: string | null;
  /** What counts as a case, without its policy. */
  readonly case: AskedCase | null;
  /** Name of the policy of the case; null for the first. */
  readonly policy: string | null;
  readonly ema: boolean;
  /** Smallest difference that matters [unit of the outcome]. */
  readonly indifference: number | null;
  readonly confidence: number;
  /** Replications for the estimate after a choice. */
  readonly fresh: number;
  readonly ocba: boolean;
  /** Everything is computed again for a package, however long that takes. */
  readonly verify: boolean;
}

/** Studies of many variants have a default of their own, so that they take minutes at most. */
export const STUDY_REPLICATIONS = 100;
export const SENSITIVITY_REPLICATIONS = 20;
export const DEFAULT_TOP = 20;
export const DEFAULT_SHARDS = 8;
export const DEFAULT_TIME = '1:00:00';
/** Most replications of a policy in a selection, and fresh ones after it, when the user does not say. */
export const SELECTION_REPLICATIONS = 400;
export const FRESH = 100;
const CONFIDENCE = 0.95;
const PAGES_FOLDER = 'docs/reference';
const MOST_WORKERS = 256;
const MOST_FAMILIES = 10_000_000;
const MOST_ROWS = 1000;
const MOST_SHARDS = 100_000;
/** Hours, minutes and seconds, with or without days before them; Slurm takes other forms, which are easily mistaken. */
const WALL_TIME = /^(\d{1,3}-)?\d{1,3}:[0-5]\d:[0-5]\d$/;
const PARTITION = /^[\w.,+-]{1,100}$/;

/**
 * The options as numbers and choices. Throws InputError with every option that is wrong.
 *
 * @param replications how many when the user does not say
 */
export function readOptions(raw: RawOptions, words: CliWords, replications = DEFAULT_REPLICATIONS): Options {
  const faults: Fault[] = [];
  const wrong = (path: string, value: string, message: string) =>
    faults.push({ file: '', line: 0, path, value: value === '' ? '""' : value.slice(0, 60), message });
  const whole = (path: string, value: string | undefined, fallback: number, low: number, high: number): number => {
    if (value === undefined) return fallback;
    const read = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (read >= low && read <= high) return read;
    wrong(path, value, words.expectedWhole(low, high));
    return fallback;
  };
  const asked = (path: string, text: string, read: typeof readLever): AskedLever[] => {
    const lever = read(text, words);
    if (!('problem' in lever)) return [lever];
    wrong(path, text, lever.problem);
    return [];
  };
  const { seed = DEFAULT_SEED, years, lang, out, write, time = DEFAULT_TIME, partition } = raw;
  const shard = raw.shard === undefined ? WHOLE : readShard(raw.shard);
  if (shard === null) wrong('--shard', raw.shard ?? '', words.sweep.expectedShard);
  if (!WALL_TIME.test(time) || !/[1-9]/.test(time)) wrong('--time', time, words.sweep.slurm.expectedTime);
  if (partition !== undefined && !PARTITION.test(partition)) {
    wrong('--partition', partition, words.sweep.slurm.expectedPartition);
  }
  const [least, most] = horizonRow.bounds;
  const horizon = years === undefined ? null : /^\d+(\.\d+)?$/.test(years) ? Number(years) : Number.NaN;
  if (years !== undefined && horizon !== null && !(horizon >= least && horizon <= most)) {
    wrong('--years', years, words.expectedNumber(least, most));
  }
  if (seed === '' || seed.length > LONGEST_SEED) wrong('--seed', seed, words.expectedSeed(LONGEST_SEED));
  const language = LANGUAGES.find((known) => known === lang) ?? null;
  if (lang !== undefined && language === null) wrong('--lang', lang, words.expectedOneOf(LANGUAGES.join(', ')));
  if (out?.trim() === '') wrong('--out', out, words.expectedFolder);
  if (typeof write === 'string' && write.trim() === '') wrong('--write', write, words.expectedFolder);
  const asCase = raw.case === undefined ? null : readCase(raw.case);
  if (raw.case !== undefined && asCase === null) wrong('--case', raw.case, words.analysis.expectedCase);
  const decimal = (path: string, value: string | undefined, least: number, most: number, expected: string) => {
    if (value === undefined) return null;
    const read = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (read > least && read < most) return read;
    wrong(path, value, expected);
    return null;
  };
  const options: Options = {
    json: raw.json ?? false,
    quiet: raw.quiet ?? false,
    schema: raw.schema ?? false,
    write: write === true ? PAGES_FOLDER : (write ?? null),
    seed,
    replications: whole('--replications', raw.replications, replications, 1, MOST_REPLICATIONS),
    replication: whole('--replication', raw.replication, 0, 0, MOST_REPLICATIONS - 1),
    family: whole('--family', raw.family, 0, 0, MOST_FAMILIES),
    years: horizon,
    workers: whole('--workers', raw.workers, availableParallelism(), 1, MOST_WORKERS),
    lang: language,
    out: out ?? null,
    levers: (raw.lever ?? []).flatMap((text) => asked('--lever', text, readLever)),
    outputs: raw.output ?? [],
    share: raw.share === undefined ? null : (asked('--share', raw.share, readShare)[0] ?? null),
    all: raw.all ?? false,
    top: whole('--top', raw.top, DEFAULT_TOP, 1, MOST_ROWS),
    resume: raw.resume ?? false,
    shard: shard ?? WHOLE,
    shards: whole('--shards', raw.shards, DEFAULT_SHARDS, 1, MOST_SHARDS),
    time,
    partition: partition ?? null,
    case: asCase,
    policy: raw.policy ?? null,
    ema: raw.ema ?? false,
    indifference: decimal(
      '--indifference',
      raw.indifference,
      0,
      Number.POSITIVE_INFINITY,
      words.analysis.expectedAmount,
    ),
    confidence: decimal('--confidence', raw.confidence, 0.5, 1, words.analysis.expectedConfidence) ?? CONFIDENCE,
    fresh: whole('--fresh', raw.fresh, FRESH, 2, MOST_REPLICATIONS),
    ocba: raw.ocba ?? false,
    ...readLetterOptions(raw, words, wrong),
    verify: raw.verify ?? false,
  };
  if (faults.length > 0) throw new InputError(faults);
  return options;
}

function readShard(text: string): Shard | null {
  const [index = 0, of = 0] = /^\d{1,6}\/\d{1,6}$/.test(text) ? text.split('/').map(Number) : [];
  return index >= 1 && index <= of && of <= MOST_SHARDS ? { index, of } : null;
}
