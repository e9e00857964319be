import { describe, expect, it } from 'vitest';
import { MEASURE } from '../../../sim/model/family.ts';
import { LINE } from '../../../sim/model/rules/rule.ts';
import { existingIsNext, tookTurn } from '../../../sim/model/rules/turns.ts';
import { ruledLines, ruleRows } from '../../../sim/scenario/rule-list.ts';
import { atGi, atProvider, atRaad, emptyChain, orderOf } from '../kit/small-line.ts';

// Every expected order is worked out by hand from the words of the rule. Waits are days in line at the moment of choice.
// Rates of `accumulating` are those of the register: 4, 2 and 1.

type Names = Readonly<Record<string, number>>;

/** The order of a line in the names given to those who stand in it. */
function named(order: readonly number[], names: Names): string[] {
  return order.map((row) => Object.keys(names).find((name) => names[name] === row) ?? '?');
}

describe('the line of the Raad', () => {
  const order = (rule: string): string[] => {
    const c = emptyChain(`rules: { raad: ${rule} }\n`);
    const names = {
      low: atRaad(c, { waiting: 90, urgency: 0, sinceReport: 100 }),
      lowKnownLong: atRaad(c, { waiting: 30, urgency: 0, sinceReport: 400 }),
      high: atRaad(c, { waiting: 20, urgency: 1 }),
      acute: atRaad(c, { waiting: 2, urgency: 2 }),
      acuteLonger: atRaad(c, { waiting: 10, urgency: 2 }),
    };
    return named(orderOf(c, LINE.raad), names);
  };

  it('firstCome: the longest wait in this line', () => {
    expect(order('firstCome')).toEqual(['low', 'lowKnownLong', 'high', 'acuteLonger', 'acute']);
  });
  it.each(['urgency', 'byClass'])('%s: acute, high, low, and within these the longest wait', (rule) => {
    expect(order(rule)).toEqual(['acuteLonger', 'acute', 'high', 'low', 'lowKnownLong']);
  });
  it('longestInClass: within an urgency who was reported first', () => {
    expect(order('longestInClass')).toEqual(['acuteLonger', 'acute', 'high', 'lowKnownLong', 'low']);
  });
  it('accumulating: 90, 30, 20 x 2, 2 x 4 and 10 x 4; at equal score the longest wait', () => {
    expect(order('accumulating')).toEqual(['low', 'high', 'acuteLonger', 'lowKnownLong', 'acute']);
  });
  it('a formula: days in line, and 50 for a high or acute family', () => {
    expect(order('"waiting + (urgency > 0) * 50"')).toEqual(['low', 'high', 'acuteLonger', 'acute', 'lowKnownLong']);
  });
});

describe('the line of a GI', () => {
  const order = (rule: string): string[] => {
    const c = emptyChain(`rules: { gi: ${rule} }\n`);
    const names = {
      early: atGi(c, { waiting: 200, measure: MEASURE.none }),
      ots: atGi(c, { waiting: 60, ages: [12, 3] }),
      existing: atGi(c, { waiting: 20, existing: true, sinceOrder: 500, urgency: 1 }),
      vots: atGi(c, { waiting: 4, measure: MEASURE.vots, urgency: 2 }),
      voogdij: atGi(c, { waiting: 30, measure: MEASURE.voogdij, ages: [1] }),
    };
    return named(orderOf(c, LINE.gi), names);
  };

  it('firstCome', () => {
    expect(order('firstCome')).toEqual(['early', 'ots', 'voogdij', 'existing', 'vots']);
  });
  it('byClass: VOTS, then OTS and voogdij, then without an order', () => {
    expect(order('byClass')).toEqual(['vots', 'ots', 'voogdij', 'existing', 'early']);
  });
  it('longestInClass: within a class who has the oldest order', () => {
    expect(order('longestInClass')).toEqual(['vots', 'existing', 'ots', 'voogdij', 'early']);
  });
  it('urgency', () => {
    expect(order('urgency')).toEqual(['vots', 'existing', 'early', 'ots', 'voogdij']);
  });
  it('accumulating: 200, 60 x 2, 20 x 2, 4 x 4 and 30 x 2', () => {
    expect(order('accumulating')).toEqual(['early', 'ots', 'voogdij', 'existing', 'vots']);
  });
  it('a formula over the youngest child, the measure and having had a worker', () => {
    // age < 4: ots (3) and voogdij (1) get 10; existing gets 5; vots gets 7.
    expect(order('"(age < 4) * 10 + existing * 5 + vots * 7"')).toEqual([
      'ots',
      'voogdij',
      'vots',
      'existing',
      'early',
    ]);
    // 2 children in `ots`; measure: early 0, vots 1, ots 2, voogdij 3.
    expect(order('"children > 1 ? 100 : measure"')).toEqual(['ots', 'voogdij', 'existing', 'vots', 'early']);
    // Days since the order: existing 500, ots 60, voogdij 30, vots 4, early 0.
    expect(order('sinceOrder + 0')).toEqual(['existing', 'ots', 'voogdij', 'vots', 'early']);
  });
  it('a VOTS family that does not go first at all (M07 off) has no class of its own', () => {
    const c = emptyChain('rules: { gi: byClass }\n');
    const ots = atGi(c, { waiting: 60 });
    const vots = atGi(c, { waiting: 4, measure: MEASURE.vots });
    const since = c.giLine.since[vots] as number;
    c.giLine.leave(vots);
    c.giLine.enterSince(1, vots, since);
    expect(orderOf(c, LINE.gi)).toEqual([ots, vots]);
  });
  it('turns: four in five openings go to existing families, the first to a new one', () => {
    // By hand with gi.existingTurn 0.8: saved 0.8, then 1.6 - 1, 1.4 - 1, 1.2 - 1, 1.0 - 1, and again.
    const c = emptyChain('rules: { gi: turns }\nparameters: { gi.existingTurn: 0.8 }\n');
    const turns = Array.from({ length: 10 }, () => {
      const existing = existingIsNext(c, 0);
      tookTurn(c, 0);
      return existing ? 'existing' : 'new';
    });
    const five = ['new', 'existing', 'existing', 'existing', 'existing'];
    expect(turns).toEqual([...five, ...five]);
  });
});

