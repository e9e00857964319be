import { type Humps, humps } from './bimodality.ts';
import { isClear, type MeanEstimate, meanEstimate } from './estimate.ts';
import type { Interval } from './intervals.ts';
import { defined } from './moments.ts';
import { paired } from './paired.ts';

/** An outcome over a grid of two levers, whose cells share their chance: place r is replication r in every cell. */
export interface LeverGrid {
  /** Number of values of the first lever and of the second. */
  readonly rows: number;
  readonly columns: number;
  /** One sample per cell, row by row: cell (i, j) at i columns + j. */
  readonly cells: readonly Float64Array[];
  /** The sample that cells are compared with; none when there is nothing to compare. */
  readonly base?: Float64Array;
}

/** Beyond which outcomes count as gone over: strictly above or below a value [unit of the outcome]. */
export interface Threshold {
  readonly side: 'above' | 'below';
  readonly value: number;
}

/** A cell of the map. */
export interface TippingCell {
  readonly row: number;
  readonly column: number;
  /** Replications that define the outcome. */
  readonly n: number;
  readonly mean: number | null;
  readonly interval95: Interval | null;
  /** Share of replications beyond the threshold; null without replications. */
  readonly beyond: number | null;
  /** The two groups that the replications clearly fall into; null when they do not. */
  readonly humps: Humps | null;
  /** Paired difference with the base; null without a base. */
  readonly difference: MeanEstimate | null;
  /** The largest step to a cell next to it, without its sign [unit]; null without a neighbour that can be compared. */
  readonly steepest: number | null;
}

/** A step between two cells that lie next to each other. */
export interface TippingEdge {
  /** Places in `cells`; `to` is right of or below `from`. */
  readonly from: number;
  readonly to: number;
  /** Paired difference to minus from [unit]. */
  readonly step: MeanEstimate;
}

/** A step across which the difference with the base changes its sign. */
export interface SignChange {
  readonly from: number;
  readonly to: number;
  /** Whether both cells are clear of no difference; if not, the contour may as well lie one cell further. */
  readonly clear: boolean;
}

/** The map of two levers. */
export interface TippingMap {
  readonly cells: readonly TippingCell[];
  /** The steps between neighbours, steepest first; those that cannot be compared are left out. */
  readonly edges: readonly TippingEdge[];
  /** Where the contour of no difference with the base runs; empty without a base. */
  readonly contour: readonly SignChange[];
}

/**
 * The tipping map of an outcome over two levers: cell by cell the mean, how often it is beyond a threshold and whether it
 * falls into two groups (bimodality.ts); between cells how steep it is; and the contour on which a policy turns from
 * better to worse. Differences are paired by replication, so that chance which cells share is not taken for a slope.
 *
 * It says nothing between the levers' values, and the intervals are those of one cell or step: of a hundred steps that
 * do nothing five are clear of zero. Throws a RangeError when the cells do not fill the grid or samples differ in length.
 */
export function tippingMap(grid: LeverGrid, threshold: Threshold): TippingMap {
  const { rows, columns, cells, base } = grid;
  if (cells.length !== rows * columns)
    throw new RangeError(`A grid of ${rows} x ${columns} has ${cells.length} cells.`);
  const edges = neighbours(rows, columns)
    .map(([from, to]) => ({ from, to, step: step(cells[from] as Float64Array, cells[to] as Float64Array) }))
    .filter((edge) => edge.step.mean !== null);
  const size = ({ step }: TippingEdge) => Math.abs(step.mean as number);
  const differences = cells.map((cell) => (base === undefined ? null : step(base, cell)));
  return {
    cells: cells.map((cell, at) => {
      const values = defined(cell);
      const near = edges.filter(({ from, to }) => from === at || to === at).map(size);
      return {
        row: Math.floor(at / columns),
        column: at % columns,
        n: values.length,
        ...meanEstimate(values),
        beyond:
          values.length === 0 ? null : values.filter((value) => isBeyond(value, threshold)).length / values.length,
        humps: humps(values),
        difference: differences[at] ?? null,
        steepest: near.length === 0 ? null : Math.max(...near),
      };
    }),
    edges: [...edges].sort((one, other) => size(other) - size(one) || one.from - other.from || one.to - other.to),
    contour: neighbours(rows, columns).flatMap(([from, to]) => signChange(from, to, differences)),
  };
}

function isBeyond(value: number, threshold: Threshold): boolean {
  return threshold.side === 'above' ? value > threshold.value : value < threshold.value;
}

function step(from: Float64Array, to: Float64Array): MeanEstimate {
  const { mean, interval95 } = paired(from, to, 'none');
  return { mean, interval95 };
}

/** Every cell with the one right of it and the one below it. */
function neighbours(rows: number, columns: number): [from: number, to: number][] {
  return Array.from({ length: rows * columns }, (_, at): [number, number][] => [
    ...((at + 1) % columns === 0 ? [] : [[at, at + 1] as [number, number]]),
    ...(at + columns < rows * columns ? [[at, at + columns] as [number, number]] : []),
  ]).flat();
}

/** A difference of exactly 0 counts as on the upper side. */
function signChange(from: number, to: number, differences: readonly (MeanEstimate | null)[]): SignChange[] {
  const [one, other] = [differences[from] ?? null, differences[to] ?? null];
  if (one === null || other === null || one.mean === null || other.mean === null) return [];
  if (one.mean < 0 === other.mean < 0) return [];
  return [{ from, to, clear: isClear(one) && isClear(other) }];
}
