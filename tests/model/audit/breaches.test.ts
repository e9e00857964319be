import { describe, expect, it } from 'vitest';
import { HELP } from '../../../sim/model/child.ts';
import { COUPLING, STAGE } from '../../../sim/model/family.ts';
import { WORK } from '../../../sim/model/jeugdbeschermer.ts';
import { KIND } from '../../../sim/model/kinds.ts';
import { type Chain, PROVIDER_LINES } from '../../../sim/model/state.ts';
import { setHelp } from '../../../sim/model/stations/help-state.ts';
import { FLOW } from '../../../sim/model/tally.ts';
import { DAY } from '../../../sim/model/time.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { attachAudited, BrokenLaw, laws } from '../kit/native.ts';
import { scenarioIn } from '../kit/scenarios.ts';

// The audit is not blind. After event 200 of a replication of the base path (seed 'breach') one thing in the state is spoiled
// by hand; the audit must name the law that this breaks, at that event or, for a planned event, when it comes.
const SPOILED_AT = 200;
const scenario = { ...scenarioIn('zhz-2024.yaml'), years: 0.25 };

/** The first row for which `found` holds. */
function first(rows: number, found: (row: number) => boolean): number {
  for (let row = 0; row < rows; row++) if (found(row)) return row;
  throw new Error('No row is as the test needs it.');
}
const family = (c: Chain, found: (row: number) => boolean): number =>
  first(c.families.used, (row) => c.families.stage[row] !== STAGE.free && found(row));
const child = (c: Chain, found: (row: number) => boolean): number =>
  first(c.children.used, (row) => c.children.inUse[row] === 1 && found(row));
const worker = (c: Chain, found: (row: number) => boolean = () => true): number =>
  first(c.workers.rows, (row) => c.workers.state[row] === WORK.working && found(row));
const held = (c: Chain): number => family(c, (row) => (c.families.worker[row] as number) >= 0);
const inLine = (c: Chain): number => child(c, (row) => c.children.help[row] === HELP.line);
/** The functions of the engine itself, which the audit does not follow. */
const unseen = (c: Chain): Chain['simulator'] => Object.getPrototypeOf(c.simulator);

const spoil: Readonly<Record<string, (c: Chain) => void>> = {
  'local teams keep sight on families at the Raad without a measure and a worker': (c) => {
    c.watched[0]!++;
  },
  'time never goes back': (c) => {
    c.clock[0]! -= DAY;
  },
  'an event comes for a row in use, when it was set': (c) => {
    unseen(c).set.call(c.simulator, KIND.review, held(c), c.now() + DAY);
  },
  'a row that is free has no event to come': (c) => {
    const free = first(c.children.used, (row) => c.children.inUse[row] === 0);
    c.simulator.set(KIND.birthday, free, c.now() + DAY);
  },
  'nobody is forgotten: who is on the way has an event to come or stands in a line': (c) => {
    const helped = child(c, (row) => c.children.help[row] === HELP.running);
    c.simulator.cancel(KIND.helpEnds, helped);
  },
  'a round of work that is asked for comes, once': (c) => {
    c.matchingPending[0]! ^= 1;
  },
  'families in local care are those whose care will end': (c) => {
    c.localCare[0]!++;
  },
  'children that came are there or have left': (c) => {
    c.children.inUse[first(c.children.used, (row) => c.children.inUse[row] === 0)] = 1;
  },
  'a child belongs to a family, once, or is voluntary': (c) => {
    const { children } = c;
    const settled = child(c, (row) => (children.family[row] as number) >= 0 && children.help[row] === HELP.done);
    children.family[settled] = family(c, (row) => row !== children.family[settled]);
  },
  'families that came are there or have left': (c) => {
    c.families.stage[held(c)] = STAGE.free;
  },
  'a family is in one stage': (c) => {
    c.families.stage[held(c)] = 200;
  },
  'the size of a family counts its children under the measure, or who would come under it': (c) => {
    c.families.size[held(c)]!++;
  },
  'a family knows how many of its children under a measure wait for help': (c) => {
    c.families.missing[held(c)]!++;
  },
  'the length of a line is the number who stand in it': (c) => {
    c.providerLine.size[0]!++;
  },
  'nobody waits since a time to come': (c) => {
    c.providerLine.since[inLine(c)] = c.now() + DAY;
  },
  'a family stands in the line that its stage names, and in no other': (c) => {
    c.families.stage[family(c, (row) => c.families.stage[row] === STAGE.raadLine)] = STAGE.toRaad;
  },
  'a family stands in the line of its GI while it waits for a worker, and only then': (c) => {
    c.families.coupling[family(c, (row) => c.families.coupling[row] === COUPLING.waiting)] = COUPLING.none;
  },
  'a child stands on the list of a provider while its help says so, and only then': (c) => {
    c.children.help[inLine(c)] = HELP.intake;
  },
  'who waits does so in the own region, at the own GI or at the own provider': (c) => {
    c.children.provider[inLine(c)]! ^= 1;
  },
  "Little's law: number in line x time is the sum of the waits": (c) => {
    (c.tableLine as unknown as { entered: Float64Array }).entered[0]! -= DAY;
  },
  'workers that came are there or have left': (c) => {
    c.workers.state[worker(c)] = WORK.gone;
  },
  'a worker in service is on the list of its GI, once': (c) => {
    c.firstWorker[0] = c.workers.next[c.firstWorker[0] as number] as number;
  },
  'a family has the worker who holds it, and no other': (c) => {
    const { gi, worker: of } = c.families;
    const one = held(c);
    of[one] = worker(c, (row) => row !== of[one] && c.workers.gi[row] === gi[one]);
  },
  'what a worker carries is the sum over the families held': (c) => {
    c.workers.children[worker(c)]!--;
  },
  'the fte that a GI employs is the sum of its contracts': (c) => {
    c.employed[0]! += 0.001;
  },
  'the fte that leaves a GI is the sum over those on notice': (c) => {
    c.leaving[0]! += 0.001;
  },
  'persons employed are those of the start, plus hired, less left': (c) => {
    c.tally.count(FLOW.hires, 1);
  },
  'nothing starts beyond capacity: who shrinks finishes first': (c) => {
    const { children, places, providerLine } = c;
    const one = child(
      c,
      (row) => children.help[row] === HELP.line && places.free(children.provider[row] as number) === 0,
    );
    providerLine.leave(one);
    setHelp(c, one, HELP.running);
    places.seize(children.provider[one] as number);
    c.simulator.set(KIND.helpEnds, one, c.now() + DAY);
  },
  'places busy are children whose help runs or who cannot leave': (c) => {
    c.places.busy[0]!--;
  },
  'slots of the Raad busy are families under investigation': (c) => {
    c.raad.busy[0]!++;
  },
  'children under a measure are those of the start, plus in, less out': (c) => {
    c.tally.count(FLOW.otsOut, 1);
  },
  'who does not fit in memory is counted as not simulated': (c) => {
    c.tally.count(FLOW.notSimulated, 1);
  },
};

