import type { WaitingLines } from '../../../engine/waiting-line.ts';
import { HELP } from '../../child.ts';
import { COUPLING, STAGE } from '../../family.ts';
import { WORK } from '../../jeugdbeschermer.ts';
import { KIND } from '../../kinds.ts';
import type { Chain } from '../../state.ts';
import { linesOf } from '../books.ts';
import { type Law, ofState, same } from '../law.ts';
import type { Ledger } from '../ledger.ts';
import { hasResigned } from './staff.ts';

const forward: Law = {
  says: 'time never goes back',
  open(c) {
    let latest = 0;
    const look = (): void => {
      const now = c.clock[0] as number;
      same(Math.max(latest, now), now, 'clock', -1, 'latest', 'now');
      latest = now;
    };
    return {
      start: () => {
        latest = 0;
      },
      before: look,
      after: look,
    };
  },
};

const onTime: Law = {
  says: 'an event comes for a row in use, when it was set',
  open(c, books) {
    const { timers } = books;
    return {
      before: () => {
        const { kind, entity } = books;
        if (!timers.has(kind)) return;
        same(c.clock[0] as number, timers.dueAt(kind, entity), 'row', entity, 'comes at tick', 'set for');
        same(timers.ledgerOf(kind)?.held[entity] ?? 1, 1, 'row', entity, 'in use', 'events for it');
      },
    };
  },
};

/** Rounds that are put off are asked for once: their mark, and the event that takes it away. */
function rounds(c: Chain): readonly [marks: Uint8Array, kind: number, name: string][] {
  return [
    [c.matchingPending, KIND.matching, 'matching'],
    [c.raadPending, KIND.raadRound, 'raadRound'],
    [c.providerPending, KIND.providerRound, 'providerRound'],
  ];
}

const sum = (column: Uint8Array | Int32Array): number => {
  let total = 0;
  for (let i = 0; i < column.length; i++) total += column[i] as number;
  return total;
};

function isInLine(sets: readonly WaitingLines[], row: number): boolean {
  for (const lines of sets) if (lines.lineOf(row) >= 0) return true;
  return false;
}

/** Whoever is not at rest has an event to come or stands in a line: otherwise nothing would ever happen to them again. */
const forgotten: Law = {
  says: 'nobody is forgotten: who is on the way has an event to come or stands in a line',
  open(c, books) {
    const { families, children, workers } = c;
    /** Waiting for a worker goes on beside the route, and is no step of it. */
    const linesFor = (store: Ledger): WaitingLines[] =>
      linesOf(c, books).flatMap((set) => (set.store === store && set.lines !== c.giLine ? [set.lines] : []));
    const familyLines = linesFor(books.families);
    const childLines = linesFor(books.children);
    /** A child of a family that needs nothing, has had its help, or needs a worker to ask for it. */
    const rests = (child: number): boolean => {
      const family = children.family[child] as number;
      if (family < 0) return false;
      const help = children.help[child] as number;
      if (help === HELP.needed) return families.coupling[family] !== COUPLING.coupled;
      return help === HELP.notNeeded || help === HELP.done;
    };
    const checkFamilies = (): void => {
      const { planned, used } = books.families;
      for (let family = 0; family < used; family++)
        if (planned[family] === 0 && families.stage[family] !== STAGE.free && !isInLine(familyLines, family))
          same(0, 1, 'family', family, 'lines, or events to come', 'needed');
    };
    const checkChildren = (): void => {
      const { planned, used } = books.children;
      for (let child = 0; child < used; child++) {
        // One of two events or more is not its birthday.
        if (children.inUse[child] === 0 || (planned[child] as number) > 1 || rests(child)) continue;
        if (isInLine(childLines, child)) continue;
        const birthday = books.timers.dueAt(KIND.birthday, child) < 0 ? 0 : 1;
        same((planned[child] as number) - birthday, 1, 'child', child, 'lines, or events but its birthday', 'needed');
      }
    };
    const checkWorkers = (): void => {
      const { planned, used } = books.workers;
      for (let worker = 0; worker < used; worker++) {
        if (planned[worker] !== 0 || workers.state[worker] === WORK.gone) continue;
        const away = workers.state[worker] === WORK.sick ? 1 : hasResigned(c, worker);
        same(away, 0, 'worker', worker, 'is ill or on notice', 'events to come');
      }
    };
    return {
      after: () => {
        checkFamilies();
        checkChildren();
        checkWorkers();
      },
    };
  },
};

export const clockLaws = [
  forward,
  onTime,
  forgotten,

  ofState('a round of work that is asked for comes, once', (c, { timers }) => {
    for (const [marks, kind, name] of rounds(c))
      same(sum(marks), timers.coming[kind] as number, name, -1, 'asked for', 'to come');
  }),

  ofState('families in local care are those whose care will end', (c, { timers }) =>
    same(sum(c.localCare), timers.coming[KIND.localCareEnds] as number, 'local care', -1, 'families', 'ends to come'),
  ),
];
