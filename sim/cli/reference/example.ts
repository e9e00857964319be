import type { Lever } from '../../model/levers/lever.ts';
import type { MechanismRow, Words } from '../../scenario/parameter.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { kebab } from './markdown.ts';
import { strongest, targetOf } from './moves.ts';

/** A scenario file that sets one lever or shock over the base path, for the folder scenarios/policies. */
export function settingExample(row: Lever, list: 'levers' | 'shocks', base: Scenario): string {
  const naming = list === 'levers' ? 'lever' : 'shock';
  const target = targetOf(row, base);
  const rest = target === null ? '' : `, target: ${target}`;
  const line = `${list}:\n  - { ${naming}: ${row.key}, value: ${strongest(row)}, start: ${base.start}${rest} }\n`;
  return variant(kebab(row.key), row.label, base, line);
}

/** A scenario file in which one mechanism is switched off. */
export function offExample(row: MechanismRow, base: Scenario): string {
  return variant(`without-${row.id.toLowerCase()}`, row.label, base, `off: [${row.id}]\n`);
}

/** Quoted as in JSON, which YAML reads too: a label may have a colon or a quote in it. */
function variant(name: string, label: Words, base: Scenario, lines: string): string {
  const title = `{ nl: ${JSON.stringify(label.nl)}, en: ${JSON.stringify(label.en)} }`;
  const question = '{ nl: "Wat maakt dit uit?", en: "What difference does this make?" }';
  return `extends: ../${base.name}.yaml\nname: ${name}\ntitle: ${title}\nquestion: ${question}\n${lines}`;
}
