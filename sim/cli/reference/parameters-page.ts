import type { Described } from '../../scenario/describe.ts';
import type { Parameter } from '../../scenario/parameter.ts';
import { shortNumber } from '../short-number.ts';
import { anchor, blocks, plain, table } from './markdown.ts';
import { shortSources } from './sources.ts';

/** The parameter register, as Markdown: a table per first part of the keys, in the order of the register. */
export function parametersPage(parameters: readonly Described<Parameter>[]): string {
  const groups = new Map<string, Described<Parameter>[]>();
  for (const row of parameters) {
    const name = row.key.split('.')[0] as string;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const assumed = parameters.filter(({ status }) => status === 'assumption');
  const bare = assumed.filter(({ sources }) => sources.length === 0).length;
  return blocks(
    '# Parameters',
    `The register has ${parameters.length} numbers. ${assumed.length} of them are assumptions: ${bare} without a source card, ` +
      `${assumed.length - bare} with cards that are all graded D. The others are measured or derived.`,
    'A number outside what is *thought possible* gives a warning; one outside what the model *computes from* is an error. ' +
      'Grades: A official statistic, B official report or branch figure, C secondary, D assumption or arithmetic on such.',
    ...[...groups].flatMap(([name, rows]) => [`## ${name}`, scopeOf(rows), table(head, rows.map(cells))]),
  );
}

const head = ['key', 'what', 'unit', 'default', 'thought possible', 'computes from', 'status', 'basis', 'sources'];

/** Who has these numbers; '' for those of the whole chain. */
function scopeOf(rows: readonly Described<Parameter>[]): string {
  const scope = rows[0]?.scope ?? 'chain';
  const each = { region: 'region', gi: 'GI', helpType: 'help type', provider: 'provider' };
  return scope === 'chain' ? '' : `Of each ${each[scope]}; under \`parameters\` for all of them.`;
}

function cells(row: Described<Parameter>): string[] {
  const shown = (value: number) => shortNumber(value, 'en');
  return [
    `${anchor(row.key)}\`${row.key}\``,
    `${plain(row.label.en)}<br>*${plain(row.label.nl)}*`,
    row.unit,
    shown(row.default),
    `${shown(row.range[0])} to ${shown(row.range[1])}`,
    `${shown(row.bounds[0])} to ${shown(row.bounds[1])}`,
    row.status === 'assumption' ? '**assumption**' : row.status,
    plain(row.basis),
    row.sources.length === 0 ? 'none' : shortSources(row.sources),
  ];
}
