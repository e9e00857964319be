import type { Language } from '../words/words.ts';
import { calibrationEn } from './words-en.ts';
import { calibrationNl } from './words-nl.ts';

/** Every sentence about a calibration, in one language. Numbers and dates come in already written. */
export interface CalibrationWords {
  opening(name: string): string;
  readonly vector: string;
  readonly waves: { readonly heads: readonly string[]; readonly whole: string; without(date: string): string };
  left(count: string, shipped: string): string;
  readonly noneLeft: string;
  /** Targets with the share that each rules out of the first wave. */
  most(targets: string): string;
  readonly nothingRuledOut: string;
  readonly explanations: {
    readonly title: string;
    readonly heads: readonly string[];
    readonly how: readonly string[];
  };
  readonly holdOut: {
    unseen(date: string, counts: string): string;
    readonly nothing: string;
    inside(count: string, of: string): string;
    /** A count outside its band. */
    outside(name: string, value: string, low: string, high: string): string;
    missed(counts: string): string;
  };
  readonly chart: {
    title(name: string): string;
    readonly first: string;
    last(wave: string): string;
    readonly notes: readonly string[];
    alt(name: string, targets: string): string;
    row(target: string, first: string, last: string): string;
  };
}

/** The sentences of a language. */
export function calibrationWords(language: Language): CalibrationWords {
  return language === 'nl' ? calibrationNl : calibrationEn;
}
