import type { Language } from '../../sim/report/words/words.ts';

/** What the page knows of a loop of the model; the rows of the register fit. */
export interface Mechanism {
  /** M01.., or the id of a step that works as a loop, such as P25. */
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly explanation: Readonly<Record<Language, string>>;
}

/** What the page knows of a lever or shock; the rows of the register fit. */
export interface TouchingLever {
  readonly id: string;
  readonly key: string;
  /** Ids of steps and mechanisms that it works on. */
  readonly touches: readonly string[];
}

/** Everything the explanation needs beside an answer. */
export interface WhyFacts {
  readonly mechanisms: readonly Mechanism[];
  /** Levers and shocks. */
  readonly levers: readonly TouchingLever[];
}
