import { Capacity } from '../../../engine/capacity.ts';
import { HELP } from '../../child.ts';
import { STAGE } from '../../family.ts';
import { partsOf } from '../books.ts';
import { type Law, same } from '../law.ts';
import { eachFamily } from './families.ts';

/** What runs may finish when a capacity shrinks, so there may be more busy than there is; nothing new may start then. */
const withinLimit: Law = {
  says: 'nothing starts beyond capacity: who shrinks finishes first',
  open(c) {
    const capacities = partsOf(c, Capacity).map(([name, capacity]) => {
      const beyond = new Int32Array(capacity.limit.length);
      const seize = capacity.seize.bind(capacity);
      capacity.seize = (which) => {
        beyond[which] = Math.max(beyond[which] as number, 1 - capacity.free(which));
        seize(which);
      };
      return { name, capacity, beyond };
    });
    return {
      start: () => {
        for (const { beyond } of capacities) beyond.fill(0);
      },
      after: () => {
        for (const { name, capacity, beyond } of capacities)
          for (let which = 0; which < beyond.length; which++) {
            const limit = capacity.limit[which] as number;
            same(limit + (beyond[which] as number), limit, name, which, 'limit and started beyond it', 'limit');
          }
      },
    };
  },
};

const inPlaces: Law = {
  says: 'places busy are children whose help runs or who cannot leave',
  open(c, books) {
    const { children, places, tables } = c;
    const found = new Int32Array(tables.providers);
    return {
      after: () => {
        found.fill(0);
        for (let child = 0; child < books.children.used; child++) {
          const help = children.help[child] as number;
          if (children.inUse[child] === 0 || (help !== HELP.running && help !== HELP.blocked)) continue;
          const provider = children.provider[child] as number;
          found[provider] = (found[provider] as number) + 1;
        }
        for (let provider = 0; provider < found.length; provider++)
          same(places.busy[provider] as number, found[provider] as number, 'provider', provider, 'busy', 'children');
      },
    };
  },
};

const investigated: Law = {
  says: 'slots of the Raad busy are families under investigation',
  open(c, books) {
    const { families, raad, tables } = c;
    const found = new Int32Array(tables.regions);
    return {
      after: () => {
        found.fill(0);
        eachFamily(c, books, (family) => {
          if (families.stage[family] !== STAGE.investigation) return;
          const region = families.region[family] as number;
          found[region] = (found[region] as number) + 1;
        });
        for (let region = 0; region < found.length; region++)
          same(raad.busy[region] as number, found[region] as number, 'region', region, 'slots busy', 'families');
      },
    };
  },
};

export const placeLaws = [withinLimit, inPlaces, investigated];
