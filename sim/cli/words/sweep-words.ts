/** Sentences about sweeps, in one language. */
export interface SweepWords {
  readonly expectedShard: string;
  readonly noManifest: string;
  readonly damagedManifest: string;
  otherVersion(was: string, is: string): string;
  /** `found`: places where the study differs, with what was and what is. */
  otherStudy(found: readonly string[]): string;
  hasRecords(rows: number): string;
  /** Another program works in the folder; `pid` 0 when it is not known which. */
  locked(file: string, pid: number, host: string): string;
  damagedLine(file: string, line: number): string;
  otherJournal(file: string): string;
  notIdentical(point: string, files: readonly string[]): string;
  torn(file: string, bytes: number): string;
  resumed(rows: number): string;
  stopped(rows: number, command: string): string;
  cannotGoOn(reason: string, rows: number, command: string): string;
  cannotCompact(reason: string, command: string): string;
  /** Points that are not complete, and the shards that they belong to. */
  incomplete(missing: number, points: number, first: readonly string[], shards: readonly string[]): string;
  progress(bar: string, done: string, total: string, percentage: string, left: string): string;
  /** Time in the largest units that matter. */
  duration(seconds: number): string;
  shardReady(shard: string, rows: number, command: string): string;
  ready(rows: number, file: string): string;
  computed(rows: number, duration: string, events: number, perSecond: number): string;
  failedTrials(count: number, messages: readonly string[]): string;
  readonly plan: PlanWords;
  readonly rerun: RerunWords;
  readonly slurm: SlurmWords;
}

/** What `ketenlab plan` says of a study. */
export interface PlanWords {
  points(count: number, design: string): string;
  policies(names: readonly string[]): string;
  replications(least: number, most: number, halfWidth: number | null): string;
  rows(least: number, most: number): string;
  outcomes(names: readonly string[]): string;
  time(low: string, high: string, workers: number): string;
  disk(journal: string, parquet: string): string;
}

/** What `ketenlab rerun` says of a row. */
export interface RerunWords {
  noRow(rows: number): string;
  noRows(command: string): string;
  otherVersion(was: string, is: string): string;
  head(row: number, point: number, policy: string, replication: number): string;
  scenario(hash: string): string;
  readonly columns: readonly [name: string, stored: string, again: string];
  readonly none: string;
  readonly equal: string;
  differs(names: readonly string[]): string;
}

/** What `ketenlab slurm` says of a sweep on a cluster. */
export interface SlurmWords {
  readonly expectedTime: string;
  readonly expectedPartition: string;
  /** More shards than points were asked for. */
  tooManyShards(points: number): string;
  /** A script was changed by hand, or is of another division into shards. */
  otherScript(file: string): string;
  written(points: number, shards: number, folder: string): string;
  /** What to type next: the command that hands it in, and that which shows how it goes. */
  next(submit: string, watch: string): string;
  again(rows: string): string;
}
