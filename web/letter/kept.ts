import {
  type ActionRow,
  audiences,
  type LetterForm,
  type Paragraph,
  questions,
} from '../../sim/report/letter/letter.ts';
import { isLetterKind, type LetterKind } from '../../sim/report/letter/presets.ts';
import { type SmallNumberRule, smallNumberRules } from '../../sim/report/print/small-numbers.ts';

/** The text as its writer changed it, with the form that it was drafted for. */
export interface Written {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly form: LetterForm;
}

/** What the page holds of a letter; the counts of a region are not in it, so that they are never stored. */
export interface Kept {
  /** What was chosen in the form; the rest follows from the comparison. */
  readonly form: Partial<LetterForm>;
  /** Null: those of the audience. */
  readonly figures: readonly LetterKind[] | null;
  readonly rule: SmallNumberRule;
  readonly supplier: string;
  /** Date of the counts, ISO, or ''. */
  readonly countedOn: string;
  /** Null as long as nothing was changed in the draft. */
  readonly written: Written | null;
  /** Scenario name -> how feasible the analyst thinks the measure is. */
  readonly feasibility: Readonly<Record<string, string>>;
  readonly actions: readonly ActionRow[];
  /** Questions for a person that were answered, '<figure>.<question>'. */
  readonly judged: readonly string[];
}

export const nothingKept: Kept = {
  form: {},
  figures: null,
  rule: 'mask',
  supplier: '',
  countedOn: '',
  written: null,
  feasibility: {},
  actions: [],
  judged: [],
};

const KEY = 'ketenlab.letter';

/** The letter that is kept on this device; an empty one when the browser keeps nothing, or holds something else there. */
export function readKept(storage: Pick<Storage, 'getItem'> | null): Kept {
  try {
    return keptFrom(JSON.parse(storage?.getItem(KEY) ?? '{}'));
  } catch {
    // A text that another program left there is no reason to lose the page.
    return nothingKept;
  }
}

/** Keeps a letter on this device. False when the browser refuses. */
export function keep(storage: Pick<Storage, 'setItem'> | null, kept: Kept): boolean {
  if (storage === null) return false;
  try {
    storage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    // Full, or refused by the browser: the caller says so.
    return false;
  }
}

/** Takes the letter off this device. */
export function eraseKept(storage: Pick<Storage, 'removeItem'> | null): void {
  try {
    storage?.removeItem(KEY);
  } catch {
    // A browser that refuses the store holds nothing in it.
  }
}

const STATES: ReadonlySet<unknown> = new Set(['onTrack', 'atRisk', 'late', 'done']);
const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was stored, field by field: what is no longer what it should be is left out. */
function keptFrom(value: unknown): Kept {
  if (!isRecord(value)) return nothingKept;
  const { form, figures, rule, supplier, countedOn, written, feasibility, actions, judged } = value;
  return {
    form: formFrom(form),
    figures: Array.isArray(figures) ? figures.filter(isLetterKind) : null,
    rule: smallNumberRules.find((one) => one === rule) ?? nothingKept.rule,
    supplier: isText(supplier) ? supplier : '',
    countedOn: isText(countedOn) ? countedOn : '',
    written: writtenFrom(written),
    feasibility: isRecord(feasibility)
      ? Object.fromEntries(Object.entries(feasibility).filter((entry): entry is [string, string] => isText(entry[1])))
      : {},
    actions: Array.isArray(actions) ? actions.filter(isAction) : [],
    judged: Array.isArray(judged) ? judged.filter(isText) : [],
  };
}

function formFrom(value: unknown): Partial<LetterForm> {
  if (!isRecord(value)) return {};
  const question = questions.find((one) => one === value.question);
  const audience = audiences.find((one) => one === value.audience);
  const texts = (['sender', 'date', 'indicator', 'norm'] as const).filter((key) => isText(value[key]));
  return {
    ...(question && { question }),
    ...(audience && { audience }),
    ...Object.fromEntries(texts.map((key) => [key, value[key]])),
  };
}

/** The text of a letter from a file or a store; null when it is none. */
export function writtenFrom(value: unknown): Written | null {
  if (!isRecord(value) || !isText(value.title) || !Array.isArray(value.paragraphs)) return null;
  const form = formFrom(value.form);
  if (!isWhole(form) || !value.paragraphs.every(isParagraph)) return null;
  return { title: value.title, paragraphs: value.paragraphs, form };
}

function isWhole(form: Partial<LetterForm>): form is LetterForm {
  return (['question', 'audience', 'sender', 'date', 'indicator', 'norm'] as const).every((key) => key in form);
}

function isParagraph(value: unknown): value is Paragraph {
  if (!isRecord(value) || !isText(value.heading) || !isText(value.text) || !Array.isArray(value.bound)) return false;
  const { length } = value.text;
  return value.bound.every(
    (one) =>
      isRecord(one) &&
      Number.isInteger(one.at) &&
      Number.isInteger(one.length) &&
      (one.at as number) >= 0 &&
      (one.length as number) > 0 &&
      (one.at as number) + (one.length as number) <= length &&
      (one.fact === null || isText(one.fact)),
  );
}

function isAction(value: unknown): value is ActionRow {
  if (!isRecord(value)) return false;
  return ['action', 'owner', 'result', 'date'].every((key) => isText(value[key])) && STATES.has(value.state);
}
