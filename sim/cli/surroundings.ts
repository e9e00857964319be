import type { Language } from '../report/words/words.ts';
import type { CliWords } from './words/words.ts';

/** What a command meets outside itself. */
export interface Surroundings {
  readonly language: Language;
  readonly words: CliWords;
  /** The script that a worker thread runs. */
  readonly worker: URL;
  /** Words of a command that start this program from any folder. */
  readonly start: readonly string[];
  /** Widest line of text that fits [characters]. */
  readonly width: number;
  /** Writes data. */
  readonly out: (text: string) => void;
  /** Writes a line for the person who waits: progress, warnings, where things went. */
  readonly note: (line: string) => void;
}
