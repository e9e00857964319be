import { register } from '../../model/register.ts';
import type { FormFacts } from '../../report/crate/facts.ts';
import { csv } from '../../report/csv.ts';
import type { Cell } from '../../report/table.ts';
import type { Language } from '../../report/words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { builtInCards } from '../../source-cards.ts';

/**
 * What the program declares, as tables: every number with the value of each scenario, the source cards that numbers rest on, and
 * every output. File name -> text.
 */
export function registerFiles(facts: FormFacts, language: Language): Record<string, string> {
  const table = (keys: readonly string[], rows: readonly (readonly Cell[])[]) =>
    csv({ columns: keys.map((key) => ({ key, unit: '' })), rows }, language);
  const scenarios = facts.scenarios.map(({ scenario }) => scenario);
  const cards = builtInCards();
  const used = [...new Set(register.parameters.flatMap(({ sources }) => sources))].flatMap((id) => cards.get(id) ?? []);
  return {
    'parameters.csv': table(
      [
        'key',
        'label',
        'scope',
        'unit',
        'default',
        'low',
        'high',
        'status',
        'sources',
        'basis',
        ...scenarios.map(({ name }) => `value ${name}`),
      ],
      register.parameters.map((row) => [
        row.key,
        row.label[language],
        row.scope,
        row.unit,
        row.default,
        ...row.range,
        row.status,
        row.sources.join(' '),
        row.basis,
        ...scenarios.map((one) => valueIn(one, row.key)),
      ]),
    ),
    'sources.csv': table(
      [
        'id',
        'grade',
        'parameter',
        'value',
        'low',
        'high',
        'unit',
        'period',
        'region',
        'title',
        'publisher',
        'published',
        'url',
        'note',
      ],
      used.map((one) => [
        one.id,
        one.grade,
        one.parameter,
        one.value,
        one.low,
        one.high,
        one.unit,
        one.period,
        one.region,
        one.title,
        one.publisher,
        one.published,
        one.url,
        one.note,
      ]),
    ),
    'outputs.csv': table(
      ['key', 'id', 'label', 'definition', 'unit', 'view'],
      facts.outputs.map((one) => [one.key, one.id, one.label[language], one.definition[language], one.unit, one.view]),
    ),
  };
}

/** The value of a number in a scenario: one number, or that of every item by its id. */
function valueIn({ values, regions, gis, helpTypes, providers }: Scenario, key: string): Cell {
  if (values[key] !== undefined) return values[key];
  const items = [...regions, ...gis, ...helpTypes, ...providers].flatMap(({ id, values: own }) =>
    own[key] === undefined ? [] : [`${id}=${own[key]}`],
  );
  return items.length === 0 ? null : items.join(' ');
}
