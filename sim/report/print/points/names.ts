import type { ScenarioCard } from '../../../statistics/result.ts';
import type { Checked } from './checked.ts';

/** The scenarios of a result, the base first. */
export function cardsOf({ context }: Checked): ScenarioCard[] {
  return [context.result.scenario, ...context.result.variants.map(({ scenario }) => scenario)];
}

/** What a series may be called beside its line: its own name, the title of its scenario, or base path. */
export function namesOf(series: string, checked: Checked): string[] {
  const { figure, context } = checked;
  const cards = cardsOf(checked);
  const place = cards.findIndex(({ name, title }) => name === series || title[figure.language] === series);
  const title = cards[place]?.title[figure.language];
  return [series, ...(title === undefined ? [] : [title]), ...(place === 0 ? [context.words.chart.basePath] : [])];
}
