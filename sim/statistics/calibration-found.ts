/** Values of numbers: key -> value [unit of the number]. */
export type VectorValues = Readonly<Record<string, number>>;

/** What one history match found; distances in standard deviations, three digits. */
export interface MatchFound {
  /** Names of the figures that nothing may contradict. */
  readonly targets: readonly string[];
  readonly waves: readonly {
    readonly points: number;
    /** Points that no target rules out. */
    readonly kept: number;
    /** Of each target the share of the points that it alone rules out. */
    readonly ruledOutBy: readonly number[];
  }[];
  /** Points that no target rules out, of all waves. */
  readonly left: number;
  /** The vector that is nearest to all targets together. */
  readonly best: {
    readonly values: VectorValues;
    readonly distances: readonly number[];
    readonly means: readonly number[];
    readonly kept: boolean;
  };
}

/** A count that a fit was not made with, against the vectors of that fit. */
export interface UnseenCount {
  readonly name: string;
  readonly value: number;
  readonly mean: number;
  /** 5 and 95 % of the futures of all vectors. */
  readonly band: readonly [low: number, high: number];
}

/** A way in which the counts could have come about, and how near it comes with its own numbers alone. */
export interface ExplanationFound extends MatchFound {
  readonly name: string;
  readonly title: { readonly nl: string; readonly en: string };
  /** Keys of the numbers that it frees. */
  readonly free: readonly string[];
  readonly fixed: VectorValues;
  readonly vectors: readonly VectorValues[];
}

/** What a calibration found, as written to found.json. */
export interface CalibrationFound {
  /** Version of the model. */
  readonly ketenlab: string;
  readonly name: string;
  readonly seed: string;
  /** SHA-256 of the scenario, hexadecimal. */
  readonly scenario: string;
  /** Vectors in vectors.csv. */
  readonly shipped: number;
  readonly all: MatchFound & {
    /** Of each target the mean over all vectors that are left; null when none is. */
    readonly meanLeft: readonly (number | null)[];
  };
  /** The fit without the counts on and after a date. */
  readonly holdOut: MatchFound & {
    readonly from: string;
    readonly vectors: readonly VectorValues[];
    readonly unseen: readonly UnseenCount[];
  };
  readonly explanations: readonly ExplanationFound[];
}
