/** What a letter is about: how things stand, what one measure does, or two measures beside each other. */
export const questions = ['state', 'effect', 'comparison'] as const;
export type Question = (typeof questions)[number];

/** For whom it is written. */
export const audiences = ['college', 'council', 'inspection', 'gi', 'families'] as const;
export type Audience = (typeof audiences)[number];

/** What the analyst fills in before the letter is drafted. */
export interface LetterForm {
  readonly question: Question;
  readonly audience: Audience;
  /** Municipality or region in whose name it is written. */
  readonly sender: string;
  /** Date at which the levels are read, ISO; within the run. */
  readonly date: string;
  /** Key of an indicator with a series (I01 to I06). */
  readonly indicator: string;
  /** Vintage of the caseload norm, or '' for none. */
  readonly norm: string;
}

/** A number that can stand in a text, as the data say it now. */
export interface Fact {
  /** Stable name, e.g. 'zhz-2024.withoutWorker.end.mean'. */
  readonly key: string;
  /** Unrounded, in the unit of the data; null for a date or a word. */
  readonly value: number | null;
  /** As it is written in the text: '27', '18 van de 20', '1 september 2027'. */
  readonly text: string;
  /** The word that comes after it in a sentence, such as 'kinderen'; '' or away where none has to. */
  readonly after?: string;
}

/** A number in a text that is tied to a fact. */
export interface BoundNumber {
  /** Place of its first character in the text, and its length. */
  readonly at: number;
  readonly length: number;
  /** Key of its fact; null for a number that the data do not know. */
  readonly fact: string | null;
  /** The analyst says that it is no outcome: a number in a list, an article of law, the year in the name of a norm. */
  readonly own?: true;
}

/** One paragraph, as the analyst may have changed it. */
export interface Paragraph {
  readonly heading: string;
  readonly text: string;
  readonly bound: readonly BoundNumber[];
}

/** One row of the list of actions (I25): the analyst's own judgement, no outcome of the model. */
export interface ActionRow {
  readonly action: string;
  readonly owner: string;
  readonly result: string;
  /** ISO date, or ''. */
  readonly date: string;
  readonly state: 'onTrack' | 'atRisk' | 'late' | 'done';
}

/** The words of a letter, with what the analyst filled in. */
export interface Letter {
  readonly form: LetterForm;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  /** Scenario name -> how feasible the analyst thinks the measure is. */
  readonly feasibility: Readonly<Record<string, string>>;
  readonly actions: readonly ActionRow[];
}
