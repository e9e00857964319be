import { expect, it } from 'vitest';
import { MEASURE } from '../../../sim/model/family.ts';
import { nextByScore } from '../../../sim/model/rules/choose.ts';
import { LINE } from '../../../sim/model/rules/rule.ts';
import { type Chain, GI_LINES, PROVIDER_LINES, RAAD_LINES } from '../../../sim/model/state.ts';
import { DAY } from '../../../sim/model/time.ts';
import { atGi, atProvider, atRaad, emptyChain } from '../kit/small-line.ts';

// Two stand in line and one is next; then one thing about them changes, and the other is next at once. By hand.

const atRaadNext = (c: Chain) => nextByScore(c, LINE.raad, 0, RAAD_LINES, c.ruleOf[LINE.raad] as number);
const atGiNext = (c: Chain) => nextByScore(c, LINE.gi, 0, GI_LINES, c.ruleOf[LINE.gi] as number);
const atProviderNext = (c: Chain) => nextByScore(c, LINE.providers, 0, PROVIDER_LINES, c.rule[0] as number);

it('a family whose urgency rises in line is next at once', () => {
  const c = emptyChain('rules: { raad: byClass }\n');
  const first = atRaad(c, { waiting: 50, urgency: 0 });
  const other = atRaad(c, { waiting: 10, urgency: 0 });
  expect(atRaadNext(c)).toBe(first);
  c.families.urgency[other] = 2;
  expect(atRaadNext(c)).toBe(other);
});

it('a VOTS that becomes an OTS in line loses its class at once', () => {
  const c = emptyChain('rules: { gi: byClass }\n');
  const vots = atGi(c, { waiting: 10, measure: MEASURE.vots });
  const ots = atGi(c, { waiting: 50 });
  expect(atGiNext(c)).toBe(vots);
  c.families.measure[vots] = MEASURE.ots;
  expect(atGiNext(c)).toBe(ots);
});

it('a child that grows past an age loses what the formula gives for it on that day', () => {
  const c = emptyChain('rules: { gi: "(age < 4) * 100 + waiting" }\n');
  const young = atGi(c, { waiting: 10, ages: [3.99] });
  const old = atGi(c, { waiting: 50, ages: [9] });
  expect(atGiNext(c)).toBe(young);
  // 0.01 of a year is 3.65 days.
  c.clock[0] = 3 * DAY;
  expect(atGiNext(c)).toBe(young);
  c.clock[0] = 4 * DAY;
  expect(atGiNext(c)).toBe(old);
});

it('a child whose measure ends in line is voluntary at once', () => {
  const c = emptyChain('rules: { providers: "waiting - voluntary * 1000" }\n');
  const forced = atProvider(c, { waiting: 50, family: {} });
  const other = atProvider(c, { waiting: 40, family: {} });
  expect(atProviderNext(c)).toBe(forced);
  c.children.measure[forced] = 0;
  expect(atProviderNext(c)).toBe(other);
});

it('under accumulating priority the higher class overtakes as the days pass', () => {
  // A voluntary child of 100 days against an OTS of 45: after d days 100 + d against 90 + 2 d, so the order turns at 10.
  const c = emptyChain('rules: { providers: accumulating }\n');
  const voluntary = atProvider(c, { waiting: 100 });
  const ots = atProvider(c, { waiting: 45, family: {} });
  expect(atProviderNext(c)).toBe(voluntary);
  c.clock[0] = 9 * DAY;
  expect(atProviderNext(c)).toBe(voluntary);
  c.clock[0] = 11 * DAY;
  expect(atProviderNext(c)).toBe(ots);
});