describe('the line of a provider', () => {
  const order = (rule: string): string[] => {
    const c = emptyChain(`rules: { providers: ${rule} }\n`);
    const names = {
      voluntary: atProvider(c, { waiting: 100, age: 16 }),
      heavy: atProvider(c, { waiting: 20, heavy: true, refusals: 2, sinceNeed: 150 }),
      ots: atProvider(c, { waiting: 50, sinceNeed: 80, family: {} }),
      otsLater: atProvider(c, { waiting: 10, sinceNeed: 90, family: { urgency: 1 } }),
      vots: atProvider(c, { waiting: 5, sinceNeed: 30, family: { measure: MEASURE.vots, urgency: 2 } }),
    };
    return named(orderOf(c, LINE.providers), names);
  };

  it('firstCome', () => {
    expect(order('firstCome')).toEqual(['voluntary', 'ots', 'heavy', 'otsLater', 'vots']);
  });
  it('measureFirst: a measure or a clearly heavier need before other voluntary children, however long these wait', () => {
    expect(order('measureFirst')).toEqual(['ots', 'heavy', 'otsLater', 'vots', 'voluntary']);
  });
  it('byClass: VOTS; OTS, voogdij and a clearly heavier need; the others', () => {
    expect(order('byClass')).toEqual(['vots', 'ots', 'heavy', 'otsLater', 'voluntary']);
  });
  it('longestInClass: within a class the oldest order or request', () => {
    expect(order('longestInClass')).toEqual(['vots', 'heavy', 'otsLater', 'ots', 'voluntary']);
  });
  it('urgency: a clearly heavier need counts as high', () => {
    expect(order('urgency')).toEqual(['vots', 'heavy', 'otsLater', 'voluntary', 'ots']);
  });
  it('accumulating: 100, 20 x 2, 50 x 2, 10 x 2 and 5 x 4; at equal score the longest wait', () => {
    expect(order('accumulating')).toEqual(['voluntary', 'ots', 'heavy', 'otsLater', 'vots']);
  });
  it('a formula over refusals, need and age', () => {
    expect(order('"refusals * 100 - voluntary * 50 + heavy + sinceNeed / 10"')).toEqual([
      // By hand: heavy 200 - 50 + 1 + 15, otsLater 9, ots 8, vots 3, voluntary -50 + 10.
      'heavy',
      'otsLater',
      'ots',
      'vots',
      'voluntary',
    ]);
    expect(order('"age > 12"')).toEqual(['voluntary', 'ots', 'heavy', 'otsLater', 'vots']);
  });
});

it('every rule of the list is tried above, at each of its lines', () => {
  // A new rule fails here until it has an order by hand.
  expect(Object.fromEntries(ruleRows.map(({ key, lines }) => [key, lines]))).toEqual({
    firstCome: ruledLines,
    measureFirst: ['providers'],
    byClass: ruledLines,
    longestInClass: ruledLines,
    urgency: ruledLines,
    accumulating: ruledLines,
    turns: ['gi'],
  });
});
