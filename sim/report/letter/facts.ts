import type { MeasuresResult } from '../../statistics/study.ts';
import { lastDate } from '../period.ts';
import type { PrintContext } from '../print/context.ts';
import type { Words } from '../words/words.ts';
import { countedFacts } from './facts/counted.ts';
import { moneyOf } from './facts/money.ts';
import { effectFacts, levelFacts, seriesFacts } from './facts/outcome.ts';
import { situationFacts } from './facts/situation.ts';
import { visibleFacts } from './facts/visible.ts';
import { waitFacts } from './facts/waits.ts';
import type { Fact, LetterForm } from './letter.ts';
import { type Told, toldBeside, toldIndicator, toldParts, toldVariants } from './told.ts';

/**
 * Every number and name that may stand in a letter, as the data say it now, with a key that stays the same when the data
 * change. Levels are read at the date of the form; counts are under the rule for small numbers, so that no fact holds what
 * the rule hides.
 */
export function factsOf(context: PrintContext, form: LetterForm, measures?: MeasuresResult): Fact[] {
  const { result, words } = context;
  const variants = toldVariants(context, form);
  const main = toldIndicator(context, form);
  const beside = toldBeside(context, form);
  const told: readonly Told[] = [...(main === null ? [] : [main]), ...toldParts(context, form), ...beside];
  const dates = { asked: form.date, end: lastDate(result) };
  const facts = [
    ...situationFacts(context, form, variants),
    ...told.flatMap(({ key, indicator }) => [
      { key: `label.${key}`, value: null, text: labelOf(indicator, words) },
      ...levelFacts(result.scenario.name, key, indicator, dates, words),
      ...variants.flatMap((variant) => [
        ...(variant.indicators[key] === undefined
          ? []
          : levelFacts(variant.scenario.name, key, variant.indicators[key], dates, words)),
        ...effectFacts(variant, key, dates, words),
      ]),
    ]),
    ...(main === null ? [] : definitionFacts(main, form, context)),
    ...countedFacts(context, form),
    ...moneyOf(context, variants),
    ...variants.flatMap((variant) => [
      ...visibleFacts(variant, form, words, measures),
      ...waitFacts(result, variant, words),
    ]),
  ];
  return [...new Map(facts.map((fact) => [fact.key, fact])).values()];
}

/** The name of an indicator; that it is of the whole period is told by its sentence. */
function labelOf({ label }: Told['indicator'], { language }: Words): string {
  return label[language].replace(/ \((?:hele periode|whole run|whole period)\)$/, '');
}

/** What an inspection asks: how it is counted, and how it went. */
function definitionFacts({ key, indicator }: Told, { date }: LetterForm, { result, words }: PrintContext): Fact[] {
  const definition = { key: `definition.${key}`, value: null, text: indicator.definition[words.language] };
  return [definition, ...seriesFacts(result.scenario.name, key, indicator, date, words)];
}
