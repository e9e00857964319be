import { describe, expect, it } from 'vitest';
import { textWidth } from '../../sim/cli/text-width.ts';
import type { InputError } from '../../sim/engine/errors.ts';
import { register } from '../../sim/model/register.ts';
import { dutchFault } from '../../sim/report/words/faults-nl.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';

const BASE = `ketenlab: 1
name: base
title: { nl: Basis, en: Base }
question: { nl: Wat?, en: What? }
start: 2024-09-20
years: 1
regions:
  - { id: zhz, name: ZHZ }
gis:
  - { id: jb, name: JB, regions: { zhz: 1 } }
helpTypes:
  - { id: ggz, name: { nl: Ggz, en: Care } }
providers:
  - { id: a, name: A, helpType: ggz, regions: [zhz] }
`;

/** Faults of every kind: each text is put in the place of the base, or after it. */
const wrong: readonly string[] = [
  '',
  '- 1',
  'a: [',
  'a: 1\n---\nb: 2',
  'a: &x 1\nb: *x',
  'a: !!str 1',
  `a: ${'['.repeat(20)}${']'.repeat(20)}`,
  'extends: absent.yaml',
  'extends: scenario.yaml',
  'name: 3',
  BASE.replace('ketenlab: 1', 'ketenlab: 2'),
  BASE.replace('ketenlab: 1\n', ''),
  BASE.replace('start: 2024-09-20', 'start: 20-09-2024'),
  BASE.replace('start: 2024-09-20', 'start: 2024-13-01'),
  BASE.replace('start: 2024-09-20', 'start: 2025-02-30'),
  BASE.replace('start: 2024-09-20', 'start: soon'),
  BASE.replace('years: 1', 'years: -1'),
  BASE.replace('years: 1', 'years: 900 months'),
  BASE.replace('years: 1', 'years: .nan'),
  BASE.replace('years: 1', "years: '1,5'"),
  BASE.replace('years: 1', "years: '2'"),
  BASE.replace('years: 1', 'years: two'),
  BASE.replace('zhz: 1', 'zhz: 0.5'),
  BASE.replace('zhz: 1', 'zzz: 1'),
  BASE.replace('helpType: ggz', 'helpType: gzz'),
  BASE.replace('regions: [zhz]', 'regions: [zhz, zhz]'),
  BASE.replace('id: zhz', 'id: 3zhz'),
  BASE.replace(/title: .*/, 'title: Basis'),
  BASE.replace(/regions:\n.*\n/, 'regions: []\n'),
  BASE.replace(/providers:\n.*\n/, ''),
  `${BASE}strat: 1\n`,
  `${BASE}years: 2\n`,
  `${BASE}calendar: french\n`,
  `${BASE}off: [M99]\n`,
  `${BASE}observed: absent.csv\n`,
  `${BASE}parameters: { court.granted: 93, court.delay: 3 kg, family.children: 9 }\n`,
  `${BASE}parameters: { court.granted: 93% }\n`,
  `${BASE}parameters: 3\n`,
  `${BASE}rules: { raad: turns, gi: urgncy, providers: 3 }\n`,
  `${BASE}rules: { raad: "urgncy + exp(waiting) + min", gi: "waiting === 1", providers: "0 < age < 4" }\n`,
  `${BASE}rules: { raad: "+waiting", gi: "min()", providers: "waiting waiting" }\n`,
  `${BASE}rules: { raad: "(waiting", gi: "1e999", providers: "${'waiting + '.repeat(60)}1" }\n`,
  `${BASE}rules: { gi: "${'1+'.repeat(120)}1" }\n`,
  `${BASE}levers: { lever: retention }\n`,
  `${BASE}levers:\n  - { lever: retenton, value: 1, start: 2025-01-01 }\n`,
  `${BASE}levers:\n  - { lever: retention, start: 2035-01-01 }\n  - { value: 1 }\n`,
  `${BASE}levers:\n  - { lever: retention, value: 1, start: 2025-01-01, end: 2024-12-01, target: jb }\n`,
  `${BASE}levers:\n  - { lever: retention, value: 1, start: 2025-01-01 }\n  - { lever: L07, value: 2, start: 2025-03-01 }\n`,
];

function faultsOf(text: string): readonly string[] {
  const read = (file: string) => {
    if (file === 'scenario.yaml') return text;
    throw new Error('');
  };
  try {
    readScenario('scenario.yaml', yamlFiles(read), register);
    return [];
  } catch (error) {
    return (error as InputError).faults.map(({ message }) => message);
  }
}

describe('sentences about a scenario file in Dutch', () => {
  it.each(wrong)('has no English left: %j', (text) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults.filter((message) => !/^not valid YAML: (?!nested)/.test(message))) {
      const dutch = dutchFault(fault);
      expect(dutch).not.toBe(fault);
      expect(dutch).not.toMatch(
        /\b(the|a|an|and|expected|unknown|missing|must|does|not|cannot|write|keep|more|with|its?|to|of a)\b/,
      );
    }
  });
});

describe('width of texts', () => {
  it('is that of COLUMNS, else of the terminal, between 40 and 100', () => {
    expect(textWidth({ COLUMNS: '60' }, 80)).toBe(60);
    expect(textWidth({}, 80)).toBe(80);
    expect(textWidth({}, undefined)).toBe(100);
    expect(textWidth({ COLUMNS: 'wide' }, 250)).toBe(100);
    expect(textWidth({ COLUMNS: '3' }, undefined)).toBe(40);
  });
});
