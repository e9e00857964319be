import { MEASURE, STAGE } from '../../family.ts';
import type { Chain } from '../../state.ts';
import { waitsForHelp } from '../../stations/help-state.ts';
import type { Books } from '../books.ts';
import { type Law, ofState, same } from '../law.ts';

/** 1 for every stage there is. */
const known = new Uint8Array(256);
for (const stage of Object.values(STAGE)) known[stage] = 1;

/** Calls `each` for every family in the chain. */
export function eachFamily(c: Chain, books: Books, each: (family: number) => void): void {
  for (let family = 0, { used } = books.families; family < used; family++)
    if (c.families.stage[family] !== STAGE.free) each(family);
}

/** Every child of a family stands once on its list; the others are voluntary. */
const siblings: Law = {
  says: 'a child belongs to a family, once, or is voluntary',
  open(c, books) {
    const { families, children } = c;
    const belonging = new Int32Array(families.rows);
    return {
      after: () => {
        belonging.fill(0, 0, books.families.used);
        for (let child = 0; child < books.children.used; child++) {
          if (children.inUse[child] === 0) continue;
          const family = children.family[child] as number;
          if (family >= 0) belonging[family] = (belonging[family] as number) + 1;
          else same(children.measure[child] as number, 0, 'voluntary child', child, 'measures', 'families');
        }
        for (let family = 0; family < books.families.used; family++) {
          const wanted = belonging[family] as number;
          if (books.families.held[family] !== 1) {
            same(wanted, 0, 'free row of families', family, 'children', 'families');
            continue;
          }
          let listed = 0;
          for (let child = families.child[family] as number; child >= 0; child = children.sibling[child] as number) {
            same(children.inUse[child] as number, 1, 'child', child, 'rows in use', 'places on a list of siblings');
            same(children.family[child] as number, family, 'child', child, 'its family', 'the family that lists it');
            // A list that runs in a circle never ends.
            if (++listed > wanted) break;
          }
          same(listed, wanted, 'family', family, 'children on its list', 'children that belong to it');
        }
      },
    };
  },
};

export const familyLaws = [
  siblings,

  ofState('a family is in one stage', (c, books) => {
    const { stage } = c.families;
    for (let family = 0; family < books.families.used; family++)
      same(known[stage[family] as number] as number, 1, 'family', family, 'stages it is in', 'stages it must be in');
  }),

  ofState('the size of a family counts its children under the measure, or who would come under it', (c, books) => {
    const { families, children } = c;
    eachFamily(c, books, (family) => {
      let [all, under] = [0, 0];
      for (let child = families.child[family] as number; child >= 0; child = children.sibling[child] as number) {
        all++;
        under += children.measure[child] as number;
      }
      const none = families.measure[family] === MEASURE.none;
      same(families.size[family] as number, none ? all : under, 'family', family, 'size', 'children counted');
      if (none) same(under, 0, 'family', family, 'children under a measure', 'measures');
    });
  }),

  ofState('a family knows how many of its children under a measure wait for help', (c, books) => {
    const { families, children } = c;
    eachFamily(c, books, (family) => {
      let missing = 0;
      for (let child = families.child[family] as number; child >= 0; child = children.sibling[child] as number)
        if (children.measure[child] === 1) missing += waitsForHelp(children.help[child] as number);
      same(families.missing[family] as number, missing, 'family', family, 'missing', 'children who wait for help');
    });
  }),
];
