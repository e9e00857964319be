import { isOff } from '../../experiment/variants.ts';
import { register } from '../../model/register.ts';
import type { Described } from '../../scenario/describe.ts';
import type { LeverRow, MechanismRow, Parameter } from '../../scenario/parameter.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { shortNumber } from '../short-number.ts';
import { offExample } from './example.ts';
import { blocks, bullets, link, plain, table, yamlBlock } from './markdown.ts';
import { strongest } from './moves.ts';
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
  const asked = isOff(base, row, register) ? undefined : touching.find((one) => !one.row.needsTarget)?.row;
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
    ...(asked === undefined ? [] : [passes(asked, base)]),
  );
}

/** The command that tells how much of the effect of a lever or shock passes through, at the end of its range. */
function passes(asked: Described<LeverRow>, base: Scenario): string {
  const command = `ketenlab knockout scenarios/${base.name}.yaml --lever ${asked.key}=${strongest(asked)}`;
  return `How much of the effect of ${asked.id} passes through it: \`${command}\`.`;
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
