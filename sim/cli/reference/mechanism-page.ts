import type { Described } from '../../scenario/describe.ts';
import type { LeverRow, MechanismRow, Parameter } from '../../scenario/parameter.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { shortNumber } from '../short-number.ts';
import { offExample } from './example.ts';
import { blocks, bullets, link, plain, table, yamlBlock } from './markdown.ts';
import { settingFile } from './names.ts';
import { shortSources } from './sources.ts';

/** What the page of a mechanism is made from. */
export interface MechanismParts {
  readonly row: MechanismRow;
  readonly parameters: readonly Described<Parameter>[];
  /** Levers and shocks, each with the folder of its page. */
  readonly settings: readonly { readonly row: Described<LeverRow>; readonly folder: 'levers' | 'shocks' }[];
  readonly base: Scenario;
}

/** The page of a mechanism, as Markdown. */
export function mechanismPage({ row, parameters, settings, base }: MechanismParts): string {
  const touching = settings.filter((one) => one.row.touches.includes(row.id));
  const lever = touching.find(({ folder }) => folder === 'levers')?.row.key ?? '<lever>';
  return blocks(
    `# ${row.id} ${plain(row.label.en)}`,
    plain(row.explanation.en),
    `*Nederlands: ${plain(row.label.nl)}.* ${plain(row.explanation.nl)}`,
    '## What carries it',
    table(
      ['parameter', 'what', 'unit', 'default', 'thought possible', 'off sets', 'status', 'sources'],
      Object.entries(row.off).flatMap(([key, neutral]) =>
        parameters.filter((parameter) => parameter.key === key).map((parameter) => carrier(parameter, neutral)),
      ),
    ),
    '## Levers and shocks that touch it',
    touching.length === 0
      ? 'None.'
      : bullets(
          touching.map((one) =>
            link(`${one.row.id} ${plain(one.row.label.en)}`, `../${one.folder}/${settingFile(one.row)}`),
          ),
        ),
    '## Switching it off',
    yamlBlock(offExample(row, base)),
    `How much of the effect of a lever passes through it: \`ketenlab knockout scenarios/${base.name}.yaml --lever ${lever}\`.`,
  );
}

function carrier(row: Described<Parameter>, neutral: number): string[] {
  const shown = (value: number) => shortNumber(value, 'en');
  return [
    link(`\`${row.key}\``, `../parameters.md#${row.key}`),
    plain(row.label.en),
    row.unit,
    shown(row.default),
    `${shown(row.range[0])} to ${shown(row.range[1])}`,
    shown(neutral),
    row.status,
    row.sources.length === 0 ? 'none' : shortSources(row.sources),
  ];
}
