import type { MeasuresResult } from '../../statistics/study.ts';
import type { PrintContext } from '../print/context.ts';
import { listing } from '../words/index.ts';
import { factsOf } from './facts.ts';
import type { Audience, Letter, LetterForm, Paragraph } from './letter.ts';
import { capital, unmarked } from './marks.ts';
import { around } from './sections/around.ts';
import { outcome } from './sections/outcome.ts';
import { type Telling, tellingOf } from './telling.ts';
import type { SectionName } from './words/words.ts';

/** The parts of a letter for each reader, in their order. */
const ORDER: Readonly<Record<Audience, readonly SectionName[]>> = {
  college: ['happens', 'depends', 'decides', 'money'],
  council: [
    'happens',
    'sure',
    'decides',
    'beside',
    'counted',
    'visible',
    'waits',
    'depends',
    'notInModel',
    'money',
    'origin',
  ],
  inspection: [
    'happens',
    'sure',
    'definition',
    'series',
    'counted',
    'beside',
    'waits',
    'depends',
    'notInModel',
    'origin',
  ],
  gi: [
    'happens',
    'sure',
    'beside',
    'counted',
    'visible',
    'waits',
    'depends',
    'decides',
    'notInModel',
    'money',
    'origin',
  ],
  families: ['happens', 'sure', 'beside', 'waits', 'notInModel', 'origin'],
};

/** Parts that are told within another one, for a reader with little time. */
const WITHIN: Readonly<Partial<Record<Audience, Readonly<Partial<Record<SectionName, readonly SectionName[]>>>>>> = {
  college: {
    happens: ['happens', 'sure'],
    depends: ['visible', 'waits', 'depends', 'notInModel'],
    decides: ['decides', 'origin'],
  },
};

/**
 * A first version of a letter: paragraphs in plain words for the question and the reader, in which every number is tied to
 * a fact. What is unclear is said to be unclear, two groups of futures are both told, and no sentence claims more than was
 * measured. Empty parts are left out. Throws a RangeError when the result does not have the indicator.
 */
export function draft(form: LetterForm, context: PrintContext, measures?: MeasuresResult): Letter {
  const telling = tellingOf(form, context, factsOf(context, form, measures), measures);
  const { letter, variants } = telling;
  const { language } = context.words;
  const names = variants.map(({ scenario }) => `‘${scenario.title[language]}’`);
  const paragraphs = ORDER[form.audience].flatMap((section): Paragraph[] => {
    const parts = WITHIN[form.audience]?.[section] ?? [section];
    const sentences = parts.flatMap((part) => told(part, telling)).filter((one) => one !== '');
    if (sentences.length === 0) return [];
    const heading = letter.headingsFor[form.audience]?.[section] ?? letter.headings[section];
    return [{ heading, ...unmarked(sentences.map(capital).join(' ')) }];
  });
  return {
    form,
    title: letter.title(
      form.question,
      listing(context.result.scenario.regions, context.words),
      listing(names, context.words),
    ),
    paragraphs,
    feasibility: Object.fromEntries(variants.map(({ scenario }) => [scenario.name, ''])),
    actions: [],
  };
}

function told(section: SectionName, telling: Telling): readonly string[] {
  const all: Readonly<Record<SectionName, (telling: Telling) => readonly string[]>> = { ...outcome, ...around };
  return all[section](telling);
}
