import type { Words } from '../../scenario/parameter.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Description } from '../description.ts';
import { anchor, blocks, plain, table } from './markdown.ts';

type Shown = Description['indicators'][number];

/** The outputs of the model, as Markdown: a table per indicator. Outputs that each GI, region, help type or provider has
 *  stand there once, with `<gi>` and the like in the place of its id and name. */
export function indicatorsPage(outputs: readonly Shown[], base: Scenario): string {
  const byId = new Map<string, Map<string, Shown>>();
  for (const output of outputs.map((one) => perItem(one, base))) {
    const rows = byId.get(output.id) ?? new Map<string, Shown>();
    if (!rows.has(output.key)) rows.set(output.key, output);
    byId.set(output.id, rows);
  }
  return blocks(
    '# Indicators',
    'Every number that a run gives, in the words of its definition. Views: a *stock* is a state at a date; a *flow* is ' +
      'counted in the month that ended at the date; a *cohort* follows those whose clock started in a month, those still ' +
      'waiting counted as not in time; *child* is a percentile over the children of a run; *run* is one number for the ' +
      'whole run. A stock and a cohort are never mixed.',
    'A percentile is a Kaplan-Meier estimate, in which those still waiting count.',
    ...[...byId].flatMap(([id, rows]) => [`## ${id}`, table(head, [...rows.values()].map(cells))]),
  );
}

const head = ['key', 'what', 'unit', 'view', 'better for children', 'definition'];

function cells({ key, label, unit, view, better, definition }: Shown): string[] {
  return [
    `${anchor(key.replaceAll(/[<>]/g, ''))}\`${key}\``,
    both(label),
    unit,
    view,
    better === 'none' ? 'neither' : better,
    both(definition),
  ];
}

function both({ nl, en }: Words): string {
  return `${plain(en)}<br>*${plain(nl)}*`;
}

/** The output with the id and the name of an item replaced by what it is an item of. */
function perItem(output: Shown, base: Scenario): Shown {
  const { regions, gis, helpTypes, providers } = base;
  const named = (kind: string, items: readonly { readonly id: string; readonly name: string | Words }[]) =>
    items.map(({ id, name }) => ({ id, name: typeof name === 'string' ? { nl: name, en: name } : name, kind }));
  const items = [
    ...named('<region>', regions),
    ...named('<gi>', gis),
    ...named('<helpType>', helpTypes),
    ...named('<provider>', providers),
  ];
  const parts = output.key.split('.');
  const item = items.find(({ id }) => parts.includes(id));
  if (item === undefined) return output;
  const { id, name, kind } = item;
  const general = (words: Words): Words => ({
    nl: words.nl.replaceAll(name.nl, kind),
    en: words.en.replaceAll(name.en, kind),
  });
  return {
    ...output,
    key: parts.map((part) => (part === id ? kind : part)).join('.'),
    label: general(output.label),
    definition: general(output.definition),
  };
}
