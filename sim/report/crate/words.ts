import type { ItemNumber, ItemState } from './form.ts';
import type { CheckKey, Outcome, Verdict } from './outcome.ts';
import type { PackageFacts, Role } from './package.ts';

/** Every sentence of a research package, in one language. */
export interface CrateWords {
  readonly language: 'nl' | 'en';
  readonly graph: GraphWords;
  readonly checks: Readonly<Record<CheckKey, { readonly says: string }>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly checksTitle: string;
  readonly checkColumns: readonly [string, string, string];
  readonly filesTitle: string;
  /** What a check found, with its numbers. */
  told(check: CheckKey, verdict: Verdict, numbers: Outcome['numbers']): string;
  formTitle(title: string): string;
  readonly formIntro: string;
  readonly openItems: string;
  readonly toFill: string;
  readonly notStated: string;
  readonly items: Readonly<Record<ItemNumber, string>>;
  readonly states: Readonly<Record<ItemState, string>>;
  readonly fill: FillWords;
}

/** What the metadata say. */
export interface GraphWords {
  name(title: string): string;
  description(question: string, version: string): string;
  readonly roles: Readonly<Record<Role, string>>;
  computation(command: string): string;
  computed(seed: string, replications: PackageFacts['replications'], hash: string, digest: string | null): string;
  document(version: string): string;
  readonly form: string;
  readonly noAuthors: string;
  readonly noLicence: string;
  readonly licence: string;
  readonly noAddress: string;
  readonly unknownMachine: string;
}

/** Sentences of the form. */
export interface FillWords {
  /** A number as the language writes it, with its decimals as they are. */
  amount(value: number): string;
  unit(unit: string): string;
  readonly purpose: string;
  readonly openPurpose: string;
  outputs(shown: number, all: number): string;
  readonly interval: string;
  readonly outputColumns: readonly string[];
  readonly noDesign: string;
  design(kind: string, points: number, dimensions: number): string;
  readonly noOptimisation: string;
  readonly openReasons: string;
  readonly diagram: string;
  readonly logic: string;
  oneScenario(name: string): string;
  against(name: string): string;
  readonly differenceColumns: readonly string[];
  readonly algorithms: string;
  off(ids: readonly string[]): string;
  readonly entities: string;
  stations(count: number): string;
  readonly stationColumns: readonly string[];
  resources(gis: number, providers: number): string;
  readonly resourceColumns: readonly string[];
  readonly none: string;
  queues(rules: readonly (readonly [line: string, rule: string])[]): string;
  readonly queueRules: string;
  entry(regions: readonly string[]): string;
  cards(grades: readonly (readonly [grade: string, count: number])[]): string;
  counted(points: number): string;
  readonly openSamples: string;
  readonly openProcessing: string;
  parameters(all: number, changed: number): string;
  readonly correlation: string;
  readonly rangeColumns: readonly string[];
  readonly whole: string;
  readonly openRanges: string;
  assumptions(count: number, all: number, unsourced: number): string;
  others(measured: number, derived: number): string;
  start(date: string, calendar: string): string;
  readonly snapshot: string;
  length(years: number): string;
  fixed(count: number): string;
  precision(least: number, most: number, halfWidth: number): string;
  readonly openReplications: string;
  software(version: string): string;
  packedOn(version: string, node: string, system: string): string;
  readonly openSystem: string;
  seed(seed: string): string;
  readonly generator: string;
  readonly execution: string;
  time(seconds: number | null, events: number | null): string;
  machine(processor: string, cores: number): string;
  readonly openMachine: string;
  code(version: string): string;
  readonly citation: string;
}
