import type { ActionRow, Audience, Question } from '../../sim/report/letter/letter.ts';
import type { NormVintage } from '../../sim/report/letter/norms.ts';
import type { Reason } from '../../sim/report/letter/renewal/changes.ts';
import type { CheckPoint } from '../../sim/report/print/check.ts';
import type { FigureKind } from '../../sim/report/print/figure.ts';
import type { SmallNumberRule } from '../../sim/report/print/small-numbers.ts';
import type { Language } from '../../sim/report/words/words.ts';

/** Sentences of the part of the page that makes a letter. Numbers and dates come in written. */
export interface LetterWords {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  /** While the series that a letter draws are computed. */
  readonly waiting: string;
  readonly faults: string;
  readonly kept: {
    readonly here: string;
    readonly refused: string;
    readonly forget: string;
    readonly forgotten: string;
  };
  readonly form: {
    readonly title: string;
    readonly question: string;
    readonly questions: Readonly<Record<Question, string>>;
    /** In the place of a question that asks for more variants than there are. */
    readonly needsMeasure: string;
    readonly needsTwo: string;
    readonly audience: string;
    readonly audiences: Readonly<Record<Audience, string>>;
    /** What the preset of an audience puts first. */
    readonly presets: Readonly<Record<Audience, string>>;
    readonly sender: string;
    readonly senderHelp: string;
    readonly date: string;
    readonly indicator: string;
    /** 'I01: Kinderen zonder ...' */
    readonly indicatorName: (id: string, label: string) => string;
    readonly norm: string;
    readonly norms: Readonly<Record<NormVintage | '', string>>;
    readonly figures: string;
  };
  readonly counts: {
    readonly title: string;
    readonly stays: string;
    readonly supplier: string;
    readonly supplierHelp: string;
    readonly date: string;
    readonly rule: string;
    readonly rules: Readonly<Record<SmallNumberRule, string>>;
  };
  readonly figures: {
    readonly title: string;
    readonly kinds: Readonly<Record<FigureKind, string>>;
    readonly grey: string;
    readonly none: string;
    readonly description: string;
    readonly table: string;
    /** A box that scrolls with the picture in it. */
    readonly box: (title: string) => string;
  };
  readonly checks: {
    readonly title: (figure: string) => string;
    readonly summary: (passed: string, of: string) => string;
    readonly points: Readonly<Record<CheckPoint, string>>;
    readonly passed: string;
    readonly failed: string;
    readonly human: string;
    readonly humanHelp: string;
  };
  readonly text: {
    readonly title: string;
    readonly intro: string;
    readonly letterTitle: string;
    readonly paragraph: (n: string, heading: string) => string;
    readonly heading: (n: string) => string;
    readonly preview: string;
    readonly bound: string;
    readonly unbound: string;
    readonly differs: (written: string, now: string) => string;
    readonly unknown: (written: string) => string;
    readonly gone: (written: string) => string;
    readonly take: string;
    readonly takeAll: string;
    readonly tookAll: (n: number) => string;
    readonly own: string;
    readonly takeLabel: (written: string, now: string) => string;
    readonly ownLabel: (written: string) => string;
    readonly ownNumber: string;
    readonly hint: (word: string, advice: string) => string;
    readonly fits: string;
    readonly mismatches: (n: number) => string;
    readonly redraft: string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
    readonly otherForm: string;
    readonly redrafted: string;
  };
  readonly measures: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly measure: string;
    readonly feasibility: string;
    readonly ownJudgement: string;
    readonly effect: string;
    readonly cost: string;
    readonly visible: string;
    readonly after: (months: string) => string;
    readonly never: string;
    readonly unknown: string;
    readonly feasibilityOf: (measure: string) => string;
  };
  readonly actions: {
    readonly title: string;
    readonly intro: string;
    readonly row: (n: string) => string;
    readonly action: string;
    readonly owner: string;
    readonly result: string;
    readonly date: string;
    readonly state: string;
    readonly states: Readonly<Record<ActionRow['state'], string>>;
    readonly add: string;
    readonly remove: (n: string) => string;
    readonly removed: string;
  };
  readonly output: {
    readonly title: string;
    readonly intro: string;
    readonly button: string;
    readonly busy: string;
    readonly done: (seconds: string) => string;
    readonly failed: (message: string) => string;
    readonly noFigure: string;
    /** Checks that fail, before an export. */
    readonly open: (n: number) => string;
    readonly mismatches: (n: number) => string;
    readonly computing: string;
    readonly download: string;
  };
  readonly renewal: {
    readonly title: string;
    readonly intro: string;
    readonly choose: string;
    readonly unreadable: string;
    /** A letter with parts that are not what they have to be: where. */
    readonly damaged: (places: string) => string;
    readonly noLink: string;
    /** A letter with a link, without what was computed. */
    readonly noInputs: string;
    /** How many scenarios it has, and how often each was computed. */
    readonly of: (scenarios: string, replications: string) => string;
    readonly opened: (title: string, version: string, date: string) => string;
    readonly computing: string;
    readonly stop: string;
    readonly stopped: string;
    readonly again: string;
    readonly faults: string;
    readonly failed: (message: string) => string;
    readonly addUp: string;
    /** Data and model cannot be told apart. */
    readonly together: string;
    readonly under2: string;
    /** The same version gives other numbers from the same inputs. */
    readonly unexplained: string;
    readonly otherMeasures: string;
    readonly data: string;
    readonly version: string;
    readonly policy: string;
    /** Captions of the lists. */
    readonly changedBy: Readonly<Record<Reason, string>>;
    readonly same: string;
    readonly sameVersion: (version: string) => string;
    readonly otherVersion: (from: string, to: string) => string;
    readonly numbers: string;
    readonly take: string;
    readonly taken: string;
    readonly close: string;
    readonly from: string;
    readonly to: string;
    readonly difference: string;
    readonly what: string;
  };
}
