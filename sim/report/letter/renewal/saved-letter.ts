import { HORIZON_BOUNDS } from '../../../scenario/comparison.ts';
import { isDate } from '../../../scenario/dates.ts';
import type { Inputs } from '../../../scenario/inputs.ts';
import { staysInside } from '../../../scenario/paths.ts';
import type { NormLine } from '../../print/context.ts';
import { type FigureKind, figureKinds } from '../../print/figure.ts';
import { type SmallNumberRule, smallNumberRules } from '../../print/small-numbers.ts';
import type { Language } from '../../words/words.ts';
import {
  type ActionRow,
  audiences,
  type BoundNumber,
  type Fact,
  type Letter,
  type LetterForm,
  type Paragraph,
  questions,
} from '../letter.ts';
import {
  anything,
  choice,
  group,
  list,
  number,
  orNull,
  type Read,
  type ShapeFault,
  table,
  text,
  whole,
} from './shape.ts';

/** What a letter keeps of itself, to be renewed later: `brief.json`. Counts of children are in its facts alone, under their rule. */
export interface SavedLetter {
  readonly version: 1;
  readonly letter: Letter;
  readonly language: Language;
  /** As they were when it was made; empty in a file that does not say. */
  readonly facts: readonly Fact[];
  /** What the numbers came from. */
  readonly result: { readonly ketenlab: string; readonly digest: string };
  readonly rule: SmallNumberRule;
  readonly norm: NormLine | null;
  readonly runDate: string;
  readonly link: string;
  /** Null in a file that does not say what was computed. */
  readonly inputs: Inputs | null;
  /** Kinds of its figures, in their order; away in a file that does not say. */
  readonly figures?: readonly FigureKind[];
}

/** A date that exists, or '' for none. */
const date: Read<string> = (value, path, wrong) => {
  if (value === '' || (typeof value === 'string' && isDate(value))) return value;
  wrong(path, 'expected a date as 2027-01-31, or nothing');
  return '';
};
const readForm = group<LetterForm>({
  question: choice(questions),
  audience: choice(audiences),
  sender: text(200),
  date,
  indicator: text(100),
  norm: text(200),
});
const readBound: Read<BoundNumber> = (value, path, wrong) => {
  const read = group<{ at: number; length: number; fact: string | null; own: boolean }>(
    { at: number(0, 1e6), length: number(1, 1e6), fact: orNull(text(300)), own: choice([true, false]) },
    { own: false },
  )(value, path, wrong);
  const { at, length, fact, own } = read;
  return own ? { at, length, fact, own } : { at, length, fact };
};
const readParagraph = group<Paragraph>({ heading: text(500), text: text(50_000), bound: list(readBound, 2000) });
const readAction = group<ActionRow>({
  action: text(2000),
  owner: text(500),
  result: text(2000),
  date,
  state: choice(['onTrack', 'atRisk', 'late', 'done']),
});
const readLetter = group<Letter>({
  form: readForm,
  title: text(500),
  paragraphs: list(readParagraph, 200),
  feasibility: table(text(2000), 50),
  actions: list(readAction, 200),
});
const readFact: Read<Fact> = (value, path, wrong) => {
  const { after, ...fact } = group<Omit<Fact, 'after'> & { after: string }>(
    { key: text(300), value: orNull(number(-1e15, 1e15)), text: text(5000), after: text(100) },
    { after: '' },
  )(value, path, wrong);
  return after === '' ? fact : { ...fact, after };
};
const readInputs = group<Inputs>(
  {
    ketenlab: text(40),
    command: choice(['run', 'compare', 'measures']),
    files: table(text(1_000_000), 500),
    scenarios: list(text(500), 50, 1),
    seed: text(200),
    replications: whole(1, 1e6),
    years: orNull(number(...HORIZON_BOUNDS)),
    output: orNull(text(200)),
    link: text(100_000),
    started: text(40),
  },
  {},
);
const readNorm: Read<NormLine> = (value, path, wrong) => {
  const { indicator, ...norm } = group<Omit<NormLine, 'indicator'> & { indicator: string }>(
    { value: number(-1e9, 1e9), text: text(500), vintage: text(500), indicator: text(100) },
    { indicator: '' },
  )(value, path, wrong);
  return indicator === '' ? norm : { ...norm, indicator };
};
type WithFigures = Omit<SavedLetter, 'figures'> & { readonly figures: readonly { readonly kind: FigureKind }[] };
const readWhole = group<WithFigures>(
  {
    version: choice([1] as const),
    letter: readLetter,
    language: choice(['nl', 'en'] as const),
    facts: list(readFact, 20_000),
    result: group({ ketenlab: text(40), digest: text(64) }, {}, anything),
    rule: choice(smallNumberRules),
    norm: orNull(readNorm),
    runDate: date,
    link: text(100_000),
    inputs: orNull(readInputs),
    figures: list(group({ kind: choice(figureKinds) }, {}, anything), 50),
  },
  { facts: [], inputs: null, figures: [] },
  ['counted'],
);
const readSaved: Read<SavedLetter> = (value, path, wrong) => {
  const { figures, ...saved } = readWhole(value, path, wrong);
  return figures.length === 0 ? saved : { ...saved, figures: figures.map(({ kind }) => kind) };
};

/** The letter in the text of a `brief.json`, or every fault of it: unknown keys, kinds, lengths, and places outside a text. */
export function readSavedLetter(written: string): {
  readonly saved: SavedLetter | null;
  readonly faults: readonly ShapeFault[];
} {
  const faults: ShapeFault[] = [];
  const wrong = (path: string, message: string) => void faults.push({ path, message });
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { saved: null, faults: [{ path: '', message: 'no JSON: the file was cut off or changed' }] };
  }
  const saved = readSaved(value, '', wrong);
  if (faults.length === 0) placeFaults(saved, wrong);
  return faults.length === 0 ? { saved, faults } : { saved: null, faults };
}

function placeFaults({ letter, inputs }: SavedLetter, wrong: (path: string, message: string) => void): void {
  for (const [i, { text: written, bound }] of letter.paragraphs.entries()) {
    for (const [j, { at, length }] of bound.entries()) {
      if (at + length > written.length) wrong(`letter.paragraphs[${i}].bound[${j}]`, 'lies outside its text');
    }
  }
  for (const file of Object.keys(inputs?.files ?? {})) {
    if (!staysInside(file)) wrong(`inputs.files.${file}`, 'expected a path below the folder of the inputs');
  }
  for (const [i, file] of (inputs?.scenarios ?? []).entries()) {
    if (!Object.hasOwn(inputs?.files ?? {}, file)) wrong(`inputs.scenarios[${i}]`, `${file} is none of the files`);
  }
}

/** The facts of a saved letter: those it kept, or else what stands in its text. */
export function factsThen({ facts, letter }: SavedLetter): readonly Fact[] {
  if (facts.length > 0) return facts;
  const found = letter.paragraphs.flatMap(({ text: written, bound }) =>
    bound.flatMap(({ at, length, fact }): Fact[] =>
      fact === null ? [] : [{ key: fact, value: null, text: written.slice(at, at + length) }],
    ),
  );
  return [...new Map(found.map((fact) => [fact.key, fact])).values()];
}

/** Keys of the facts that stand in the text of a letter. */
export function usedFacts({ paragraphs }: Letter): ReadonlySet<string> {
  return new Set(paragraphs.flatMap(({ bound }) => bound.flatMap(({ fact }) => fact ?? [])));
}