/** What the audit finds when the state is spoiled after an event; and that event. */
function breachOf(wrong: (c: Chain) => void): { breach: unknown; kind: string; date: string } {
  let [events, kind, date] = [0, '', ''];
  const run = new WatchedChain(
    scenario,
    {
      after: (c, name) => {
        if (++events !== SPOILED_AT) return;
        kind = name;
        date = c.calendar.date(Math.floor(c.now() / DAY));
        wrong(c);
      },
    },
    (c, kinds) => attachAudited(c, kinds, { every: SPOILED_AT / 4 }),
  );
  try {
    run.run('breach', 0);
  } catch (breach) {
    return { breach, kind, date };
  }
  return { breach: undefined, kind, date };
}

describe('a breach is found, and the law that is broken is named', () => {
  it.each(laws.map(({ says }) => says))('%s', (says) => {
    const { breach } = breachOf(spoil[says] as (c: Chain) => void);
    expect(breach).toBeInstanceOf(BrokenLaw);
    expect((breach as InstanceType<typeof BrokenLaw>).law).toBe(says);
  });
});

it('no test of a law that is not there', () => {
  expect(Object.keys(spoil).sort()).toEqual(laws.map(({ says }) => says).sort());
});

it('a breach tells of the event, the date, and the two numbers', () => {
  let busy = 0;
  const { breach, kind, date } = breachOf((c) => {
    busy = c.places.busy[3] as number;
    c.places.busy[3]! += 2;
  });
  expect(breach).toMatchObject({ kind, date, left: busy + 2, right: busy });
  expect((breach as Error).message).toMatch(
    new RegExp(
      `Broken by ${kind} of \\d+ on ${date}: places busy are .*provider 3: busy ${busy + 2}, children ${busy}`,
    ),
  );
});

it('a spoiled startfoto is found before the first event', () => {
  const run = new WatchedChain(scenario, {}, attachAudited);
  run.begin('breach', 0);
  run.chain.employed[0]! += 1;
  expect(() => run.chain.simulator.run(run.chain.horizon)).toThrow(/Broken by start on 2024-09-20: the fte that a GI/);
});

it('an event for a row that was given back meanwhile is found, though another family may have the row', () => {
  const { breach } = breachOf((c) => {
    const returning = family(c, (row) => c.families.stage[row] === STAGE.closed);
    c.families.release(returning);
  });
  expect((breach as InstanceType<typeof BrokenLaw>).law).toBe('a row that is free has no event to come');
});

it('a child that is put out of a place to make room is found, though every number adds up', () => {
  const { breach } = breachOf((c) => {
    const helped = child(c, (row) => c.children.help[row] === HELP.running && (c.children.family[row] as number) < 0);
    const provider = c.children.provider[helped] as number;
    c.places.release(provider);
    setHelp(c, helped, HELP.line);
    c.providerLine.enter(provider * PROVIDER_LINES, helped);
    c.places.resize(provider, (c.places.busy[provider] as number) - 1);
    c.places.seize(provider);
    c.providerLine.leave(helped);
    setHelp(c, helped, HELP.running);
  });
  expect((breach as InstanceType<typeof BrokenLaw>).law).toBe(
    'nothing starts beyond capacity: who shrinks finishes first',
  );
});
