import type { MeasuresResult } from '../statistics/study.ts';
import type { Column, Table } from './table.ts';
import type { Language } from './words/words.ts';

const column = (key: string, unit = ''): Column => ({ key, unit });

const COLUMNS: readonly Column[] = [
  ...['rank', 'scenario', 'title', 'outcome', 'label', 'unit', 'group'].map((key) => column(key)),
  ...['effect', 'effect_low95', 'effect_high95'].map((key) => column(key)),
  column('better', 'share'),
  ...['cost_low', 'cost_middle', 'cost_high'].map((key) => column(key, 'euro per year')),
  column('first_visible', 'ISO date'),
  column('first_visible_after', 'months'),
  column('first_direction'),
  column('feasibility'),
];

/**
 * One row per measure, the best for children first. The effect has the unit of its row. `feasibility` is empty: it is the
 * judgement of whoever uses the table, and no outcome of the model.
 */
export function measuresTable({ outcome, card, measures }: MeasuresResult, language: Language): Table {
  return {
    columns: COLUMNS,
    rows: measures.map(({ scenario, effect, cost, firstVisible, group }, i) => [
      i + 1,
      scenario.name,
      scenario.title[language],
      outcome,
      card.label[language],
      card.unit,
      group,
      effect.mean,
      effect.interval95?.[0] ?? null,
      effect.interval95?.[1] ?? null,
      effect.better,
      cost?.low ?? null,
      cost?.middle ?? null,
      cost?.high ?? null,
      firstVisible?.date ?? null,
      firstVisible?.months ?? null,
      firstVisible?.direction ?? null,
      null,
    ]),
  };
}
