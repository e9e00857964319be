import type { Question } from '../letter/letter.ts';
import type { CheckPoint } from '../print/check.ts';

/** Every sentence of the files beside the figures, in one language. Parts of sentences come in already formatted. */
export interface BriefWords {
  /** As in documents: nl-NL. */
  readonly locale: string;
  figure(n: number, title: string): string;
  table(n: number, title: string): string;
  readonly altHeading: string;
  readonly descriptionHeading: string;
  readonly numbersHeading: string;
  readonly figuresHeading: string;
  readonly appendixHeading: string;
  readonly appendixIntro: string;
  /** Above the pictures: where their words and numbers stand. */
  readonly seeAppendix: string;
  /** Heading of the words and numbers of a figure. */
  inWords(n: number): string;
  readonly tablesHeading: string;
  readonly finding: string;
  readonly subject: string;
  page(n: number, of: number): string;
  /** One of the tables that a wide one is put on paper as. */
  part(caption: string, n: number, of: number): string;
  /** Where a list or a table was cut off, and how much was left out. */
  more(n: number): string;
  readonly feasibility: { readonly caption: string; readonly measure: string; readonly judgement: string };
  readonly actions: { readonly caption: string; readonly head: readonly string[] };
  readonly states: Readonly<Record<'onTrack' | 'atRisk' | 'late' | 'done', string>>;
  readonly link: {
    readonly heading: string;
    readonly open: string;
    readonly none: string;
    readonly noCode: string;
    readonly alt: string;
    readonly title: string;
  };
  readonly method: {
    title(letter: string): string;
    readonly asked: string;
    readonly questions: Readonly<Record<Question, string>>;
    readonly computed: string;
    readonly what: string;
    readonly value: string;
    readonly region: string;
    readonly period: string;
    periodOf(from: string, until: string): string;
    readonly base: string;
    readonly variant: string;
    readonly settings: string;
    readonly compared: string;
    /** How many scenarios beside the base path the letter is about, of how many that were computed. */
    comparedOf(shown: number, all: string): string;
    setting(lever: string, value: string, date: string): string;
    readonly runs: string;
    runsOf(n: string, seed: string): string;
    readonly program: string;
    programOf(version: string, date: string): string;
    readonly digest: string;
    readonly counted: string;
    countedOf(supplier: string, date: string): string;
    readonly none: string;
    readonly sure: string;
    readonly sureItems: readonly string[];
    /** Only where scenarios are compared. */
    readonly pairedItem: string;
    readonly left: string;
    readonly leftItems: readonly string[];
    readonly checks: string;
    readonly checksIntro: string;
    readonly again: string;
  };
  readonly definitions: {
    readonly title: string;
    readonly intro: string;
    readonly caption: string;
    readonly head: readonly string[];
    readonly views: Readonly<Record<string, string>>;
    readonly norm: string;
    normOf(text: string, vintage: string): string;
    readonly noNorm: string;
    readonly monitor: string;
    readonly monitorItems: readonly string[];
    readonly rounding: string;
    readonly roundingItems: readonly string[];
    readonly terms: string;
    readonly termItems: readonly string[];
  };
  readonly checks: {
    readonly title: string;
    readonly points: Readonly<Record<CheckPoint, string>>;
    readonly passed: string;
    readonly failed: string;
    readonly head: readonly string[];
    allPassed(n: number): string;
    somePassed(n: number, of: number): string;
    readonly unchecked: string;
    readonly forPeople: string;
  };
  readonly readMe: {
    title(letter: string): string;
    readonly intro: readonly string[];
    /** Part of the name of a file -> what it is; the first that fits. */
    readonly files: readonly (readonly [part: string, what: string])[];
  };
}
