import { describe, expect, it } from 'vitest';
import type { Chain } from '../../sim/model/state.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { attachAudited } from './kit/native.ts';
import { Sample } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

// What nobody expects still runs to its end: no hang, no crash, no number that is not a number in a stock, and the memory
// of the base path within a factor. "This line grows without end" is a result. Seed 'extreme', 3 replications, of which the
// first is audited after every so many events.
const EVERY = 101;
const gis = (rest: string): string => `gis:
  - { id: jb-west, ${rest} }
  - { id: wss, ${rest} }
  - { id: ldh, ${rest} }
`;
const helpTypes = [
  'ambulant',
  'ggz',
  'dagbehandeling',
  'forensisch',
  'pleegzorg',
  'gezinshuis',
  'verblijf',
  'lvb',
  'jeugdhulpplus',
];
const providers = scenarioIn('zhz-2024.yaml').providers.map(({ id }) => id);
const each = (list: string, ids: readonly string[], rest: string): string =>
  `${list}:\n${ids.map((id) => `  - { id: ${id}, ${rest} }`).join('\n')}\n`;
const region = (rest: string): string => `regions: [{ id: zhz, ${rest} }]\n`;
const nothingComes = 'reports: 0, vots: 0, voluntary: 0';

const extremes: Readonly<Record<string, string>> = {
  'no report, no crisis, no request': region(nothingComes),
  'nobody in the chain, and nobody coming': region(
    `${nothingComes}, ots: 0, voogdij: 0, votsStock: 0, raadWaiting: 0, raadBusy: 0, newWaiting: 0, existingWaiting: 0`,
  ),
  'no staff and no vacancies': gis('fte: 0, vacancies: 0'),
  'no candidates ever': 'parameters: { hiring.candidates: 0 }\n',
  'no places': each('providers', providers, 'places: 0'),
  'everything is a crisis': region('reports: 0, vots: 600'),
  'a turnover of 5 a year': 'parameters: { staff.turnover: 5 }\n',
  'nobody leaves or falls ill': 'parameters: { staff.turnover: 0, staff.longSick: 0 }\n',
  'almost everyone is ill': 'parameters: { staff.longSick: 0.95 }\n',
  'no investigators': region('raadFte: 0'),
  'no slots at the table': region('tableSlots: 0'),
  'nine times the reports': region('reports: 31500'),
  'no request of the Raad is granted': 'parameters: { court.granted: 0 }\n',
  'every family returns': 'parameters: { return.afterMeasure: 1, return.afterNoRequest: 1 }\n',
  'every referral is refused': 'parameters: { helpType.refusal: 1 }\n',
  'every referral is refused at once':
    'parameters: { helpType.refusal: 1, intake.duration: 0, experttafel.duration: 0 }\n',
  'trajectories of twenty years that vary threefold': `parameters: { help.variation: 3 }\n${each('helpTypes', helpTypes, 'duration: 240 months')}`,
  'families of five': 'parameters: { family.children: 5 }\n',
  'children of seventeen': 'parameters: { child.ageAtStart: 17 }\n',
  'no time between steps':
    'parameters: { report.screening: 0, handover.delay: 0, court.delay: 0, referral.delay: 0, intake.duration: 0, gi.start: 0, gi.transfer: 0 }\n',
  'more in the line than under a measure': region('newWaiting: 2000, existingWaiting: 2000'),
};
const memory = new WatchedChain(scenarioIn('zhz-2024.yaml'), {}).chain.arena.bytes;

describe.each(Object.entries(extremes))('%s', (_, lines) => {
  it('runs to the end, adds up, and every stock is a number', () => {
    const scenario = scenarioWith(lines);
    let [instant, events] = [-1, 0];
    const before = (c: Chain): void => {
      events = c.now() === instant ? events + 1 : 0;
      instant = c.now();
      // A start state of thousands may move at once; more than that is a loop without end.
      if (events > 100_000) throw new Error(`The run stands still at tick ${instant}.`);
    };
    const run = new WatchedChain(scenario, { before }, (c, kinds) => attachAudited(c, kinds, { every: EVERY }));
    run.run('extreme', 0);
    expect(run.chain.arena.bytes).toBeLessThan(20 * memory);

    const sample = new Sample(scenario, 'extreme', 3);
    // A share or a mean of nobody, or of what is not there, is not defined.
    const ofNobody =
      /^(chain\.load|caseload|staff\.(sick|onboarding|experienced)|(handovers|faces|organisations)\.now)/;
    for (const output of sample.model.outputs)
      if (output.view === 'stock' && !ofNobody.test(output.key))
        for (let place = 0; place < output.length; place++)
          for (const value of sample.at(output.key, place)) {
            expect(Number.isFinite(value), `${output.key} at ${sample.model.dates[place]}`).toBe(true);
            // A sum of fte that came and went may be off by rounding.
            if (output.key !== 'staff.vacancies') expect(value, output.key).toBeGreaterThanOrEqual(-1e-9);
          }
  });
});

describe('a line that grows without end is told as such', () => {
  const status = (lines: string, key: string): number => new Sample(scenarioWith(lines), 'extreme', 3).mean(key);

  it('at the Raad without investigators', () => {
    expect(status(region('raadFte: 0'), 'growing.raad.zhz')).toBe(1);
  });
  it('at the table without slots', () => {
    expect(status(region('tableSlots: 0'), 'growing.table.zhz')).toBe(1);
  });
  it('at a provider without places', () => {
    expect(status(each('providers', providers, 'places: 0'), 'growing.provider.ambulant-a')).toBe(1);
  });
  it('and on the base path no line of the Raad or a GI does in most futures', () => {
    const base = new Sample(scenarioIn('zhz-2024.yaml'), 'extreme', 20);
    for (const key of ['growing.raad.zhz', 'growing.gi.jb-west', 'growing.gi.wss', 'growing.gi.ldh'])
      expect(base.mean(key), key).toBeLessThan(0.5);
  });
});

it('what does not fit in memory is counted, and the run goes on: a table that never meets for 50 years', () => {
  const lines = `years: 50\n${region('tableSlots: 0, reports: 2000')}parameters: { report.toTable: 1 }\n`;
  const sample = new Sample(scenarioWith(lines), 'extreme', 1);
  expect(sample.mean('notSimulated')).toBeGreaterThan(0);
});

it('the base path never runs out of room', () => {
  expect(new Sample(scenarioIn('zhz-2024.yaml'), 'extreme', 20).mean('notSimulated')).toBe(0);
});
