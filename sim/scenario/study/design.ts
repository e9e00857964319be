import { type Branch, child, itemsOf, leafOf, type Tree, textOf } from '../tree.ts';
import { fault, type Notes, warn } from './notes.ts';
import type { Design, Dimension } from './study.ts';

/** Most points of a design, and most dimensions. */
export const MOST_POINTS = 100_000;
export const MOST_DIMENSIONS = 64;

const DEFAULT_LEVELS = 4;

/**
 * The design of a study, or null after noting what is wrong. A study without dimensions has one point and no design; a grid,
 * its one dimension `n` values, asks as many steps as dimensions.
 */
export function readDesign(study: Branch, dimensions: readonly Dimension[], notes: Notes): Design | null {
  const design = study.entries.get('design');
  const vectors = child(child(design, 'vectors'), 'file');
  if (dimensions.length === 0 && design === undefined) return { kind: 'grid', steps: [] };
  if (design === undefined) {
    fault(
      notes,
      { ...study, line: 0 },
      'design',
      'is missing: how points are chosen, such as { latin-hypercube: { points: 64 } }',
    );
    return null;
  }
  if (design.kind !== 'branch') return null;
  const [kind, ...others] = [...design.entries.keys()];
  if (kind === undefined || others.length > 0) {
    fault(notes, design, 'design', 'expected one design, such as { latin-hypercube: { points: 64 } }');
    return null;
  }
  if (kind === 'vectors') return vectors === undefined ? null : { kind, file: textOf(vectors) ?? '' };
  if (dimensions.length === 0) {
    fault(notes, design, 'design', 'there is nothing to choose: give uncertainties or levers, or leave out the design');
    return null;
  }
  if (dimensions.length > MOST_DIMENSIONS) {
    fault(
      notes,
      design,
      'design',
      `${dimensions.length} uncertainties and levers: a study has at most ${MOST_DIMENSIONS}`,
    );
  }
  const read = ofKind(kind, child(design, kind) as Tree, dimensions, notes);
  if (read === null) return null;
  const size = designSize(read, dimensions.length);
  if (size <= MOST_POINTS) return read;
  fault(
    notes,
    child(design, kind) as Tree,
    `design.${kind}`,
    `makes ${size} points: a study has at most ${MOST_POINTS}`,
  );
  return null;
}

/** Points that a computed design makes. */
function designSize(design: Design, dimensions: number): number {
  if (design.kind === 'grid') return design.steps.reduce((product, count) => product * count, 1);
  if (design.kind === 'morris') return design.trajectories * (dimensions + 1);
  if (design.kind === 'saltelli') return design.points * (dimensions + 2);
  return design.kind === 'vectors' ? 0 : design.points;
}

function ofKind(kind: string, part: Tree, dimensions: readonly Dimension[], notes: Notes): Design | null {
  const path = `design.${kind}`;
  const whole = (key: string, least: number) =>
    readWhole(child(part, key), `${path}.${key}`, least, MOST_POINTS, notes);
  if (kind === 'grid') return readGrid(child(part, 'steps'), dimensions, notes);
  if (kind === 'morris') {
    const trajectories = whole('trajectories', 2);
    const levels = child(part, 'levels') === undefined ? DEFAULT_LEVELS : whole('levels', 2);
    if (levels !== null && levels % 2 === 1) {
      fault(notes, child(part, 'levels') as Tree, `${path}.levels`, 'expected an even number of levels');
    }
    return trajectories === null || levels === null ? null : { kind, trajectories, levels };
  }
  if (kind !== 'latin-hypercube' && kind !== 'sobol' && kind !== 'saltelli') return null;
  const points = whole('points', 2);
  if (points === null) return null;
  // Sobol points are even over the range in groups of a power of two (Owen 2020, On dropping the first Sobol' point).
  if (kind !== 'latin-hypercube' && (points & (points - 1)) !== 0) {
    warn(
      notes,
      child(part, 'points') as Tree,
      `${path}.points`,
      'is no power of two: the points are less even than they could be',
    );
  }
  return { kind, points };
}

function readGrid(written: Tree | undefined, dimensions: readonly Dimension[], notes: Notes): Design | null {
  const path = 'design.grid.steps';
  if (written === undefined) return null;
  const each = written.kind === 'list' ? itemsOf(written) : dimensions.map(() => written);
  if (each.length !== dimensions.length) {
    const message = `expected ${dimensions.length} numbers of steps: one for each uncertainty and then each lever`;
    fault(notes, written, path, `${message}, not ${each.length}`);
    return null;
  }
  const steps = each.map((step, index) => {
    const place = written.kind === 'list' ? `${path}[${index}]` : path;
    const { range, whole } = dimensions[index] as Dimension;
    const count = readWhole(step, place, 2, MOST_POINTS, notes);
    const values = whole ? range[1] - range[0] + 1 : Number.POSITIVE_INFINITY;
    if (count === null || count <= values) return count;
    fault(notes, step, place, `the range from ${range[0]} to ${range[1]} has only ${values} whole numbers`);
    return null;
  });
  return steps.every((step) => step !== null) ? { kind: 'grid', steps: steps as number[] } : null;
}

/** A whole number within bounds, or null after noting why there is none; nothing is noted of a number that is missing. */
export function readWhole(
  written: Tree | undefined,
  path: string,
  least: number,
  most: number,
  notes: Notes,
): number | null {
  if (written === undefined) return null;
  const number = leafOf(written);
  if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most) return number;
  fault(notes, written, path, `expected a whole number from ${least} to ${most}`);
  return null;
}
