/** What a result was computed from: kept beside it as `inputs.json`, so that it can be computed, exported and checked again. */
export interface Inputs {
  /** Version of the program. */
  readonly ketenlab: string;
  readonly command: 'run' | 'compare' | 'measures';
  /** Every file that was read, path -> text; paths are relative to the nearest folder that holds them all. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths of the scenarios, the base first; each is one of `files`. */
  readonly scenarios: readonly string[];
  readonly seed: string;
  readonly replications: number;
  /** Horizon in place of that of the files [years]; null when it is theirs. */
  readonly years: number | null;
  /** Link of the comparison, as behind the # of an address; '' when it does not fit in one. */
  readonly link: string;
  /** When the computation began, ISO date and time in UTC. */
  readonly started: string;
}
