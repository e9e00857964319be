import { STAGE } from '../../family.ts';
import { WORK } from '../../jeugdbeschermer.ts';
import type { Chain } from '../../state.ts';
import { FLOW } from '../../tally.ts';
import type { Books } from '../books.ts';
import { type Law, ofState, same } from '../law.ts';

/** Who came is there or has left. @param inUse 1 for a row that the state of the chain says is in use, else 0 */
function cameAndWent(of: 'families' | 'children' | 'workers', inUse: (c: Chain, row: number) => number): Law {
  return ofState(`${of} that came are there or have left`, (c, books) => {
    const { used, held, came, went } = books[of];
    let there = 0;
    for (let row = 0; row < used; row++) {
      const own = inUse(c, row);
      there += own;
      same(own, held[row] as number, of, row, 'in use', 'taken and not given back');
    }
    same(came, there + went, of, -1, 'came', 'there or left');
  });
}

/** An event that is left behind would come for whoever has the row next. */
function noneLeftBehind(books: Books, of: 'families' | 'children' | 'workers'): void {
  const { used, held, planned } = books[of];
  for (let row = 0; row < used; row++)
    if (held[row] === 0) same(planned[row] as number, 0, of, row, 'events to come', 'free');
}

const leftOut: Law = {
  says: 'who does not fit in memory is counted as not simulated',
  open(c, { families, children, workers }) {
    const refused = (): number => families.refused + children.refused + workers.refused;
    const counted = (): number => c.tally.total[FLOW.notSimulated] as number;
    let constant = 0;
    return {
      start: () => {
        constant = refused() - counted();
      },
      after: () => same(refused(), counted() + constant, 'rows', -1, 'asked for in vain', 'counted'),
    };
  },
};

export const storeLaws = [
  cameAndWent('families', (c, family) => (c.families.stage[family] === STAGE.free ? 0 : 1)),
  cameAndWent('children', (c, child) => c.children.inUse[child] as number),
  cameAndWent('workers', (c, worker) => (c.workers.state[worker] === WORK.gone ? 0 : 1)),

  ofState('a row that is free has no event to come', (_, books) => {
    noneLeftBehind(books, 'families');
    noneLeftBehind(books, 'children');
    noneLeftBehind(books, 'workers');
  }),

  leftOut,
];
