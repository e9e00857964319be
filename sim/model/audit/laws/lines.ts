import { HELP } from '../../child.ts';
import { COUPLING, STAGE } from '../../family.ts';
import { GI_LINES, PROVIDER_LINES, RAAD_LINES } from '../../state.ts';
import { linesOf } from '../books.ts';
import { type Law, ofState, same } from '../law.ts';
import { Visits } from '../visits.ts';
import { eachFamily } from './families.ts';

const standing: Law = {
  says: 'the length of a line is the number who stand in it',
  open(c, books) {
    const sets = linesOf(c, books).map((set) => ({ ...set, found: new Int32Array(set.lines.size.length) }));
    return {
      after: () => {
        for (const { name, lines, store, found } of sets) {
          found.fill(0);
          for (let row = 0; row < store.used; row++) {
            const line = lines.lineOf(row);
            if (line < 0) continue;
            found[line] = (found[line] as number) + 1;
            same(store.held[row] as number, 1, 'row', row, 'in use', 'in line');
          }
          for (let line = 0; line < found.length; line++) {
            const size = lines.size[line] as number;
            same(size, found[line] as number, name, line, 'length', 'who stand there');
            let linked = 0;
            for (let row = lines.first(line); row >= 0 && linked <= size; row = lines.behind(row)) {
              same(lines.lineOf(row), line, 'row', row, 'stands in line', 'is linked in line');
              linked++;
            }
            same(size, linked, name, line, 'length', 'who are linked in it');
          }
        }
      },
    };
  },
};

const since: Law = {
  says: 'nobody waits since a time to come',
  open(c, books) {
    const sets = linesOf(c, books);
    return {
      after: () => {
        const now = c.clock[0] as number;
        for (const { name, lines } of sets)
          for (let line = 0; line < lines.size.length; line++)
            for (let row = lines.first(line); row >= 0; row = lines.behind(row)) {
              const from = lines.since[row] as number;
              same(from, Math.min(from, now), name, line, 'somebody came at tick', 'but it is');
            }
      },
    };
  },
};

/** Where a stage has the name of a set of lines, it is the wait there. */
const byStage: Law = {
  says: 'a family stands in the line that its stage names, and in no other',
  open(c, books) {
    const named = linesOf(c, books).filter(({ name }) => name in STAGE);
    return {
      after: () => {
        for (const { name, lines, store } of named) {
          const stage = STAGE[name as keyof typeof STAGE];
          for (let family = 0; family < store.used; family++) {
            const inStage = c.families.stage[family] === stage ? 1 : 0;
            same(lines.lineOf(family) < 0 ? 0 : 1, inStage, 'family', family, name, 'its stage says');
          }
        }
      },
    };
  },
};

/**
 * Little's law, L = lambda x W, as an identity of the run so far: the mean number in line times the time is the sum of all
 * waits, those under way included. Source: Little (1961); for a finite window Little and Graves (2008).
 */
const little: Law = {
  says: "Little's law: number in line x time is the sum of the waits",
  open(c, books) {
    const sets = linesOf(c, books).map(({ name, lines }) => [name, new Visits(lines, c.clock)] as const);
    const mean = new Float64Array(1);
    return {
      after: () => {
        const now = c.clock[0] as number;
        for (const [name, visits] of sets)
          for (let line = 0; line < visits.came.length; line++) {
            visits.lines.meanSize(line, mean, 0);
            const area = Math.round((mean[0] as number) * now);
            same(area, now > 0 ? visits.waited(line) : area, name, line, 'number x time [ticks]', 'sum of waits');
          }
      },
    };
  },
};

export const lineLaws = [
  standing,
  since,
  byStage,
  ofState('a family stands in the line of its GI while it waits for a worker, and only then', (c, books) => {
    const { families, giLine } = c;
    for (let family = 0; family < books.families.used; family++) {
      const line = giLine.lineOf(family);
      const waits = families.stage[family] !== STAGE.free && families.coupling[family] === COUPLING.waiting ? 1 : 0;
      same(line < 0 ? 0 : 1, waits, 'family', family, 'places in the line of a GI', 'its coupling says');
    }
  }),
  ofState('a child stands on the list of a provider while its help says so, and only then', (c, books) => {
    const { children, providerLine } = c;
    for (let child = 0; child < books.children.used; child++) {
      const line = providerLine.lineOf(child);
      const waits = children.inUse[child] === 1 && children.help[child] === HELP.line ? 1 : 0;
      same(line < 0 ? 0 : 1, waits, 'child', child, 'places on the list of a provider', 'its help says');
    }
  }),
  ofState('who waits does so in the own region, at the own GI or at the own provider', (c, books) => {
    const { families, children } = c;
    const region = 'region of the line';
    eachFamily(c, books, (family) => {
      const own = families.region[family] as number;
      const atTable = c.tableLine.lineOf(family);
      if (atTable >= 0) same(atTable, own, 'family', family, region, 'of the family');
      const atRaad = c.raadLine.lineOf(family);
      if (atRaad >= 0) same(Math.floor(atRaad / RAAD_LINES), own, 'family', family, region, 'of the family');
      const atGi = c.giLine.lineOf(family);
      const gi = families.gi[family] as number;
      if (atGi >= 0) same(Math.floor(atGi / GI_LINES), gi, 'family', family, 'GI of the line', 'of the family');
    });
    for (let line = 0; line < c.providerLine.size.length; line++) {
      const provider = Math.floor(line / PROVIDER_LINES);
      for (let child = c.providerLine.first(line); child >= 0; child = c.providerLine.behind(child))
        same(children.provider[child] as number, provider, 'child', child, 'its provider', 'provider of the list');
    }
  }),
  little,
];
