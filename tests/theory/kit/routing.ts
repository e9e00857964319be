import type { Source } from '../../../sim/engine/random/source.ts';
import type { CustomerClass } from './declare.ts';

/** Where customers go next, per class and station. */
export class Routing {
  private readonly stations: number;
  /** Running sums of the rows of every class, one behind the other. */
  private readonly below: Float64Array;

  /** Throws RangeError when a row adds up to more than 1. */
  constructor(classes: readonly CustomerClass[], stations: number) {
    this.stations = stations;
    this.below = new Float64Array(classes.length * stations * stations);
    classes.forEach((customers, index) => {
      for (let from = 0; from < stations; from++) {
        let sum = 0;
        for (let to = 0; to < stations; to++) {
          sum += customers.route?.[from]?.[to] ?? 0;
          this.below[(index * stations + from) * stations + to] = sum;
        }
        if (sum > 1 + 1e-12)
          throw new RangeError(
            `Row ${from} of the route of '${customers.name}' adds up to ${sum}; expected at most 1.`,
          );
      }
    });
  }

  /** The next station of a customer of this class that is done at station `from`, or -1 to leave the network. */
  next(which: number, from: number, source: Source): number {
    const start = (which * this.stations + from) * this.stations;
    if (this.below[start + this.stations - 1] === 0) return -1;
    source.uniform();
    for (let to = 0; to < this.stations; to++) {
      if ((source.value[0] as number) < (this.below[start + to] as number)) return to;
    }
    return -1;
  }
}
