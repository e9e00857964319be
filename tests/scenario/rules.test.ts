import { describe, expect, it } from 'vitest';
import { faultLine } from '../../sim/engine/errors.ts';
import { formulaNames, namesFor } from '../../sim/scenario/formula-names.ts';
import type { Register } from '../../sim/scenario/register.ts';
import { presentRules, ruledLines, ruleRows, rulesFor } from '../../sim/scenario/rule-list.ts';
import { ruleProblems } from '../../sim/scenario/rules.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';
import { base, faultsOf, readToy, toy } from './toy.ts';

const withRules = (rules: string) => `${base}rules:\n${rules}`;
const linesOf = (text: string) => faultsOf(text).map(({ line, path, message }) => [line, path, message]);
/** Lines of the toy scenario before `rules:`. */
const above = base.split('\n').length - 1;

describe('the section rules of a scenario', () => {
  it('is that of today where it says nothing', () => {
    expect(readToy(base).scenario.rules).toEqual({ raad: 'urgency', gi: 'turns', providers: 'firstCome' });
    expect(readToy(withRules('  raad: accumulating\n')).scenario.rules).toEqual({
      ...presentRules,
      raad: 'accumulating',
    });
  });

  it('takes a formula for any text that is no name of a rule, and keeps it as written', () => {
    const { rules } = readToy(withRules('  gi: urgency * 30 + waiting / 7 + (age < 4) * 10\n')).scenario;
    expect(rules.gi).toBe('urgency * 30 + waiting / 7 + (age < 4) * 10');
    expect(readToy(withRules('  gi: >-\n    urgency\n    + waiting\n')).scenario.rules.gi).toBe('urgency + waiting');
  });

  it('merges line by line with the file it extends', () => {
    const files = {
      'toy.yaml': 'extends: base.yaml\nname: over\nrules: { gi: urgency }\n',
      'base.yaml': withRules('  gi: firstCome\n  raad: byClass\n'),
    };
    expect(readToy(files).scenario.rules).toEqual({ raad: 'byClass', gi: 'urgency', providers: 'firstCome' });
  });

  it('tells of a rule or formula that cannot be used where it is written', () => {
    expect(linesOf(withRules('  raad: turns\n  gi: urgncy\n  providers: heavy + existing\n'))).toEqual([
      [
        above + 2,
        'rules.raad',
        'a rule of gi only; expected one of firstCome, byClass, longestInClass, urgency, accumulating, or a formula',
      ],
      [
        above + 3,
        'rules.gi',
        "unknown rule: expected one of firstCome, byClass, longestInClass, urgency, accumulating, turns, or a formula; did you mean 'urgency'?",
      ],
      [above + 4, 'rules.providers', expect.stringMatching(/^unknown name 'existing' at character 9; known here: /)],
    ]);
    expect(linesOf(withRules('  gi: 3\n'))).toEqual([
      [above + 2, 'rules.gi', 'expected a rule or a formula, in quotes'],
    ]);
    expect(linesOf(withRules('  gis: turns\n'))).toEqual([[above + 2, 'rules.gis', "unknown key; did you mean 'gi'?"]]);
  });

  it.each(['constructor', '__proto__', 'toString', 'measureFirst', 'formula', 'a.b', 'x=1', '', ' '])(
    '%j is no rule of the Raad',
    (text) => {
      expect(ruleProblems('raad', text).length).toBeGreaterThan(0);
    },
  );
});

describe('a rule and a lever that set the order of one line', () => {
  const claiming: Register = {
    ...toy,
    levers: toy.levers.map((row) => (row.id === 'L07' ? { ...row, claims: 'gi' as const } : row)),
  };
  const told = (rules: string) => faultsOf(withRules(rules), claiming).map(faultLine);

  it('are refused with both names, where the rule is written', () => {
    expect(told('  gi: urgency * 2\n')).toEqual([
      `toy.yaml:${above + 2} rules.gi = urgency * 2: L07 and rules.gi both set the order of the line 'gi': keep one`,
    ]);
  });

  it('go together when the rule is that of today or belongs to another line', () => {
    expect(told('  gi: turns\n  raad: firstCome\n')).toEqual([]);
  });

  it.each([
    ['L01', 'providers: accumulating'],
    ['L26', 'gi: urgency'],
  ])('so %s is refused beside rules: { %s }', (lever, rule) => {
    const lines = `rules: { ${rule} }\nlevers: [{ lever: ${lever}, value: 1, start: 2024-10-01 }]\n`;
    expect(() => scenarioWith(lines)).toThrow(`${lever} and rules.${rule.split(':')[0]} both set the order`);
  });
});

describe('the list of rules', () => {
  it('has the rule of today of every line', () => {
    for (const line of ruledLines) expect(rulesFor(line)).toContain(presentRules[line]);
  });

  it('can be told from the names of a formula, but for urgency, which means the same in both', () => {
    const names: readonly string[] = formulaNames.map(({ key }) => key);
    expect(ruleRows.map(({ key }) => key).filter((key) => names.includes(key))).toEqual(['urgency']);
  });

  it('every name of a line can be used in a formula there, and no other', () => {
    for (const line of ruledLines)
      for (const { key } of formulaNames)
        expect(ruleProblems(line, `${key} * 2`).length === 0, `${key} at ${line}`).toBe(namesFor(line).includes(key));
  });
});
