import type { VariantResult } from '../../statistics/result.ts';
import type { MeasuresResult } from '../../statistics/study.ts';
import type { PrintContext } from '../print/context.ts';
import type { Words } from '../words/words.ts';
import type { Fact, LetterForm } from './letter.ts';
import { marked, unmarked } from './marks.ts';
import { type Told, toldIndicator, toldVariants } from './told.ts';
import { letterWordsOf } from './words/index.ts';
import type { Amount, LetterWords } from './words/words.ts';

/** What the sentences of a letter are made from. */
export interface Telling {
  readonly form: LetterForm;
  readonly context: PrintContext;
  readonly words: Words;
  readonly letter: LetterWords;
  readonly main: Told;
  readonly variants: readonly VariantResult[];
  readonly measures: MeasuresResult | undefined;
  /** A fact in a sentence, so that the sentence keeps where it stands; '' when there is no such fact. */
  say(key: string): string;
  /** A fact with the word that comes after it. */
  amount(key: string): Amount;
}

/** Everything that a letter is told with. Throws a RangeError when the result does not have the indicator. */
export function tellingOf(
  form: LetterForm,
  context: PrintContext,
  facts: readonly Fact[],
  measures?: MeasuresResult,
): Telling {
  const main = toldIndicator(context, form);
  if (main === null) throw new RangeError(`The result has no indicator ${form.indicator}.`);
  const known = new Map(facts.map((fact) => [fact.key, fact]));
  const say = (key: string) => {
    const fact = known.get(key);
    return fact === undefined ? '' : marked(fact);
  };
  return {
    form,
    context,
    words: context.words,
    letter: letterWordsOf(context.words.language),
    main,
    variants: toldVariants(context, form),
    measures,
    say,
    amount: (key) => ({ amount: say(key), unit: known.get(key)?.after ?? '' }),
  };
}

/** When an outcome is read, from the fact of its date; without one it holds for the whole period. */
export function whenOf({ letter, say }: Telling, dateKey: string): string {
  const date = say(dateKey);
  return date === '' ? letter.whole : letter.on(date);
}

/** Whether an amount of a sentence is written as something else than nothing. */
export function isWritten(amount: string): boolean {
  return /[1-9]/.test(unmarked(amount).text);
}
