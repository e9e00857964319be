import { describe, expect, it } from 'vitest';
import { InputError } from '../../../sim/engine/errors.ts';
import { LINE, RULE } from '../../../sim/model/rules/rule.ts';
import { chooseRules, resetRules, setRule, startRules } from '../../../sim/model/rules/set-rule.ts';
import { type RuledLine, type RuleName, ruledLines, ruleRows, rulesFor } from '../../../sim/scenario/rule-list.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { scenarioWith } from '../kit/scenarios.ts';
import { atGi, emptyChain, orderOf } from '../kit/small-line.ts';

const all = [...ruleRows.map(({ key }) => key), 'formula'] as const;

describe('a change of rule', () => {
  it('holds from the next choice on', () => {
    const c = emptyChain('rules: { gi: firstCome }\n');
    const put = () => [atGi(c, { waiting: 50 }), atGi(c, { waiting: 10, urgency: 2 })];
    const [long, acute] = put();
    expect(orderOf(c, LINE.gi)).toEqual([long, acute]);
    setRule(c, 'gi', 'urgency');
    const [longer, moreAcute] = put();
    expect(orderOf(c, LINE.gi)).toEqual([moreAcute, longer]);
  });

  it('is possible for the rules of the line alone, and for a formula where the scenario has one', () => {
    const c = emptyChain('rules: { gi: "urgency * 2 + existing" }\n');
    const possible = (line: RuledLine, rule: RuleName): boolean => {
      try {
        setRule(c, line, rule);
        return true;
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        return false;
      }
    };
    for (const line of ruledLines) {
      const formula = line === 'gi' ? ['formula'] : [];
      expect(all.filter((rule) => possible(line, rule))).toEqual([...rulesFor(line), ...formula]);
    }
  });

  it('at the providers leaves those that give voorrang as they are', () => {
    const c = emptyChain('');
    c.voorrang[0] = 0.5;
    chooseRules(c);
    const part = [...c.rule].map((rule) => rule === RULE.measureFirst);
    setRule(c, 'providers', 'accumulating');
    expect([...c.rule].map((rule) => rule === RULE.measureFirst)).toEqual(part);
    expect(new Set(c.rule)).toEqual(new Set([RULE.measureFirst, RULE.accumulating]));
  });

  it('is undone for the next replication', () => {
    const run = new WatchedChain(scenarioWith('rules: { raad: firstCome }\n'), {});
    run.begin('rules', 0);
    setRule(run.chain, 'raad', 'accumulating');
    setRule(run.chain, 'providers', 'byClass');
    run.begin('rules', 1);
    expect([...run.chain.ruleOf]).toEqual([RULE.firstCome, RULE.turns, RULE.firstCome]);
    resetRules(run.chain);
    expect(new Set(run.chain.rule)).toEqual(new Set([RULE.firstCome]));
  });
});

it('a scenario that was not read from a file is refused too when a rule of it cannot be used', () => {
  expect(() => startRules({ raad: 'turns', gi: 'a.b', providers: 'firstCome' })).toThrow(InputError);
  expect(() => startRules({ raad: 'turns', gi: 'a.b', providers: 'firstCome' })).toThrow(/rules\.raad = turns/);
});
