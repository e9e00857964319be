import { institutions } from './glossary/institutions.ts';
import { norms } from './glossary/norms.ts';
import { simulation } from './glossary/simulation.ts';
import type { Words } from './parameter.ts';

/** A word of the field or of the model, explained. */
export interface Term {
  /** The word with its other forms; names of institutions and measures are the same in both languages. */
  readonly term: Words;
  readonly meaning: Words;
  /** Articles of law and ids of source cards, '' for a word that needs none. */
  readonly source: string;
}

/** Terms that belong together. */
export interface TermGroup {
  readonly title: Words;
  readonly terms: readonly Term[];
}

/** Every term of the documentation: the only glossary. */
export const glossary: readonly TermGroup[] = [institutions, norms, simulation];
