import type { Description } from '../description.ts';
import { anchor, blocks, bullets, link, plain, table } from './markdown.ts';
import { mechanismFile, settingFile } from './names.ts';

/** The page that leads to the others, as Markdown. */
export function indexPage({ parameters, levers, shocks, indicators, mechanisms }: Description): string {
  const settings = (rows: Description['levers'], folder: string) =>
    table(
      ['id', 'name', 'key', 'what', 'unit', 'status'],
      rows.map((row) => [
        row.id,
        `${link(plain(row.label.en), `${folder}/${settingFile(row)}`)}<br>*${plain(row.label.nl)}*`,
        `\`${row.key}\``,
        plain(row.effect.en),
        row.unit,
        row.status,
      ]),
    );
  return blocks(
    '# Reference',
    'What the model is made of, from its own declarations; `ketenlab describe` shows the same. ' +
      'How it works is told in [the model](../model.md), how a scenario is written in ' +
      '[scenario files](../scenario-format.md).',
    bullets([
      `[Parameters](parameters.md): ${parameters.length} numbers with unit, range and source`,
      `[Indicators](indicators.md): definitions of the ${new Set(indicators.map(({ id }) => id)).size} indicators`,
      '[Glossary](glossary.md): words of the field and of the model, in both languages',
    ]),
    '## Levers',
    'What a decision maker sets. All act through dated changes with start, ramp and end.',
    settings(levers, 'levers'),
    '## Shocks',
    'What happens from outside, set and dated like a lever.',
    settings(shocks, 'shocks'),
    '## Mechanisms',
    'Loops that a scenario can switch off one by one, as in `off: [M01]`.',
    table(
      ['id', 'loop', 'what', 'off sets'],
      mechanisms.map(({ id, label, explanation, off }) => [
        `${anchor(id)}${id}`,
        `${link(plain(label.en), mechanismFile(id))}<br>*${plain(label.nl)}*`,
        plain(explanation.en),
        Object.entries(off)
          .map(([key, value]) => `\`${key}\` ${value}`)
          .join(', '),
      ]),
    ),
  );
}
