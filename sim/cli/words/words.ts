import type { ClaimedRule } from '../../scenario/parameter.ts';
import type { Description } from '../description.ts';
import type { AnalysisCliWords } from './analysis-words.ts';
import type { BriefCliWords } from './brief-words.ts';
import type { CrateCliWords } from './crate-words.ts';
import type { SweepWords } from './sweep-words.ts';

/** Every sentence of the command line, in one language. */
export interface CliWords {
  readonly help: {
    readonly program: string;
    readonly usage: string;
    readonly titles: Readonly<Record<string, string>>;
    readonly commands: Readonly<
      Record<
        | 'run'
        | 'compare'
        | 'measures'
        | 'knockout'
        | 'split'
        | 'sensitivity'
        | 'validate'
        | 'describe'
        | 'trace'
        | 'link'
        | 'plan'
        | 'sweep'
        | 'merge'
        | 'rerun'
        | 'slurm'
        | 'analyse'
        | 'exportEma'
        | 'select'
        | 'calibrate'
        | 'renew'
        | 'export'
        | 'crate',
        string
      >
    >;
    readonly arguments: Readonly<
      Record<
        | 'scenario'
        | 'scenarioOrLink'
        | 'base'
        | 'baseFile'
        | 'variants'
        | 'measures'
        | 'files'
        | 'what'
        | 'link'
        | 'study'
        | 'sweeps'
        | 'sweepFolder'
        | 'row'
        | 'policies'
        | 'calibration'
        | 'brief'
        | 'results'
        | 'resultsFolder',
        string
      >
    >;
    readonly options: {
      json: string;
      quiet: string;
      schema: string;
      write: string;
      seed(fallback: string): string;
      replications(fallback: number): string;
      replication: string;
      family: string;
      years: string;
      workers: string;
      lang: string;
      out: string;
      unpackTo(fallback: string): string;
      lever: string;
      output: string;
      share: string;
      all: string;
      top(fallback: number): string;
      resume: string;
      shard: string;
      sweepOut: string;
      mergeOut: string;
      shards(fallback: number): string;
      shardWorkers: string;
      time(fallback: string): string;
      partition: string;
      column: string;
      marginSeed(fallback: string): string;
      case: string;
      casePolicy: string;
      ema: string;
      emaOut: string;
      oneOutput: string;
      measured: (fallback: string) => string;
      indifference: string;
      confidence: string;
      fresh(fallback: number): string;
      mostReplications(fallback: number): string;
      ocba: string;
      zip(fallback: string): string;
      page: string;
      question: string;
      audience: string;
      sender: string;
      date: string;
      norm: string;
      supplier: string;
      countedOn: string;
      analysis: string;
      newZip: string;
      indicator: string;
      counts: string;
      rule: string;
      verify: string;
      crateOut: string;
      help: string;
      version: string;
    };
    readonly helpCommand: string;
  };
  readonly groups: Readonly<Record<keyof Description, string>>;
  readonly status: Readonly<Record<'measured' | 'derived' | 'assumption', string>>;
  /** Default, low and high end of the range, least and most of the bounds. */
  amounts(numbers: readonly string[]): string;
  source(text: string, grade: string): string;
  /** Steps and mechanisms that a lever works on, by id and name. */
  touches(named: string): string;
  /** What a lever claims: the order of a line, or the norm. */
  claims(what: string): string;
  readonly lines: Readonly<Record<ClaimedRule, string>>;
  /** Low, middle and high cost of a lever for each unit of its value [euros a year], and the year of the prices. */
  cost(amounts: readonly string[], prices: number): string;
  readonly costsNothing: string;
  /** View of an indicator, and which direction helps children. */
  shown(view: string, better: string): string;
  expectedWhole(low: number, high: number): string;
  expectedNumber(low: number, high: number): string;
  expectedSeed(longest: number): string;
  expectedOneOf(choices: string): string;
  readonly expectedFolder: string;
  readonly expectedLever: string;
  readonly expectedShare: string;
  readonly noLevers: string;
  leverNotSet(set: string): string;
  readonly leverIsSet: string;
  readonly leverTwice: string;
  readonly teamIsIdle: string;
  readonly oneOutput: string;
  readonly unknownOutput: string;
  /** Why the file of a letter cannot be renewed. */
  readonly renew: {
    readonly noBrief: string;
    readonly noInputs: string;
    /** What a renewed letter lacks or asks of its writer. */
    readonly noCounts: string;
    readonly noMap: string;
    read(wrong: number): string;
  };
  readonly noSuchFile: string;
  readonly notAFile: string;
  readonly notUtf8: string;
  tooLarge(megabytes: number, most: number): string;
  tooManyNumbers(gigabytes: number, most: number): string;
  otherDates(from: string, until: string, baseFrom: string, baseUntil: string): string;
  sameName(other: string): string;
  /** A scenario without levers and shocks has nothing to be compared with. */
  readonly nothingSet: string;
  cannotWrite(folder: string, reason: string): string;
  /** Code of the system -> why it refused. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly outIsFile: string;
  outHoldsOthers(name: string): string;
  /** A link was given with scenario files beside it. */
  readonly linkAlone: string;
  /** A link of several variants was given where one scenario is computed. */
  linkNeedsCompare(variants: number): string;
  readonly sameNumbers: string;
  /** The result differs from that where the link was made, by the versions of the program there and here. */
  otherNumbers(made: string, here: string): string;
  /** Where the files of a link are now, and the command that computes them. */
  unpacked(folder: string, files: readonly string[], command: string): string;
  readonly nothingNamed: string;
  /** A page that was not written by the program stands where one should come. */
  readonly notOurPage: string;
  readonly wholeOnly: string;
  pages(written: number, removed: number, folder: string): string;
  /** A sentence about a scenario file, which comes in English. */
  fault(message: string): string;
  valid(file: string): string;
  warning(fault: string): string;
  progress(bar: string, done: string, total: string, percentage: string): string;
  written(folder: string, seconds: number, events: number): string;
  readonly stopped: string;
  readonly sweep: SweepWords;
  readonly analysis: AnalysisCliWords;
  /** What is wrong with a results folder. */
  readonly results: {
    readonly none: string;
    readonly noFolder: string;
    readonly noInputs: string;
    readonly noJson: string;
    readonly otherStudy: string;
    /** A part of result.json that should be there in another form. */
    readonly damaged: string;
    readonly otherInputs: string;
  };
  readonly brief: BriefCliWords;
  readonly crate: CrateCliWords;
  failed(message: string): string;
  didYouMean(suggestion: string): string;
  unknownOption(name: string): string;
  unknownCommand(name: string): string;
  missingArgument(name: string): string;
  missingValue(option: string): string;
  readonly tooManyArguments: string;
}
