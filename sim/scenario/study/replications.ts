import { MOST_REPLICATIONS } from '../comparison.ts';
import { type Branch, child, leafOf, type Tree } from '../tree.ts';
import { readWhole } from './design.ts';
import { fault, type Notes } from './notes.ts';
import type { Replications } from './study.ts';

/** Fewest replications before a precision is judged: the interval of Student leans on the mean of about this many. */
export const LEAST_FOR_PRECISION = 30;

/** What a study says of its replications: 30 when it says nothing; null after noting what is wrong. */
export function readReplications(study: Branch, policies: number, notes: Notes): Replications | null {
  const written = study.entries.get('replications');
  if (written === undefined) return { least: LEAST_FOR_PRECISION, most: LEAST_FOR_PRECISION, halfWidth: null };
  const width = child(written, 'halfWidth');
  const leastWritten = child(written, 'least');
  const fixed = width === undefined;
  const most = readWhole(
    child(written, 'most'),
    'replications.most',
    fixed ? 1 : LEAST_FOR_PRECISION,
    MOST_REPLICATIONS,
    notes,
  );
  if (fixed) {
    if (leastWritten !== undefined) {
      fault(
        notes,
        leastWritten,
        'replications.halfWidth',
        'is missing: how narrow the interval of a difference must be, such as 5 %',
      );
    }
    return most === null ? null : { least: most, most, halfWidth: null };
  }
  const least =
    leastWritten === undefined
      ? LEAST_FOR_PRECISION
      : readWhole(leastWritten, 'replications.least', LEAST_FOR_PRECISION, MOST_REPLICATIONS, notes);
  const halfWidth = readHalfWidth(width, notes);
  if (policies < 2) {
    fault(
      notes,
      width,
      'replications.halfWidth',
      'a difference needs a second policy: give one, or a number of replications',
    );
  }
  if (least === null || most === null || halfWidth === null) return null;
  if (least <= most) return { least, most, halfWidth };
  fault(notes, leastWritten ?? width, 'replications.least', `is more than most, ${most}`);
  return null;
}

/** A share of the mean, or a percentage of it as a text. */
function readHalfWidth(written: Tree, notes: Notes): number | null {
  const value = leafOf(written);
  const percentage = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value.trim())?.[1] : undefined;
  const share = percentage === undefined ? value : Number(percentage) / 100;
  if (typeof share === 'number' && share > 0 && share <= 1) return share;
  fault(
    notes,
    written,
    'replications.halfWidth',
    'expected a share of the mean above 0 and at most 1, such as 0.05 or 5 %',
  );
  return null;
}
