import { describe, expect, it } from 'vitest';
import { MEASURE } from '../../../sim/model/family.ts';
import { linesOf, waited } from '../../../sim/model/rules/facts.ts';
import { LINE } from '../../../sim/model/rules/rule.ts';
import { type Chain, PROVIDER_LINES, RAAD_LINES } from '../../../sim/model/state.ts';
import { DAY } from '../../../sim/model/time.ts';
import { ruleRows } from '../../../sim/scenario/rule-list.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { Sample, standardErrorsApart } from '../kit/sample.ts';
import { scenarioWith } from '../kit/scenarios.ts';
import { atGi, atProvider, atRaad, emptyChain, orderOf } from '../kit/small-line.ts';

const scoring = (line: string): string[] =>
  ruleRows
    .filter(({ key, lines }) => key !== 'turns' && (lines as readonly string[]).includes(line))
    .map(({ key }) => key);
const guarded = (line: string, rule: string): Chain =>
  emptyChain(`rules: { ${line}: ${rule} }\nparameters: { rule.guard: 10 weeks }\n`);

// By hand: the guard is 70 days. Two have waited longer, at the lowest class there is; they go first, the longest first.
describe('who has waited beyond the guard goes before everyone, longest first', () => {
  it.each([...scoring('raad'), '"urgency * 1000"'])('at the Raad under %s', (rule) => {
    const c = guarded('raad', rule);
    atRaad(c, { waiting: 70, urgency: 2 });
    const overdue = atRaad(c, { waiting: 71, urgency: 0 });
    const longest = atRaad(c, { waiting: 90, urgency: 0 });
    atRaad(c, { waiting: 1, urgency: 2 });
    expect(orderOf(c, LINE.raad).slice(0, 2)).toEqual([longest, overdue]);
  });

  it.each([...scoring('gi'), '"urgency * 1000"'])('at a GI under %s', (rule) => {
    const c = guarded('gi', rule);
    atGi(c, { waiting: 5, measure: MEASURE.vots, urgency: 2 });
    const overdue = atGi(c, { waiting: 75 });
    const longest = atGi(c, { waiting: 80, measure: MEASURE.none });
    expect(orderOf(c, LINE.gi).slice(0, 2)).toEqual([longest, overdue]);
  });

  it.each([...scoring('providers'), '"1 - voluntary"'])('at a provider under %s', (rule) => {
    const c = guarded('providers', rule);
    atProvider(c, { waiting: 69, family: { measure: MEASURE.vots, urgency: 2 } });
    const overdue = atProvider(c, { waiting: 72 });
    const longest = atProvider(c, { waiting: 300 });
    expect(orderOf(c, LINE.providers).slice(0, 2)).toEqual([longest, overdue]);
  });
});

/** How often somebody was served while another in the same block of lines had waited longer, and beyond some weeks. */
function passedOver(
  lines: string,
  line: 'raad' | 'providers',
  weeks: number,
): { served: number; wrong: number; overdue: number } {
  const run = new WatchedChain(scenarioWith(lines), {});
  const { chain } = run;
  const kind = LINE[line];
  const set = linesOf(chain, kind);
  const capacity = line === 'raad' ? chain.raad : chain.places;
  const count = line === 'raad' ? RAAD_LINES : PROVIDER_LINES;
  const seen = { served: 0, wrong: 0, overdue: 0 };
  let waitedLast = 0;
  const leave = set.leave.bind(set);
  set.leave = (who) => {
    waitedLast = waited(chain, kind, who);
    leave(who);
  };
  const seize = capacity.seize.bind(capacity);
  capacity.seize = (place) => {
    seize(place);
    seen.served++;
    const guard = weeks * 7 * DAY;
    if (waitedLast > guard) seen.overdue++;
    for (let at = place * count; at < (place + 1) * count; at++) {
      const first = set.first(at);
      if (first >= 0 && waited(chain, kind, first) > Math.max(guard, waitedLast)) {
        seen.wrong++;
        return;
      }
    }
  };
  run.begin('guard', 0);
  Object.assign(seen, { served: 0, wrong: 0, overdue: 0 });
  chain.simulator.run(chain.horizon);
  return seen;
}

// Seed 'guard', replication 0 of the base path: every start of an investigation or of help is looked at.
describe('in a whole run nobody is served while another has waited longer and beyond the guard', () => {
  const cases = [
    ['raad', 'urgency', 4],
    ['raad', '"urgency * 1000 - waiting"', 4],
    ['providers', 'firstCome', 12],
    ['providers', 'measureFirst', 12],
    ['providers', 'byClass', 12],
  ] as const;

  it.each(cases)('%s: %s, %d weeks', (line, rule, weeks) => {
    const lines = `rules: { ${line}: ${rule} }\nparameters: { rule.guard: ${weeks} }\n`;
    const seen = passedOver(lines, line, weeks);
    expect(seen.served).toBeGreaterThan(400);
    expect(seen.overdue).toBeGreaterThan(10);
    expect(seen.wrong).toBe(0);
  });

  it('without the guard the same count finds many, so it is not blind', () => {
    expect(passedOver('rules: { providers: measureFirst }\n', 'providers', 12).wrong).toBeGreaterThan(100);
    expect(passedOver('rules: { raad: urgency }\n', 'raad', 4).wrong).toBeGreaterThan(10);
  });
});

it('under the rule of today a GI serves who is beyond the guard before a VOTS', () => {
  // Seed 'guard', 20 pairs, with the defaults of the register in place of what was calibrated, so that a line stands: with a guard of 3 weeks the longest wait for a worker is shorter, and VOTS families pay, by more
  // than 3 standard errors of the paired difference.
  const [without, withGuard] = ['0', '3 weeks'].map(
    (guard) =>
      new Sample(
        scenarioWith(
          `parameters: { gi.existingTurn: 0.8, gi.transfer: 6, hiring.candidates: 1.6, rule.guard: ${guard} }\n`,
        ),
        'guard',
        20,
      ),
  ) as [Sample, Sample];
  const apart = (key: string) => standardErrorsApart(without.at(key), withGuard.at(key));
  expect(apart('whoWaits.gi.vots')).toBeGreaterThan(3);
  expect(apart('whoWaits.gi.longest')).toBeLessThan(-3);
});
