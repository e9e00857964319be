import { ownSettings, ownStart } from '../../../scenario/own-settings.ts';
import type { ScenarioCard, VariantResult } from '../../../statistics/result.ts';
import { delayOf } from '../../delay.ts';
import { number } from '../../numbers.ts';
import { lastDate } from '../../period.ts';
import type { PrintContext } from '../../print/context.ts';
import { listing } from '../../words/index.ts';
import type { Fact, LetterForm } from '../letter.ts';
import { letterWordsOf } from '../words/index.ts';
import { dateFact } from './outcome.ts';

/** Year of the prices that all costs are in. */
const PRICE_YEAR = 2025;

/** Names, dates and circumstances of a letter: where, when, how often it was calculated, and by what. */
export function situationFacts(context: PrintContext, form: LetterForm, variants: readonly VariantResult[]): Fact[] {
  const { result, words, norm, runDate } = context;
  const { language } = words;
  const word = (key: string, text: string): Fact[] => (text === '' ? [] : [{ key, value: null, text }]);
  const { scenario, replications, ketenlab } = result;
  return [
    ...word('regions', listing(scenario.regions, words)),
    ...word(`${scenario.name}.title`, scenario.title[language]),
    ...dateFact('start', scenario.start, words),
    ...dateFact('end', lastDate(result), words),
    ...dateFact('asked', form.date, words),
    ...dateFact('runDate', runDate, words),
    { key: 'runs', value: replications, text: number(replications, 0, language) },
    ...word('version', ketenlab),
    { key: 'band', value: 18, text: letterWordsOf(language).often('18', '20') },
    { key: 'priceYear', value: PRICE_YEAR, text: String(PRICE_YEAR) },
    // A norm of another indicator is in no figure of this one.
    ...(norm === null || (norm.indicator ?? form.indicator) !== form.indicator
      ? []
      : [...word('norm', norm.text), ...word('norm.vintage', norm.vintage)]),
    ...word('growing', listing(growingLines(context), words)),
    ...variants.flatMap(({ scenario: card }) => [
      ...word(`${card.name}.title`, card.title[language]),
      ...dateFact(`${card.name}.start`, ownStart(scenario, card), words),
      ...dateFact(`${card.name}.evaluation`, ownEvaluation(scenario, card), words),
    ]),
  ];
}

/** Names of the lines that grow in more than half of the futures of the base path. */
function growingLines({ result, words }: PrintContext): string[] {
  return delayOf(result, 0).growing.map(({ label }) => label[words.language]);
}

function ownEvaluation(base: ScenarioCard, card: ScenarioCard): string | null {
  return (
    ownSettings(base, card)
      .flatMap(({ evaluation }) => evaluation ?? [])
      .sort()[0] ?? null
  );
}
