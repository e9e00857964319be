import type { AnalysisPart, WhyNot } from '../../statistics/analysis.ts';
import type { Better } from '../../statistics/paired.ts';
import type { Language } from '../words/words.ts';
import { analysisEn } from './words-en.ts';
import { analysisNl } from './words-nl.ts';

/** A head per column. */
type Heads = readonly string[];

/** Every sentence of an analysis, in one language. Numbers come in already written. */
export interface AnalysisWords {
  opening(title: string, name: string): string;
  question(text: string): string;
  size(points: string, design: string, policies: string, replications: string): string;
  readonly designs: Readonly<Record<string, string>>;
  unknown(names: string): string;
  moved(names: string): string;
  rows(rows: string, failed: string, seed: string): string;
  /** A policy minus another. */
  minus(policy: string, against: string): string;
  readonly none: string;
  tooFew(subject: string, points: string): string;
  twoGroups(subject: string, points: string): string;
  humps(subject: string, lower: string, upper: string): string;
  readonly spread: { title: string; heads: Heads; how: readonly string[] };
  readonly sobol: {
    title(subject: string): string;
    heads: Heads;
    noise(share: string): string;
    how: readonly string[];
  };
  readonly morris: { title(subject: string): string; heads: Heads; how: readonly string[] };
  readonly policies: {
    title(points: string): string;
    readonly heads: Heads;
    /** Names of policies that share the first place. */
    best(name: string): string;
    tied(names: string): string;
    readonly how: readonly string[];
  };
  readonly information: {
    title(subject: string): string;
    readonly heads: Heads;
    most(name: string): string;
    /** Numbers that are not shown. */
    others(count: string): string;
    readonly nothing: string;
    readonly how: readonly string[];
  };
  readonly choice: {
    title(policy: string): string;
    readonly heads: Heads;
    readonly nothing: string;
    readonly how: readonly string[];
  };
  readonly tipping: {
    title(subject: string): string;
    axes(rows: string, columns: string): string;
    beyond(side: 'above' | 'below', value: string): string;
    steepest(from: string, to: string, step: string): string;
    contour(steps: string, clear: string): string;
    readonly noContour: string;
    readonly noContourClear: string;
    groups(cells: string): string;
    readonly noGroups: string;
    readonly how: readonly string[];
    readonly legend: {
      readonly groups: string;
      readonly clear: string;
      readonly unclear: string;
      readonly low: string;
      readonly high: string;
    };
    alt(outcome: string, rows: string, columns: string): string;
  };
  readonly case: {
    title(policy: string, outcome: string, sign: string, value: string): string;
    counts(cases: string, points: string): string;
    readonly signs: Readonly<Record<'>' | '>=' | '<' | '<=', string>>;
    readonly tooFew: string;
    readonly noBox: string;
    readonly heads: Heads;
    fit(points: string, cases: string, density: string, coverage: string): string;
    readonly small: string;
    readonly how: readonly string[];
    readonly any: string;
  };
  readonly selection: {
    opening(outcome: string, until: string, better: string): string;
    readonly better: Readonly<Record<Better, string>>;
    readonly method: Readonly<Record<'kn' | 'ocba', (zone: string, confidence: string, most: string) => string>>;
    spent(spent: string, evenly: string, failed: string): string;
    readonly heads: Heads;
    readonly stays: string;
    out(at: string, against: string): string;
    chosen(title: string): string;
    tied(titles: string): string;
    needed(replications: string): string;
    fresh(count: string, from: string): string;
    readonly freshHeads: Heads;
    readonly maybe: string;
    readonly not: string;
    readonly how: readonly string[];
  };
  readonly leftOut: {
    readonly title: string;
    readonly parts: Readonly<Record<AnalysisPart, string>>;
    readonly why: Readonly<Record<WhyNot, string>>;
  };
  /** Below about 100 points what an idle number is worth is a little above nothing. */
  readonly fewPoints: string;
}

/** The sentences of an analysis in a language. */
export function analysisWords(language: Language): AnalysisWords {
  return language === 'nl' ? analysisNl : analysisEn;
}
