import type { Arena } from '../engine/columns.ts';
import { compile, residualInto, type Spec, sampleInto } from '../engine/random/distributions/index.ts';
import { Keyed } from '../engine/random/keyed.ts';
import { DAY, wholeTicks } from './time.ts';

const LAWS = 256;
const PARAMETERS = 4096;

/**
 * The chance in the model. A draw is addressed by who (entity key), what for (purpose) and the how-many-eth time
 * (occurrence), so that two variants of a policy meet the same families, ages, needs and investigation times. Durations
 * come back as whole ticks; other doubles are left in a column.
 */
export class Draws {
  private readonly source: Keyed;
  private readonly code = new Uint8Array(LAWS);
  private readonly start = new Int32Array(LAWS);
  private readonly parameters = new Float64Array(PARAMETERS);
  private readonly out = new Float64Array(2);
  private laws = 0;
  private used = 0;
  /** [0]: elapsed ticks of the last `remaining`. */
  readonly elapsed = new Int32Array(1);

  constructor(arena: Arena) {
    this.source = new Keyed(arena);
  }

  /** Compiles a duration law stated in days; returns its number. */
  law(spec: Spec): number {
    const { code, parameters } = compile(spec);
    const law = this.laws++;
    if (this.laws > LAWS || this.used + parameters.length > PARAMETERS)
      throw new RangeError(`More than ${LAWS} duration laws, or ${PARAMETERS} numbers for them.`);
    this.code[law] = code;
    this.start[law] = this.used;
    this.parameters.set(parameters, this.used);
    this.used += parameters.length;
    return law;
  }

  /** All draws from here on belong to this seed and replication. */
  select(seed: Int32Array, replication: number): void {
    this.source.select(seed, replication);
  }

  /** A duration of the law [ticks]. */
  ticks(law: number, purpose: number, entity: number, occurrence: number): number {
    this.source.at(entity, purpose, occurrence);
    sampleInto(this.code[law] as number, this.source, this.parameters, this.start[law] as number, this.out);
    return wholeTicks((this.out[0] as number) * DAY + 0.5);
  }

  /** What remains [ticks] of a duration of the law that is under way in a stationary stock; `elapsed` holds the rest. */
  remaining(law: number, purpose: number, entity: number, occurrence: number): number {
    this.source.at(entity, purpose, occurrence);
    residualInto(this.code[law] as number, this.source, this.parameters, this.start[law] as number, this.out);
    this.elapsed[0] = wholeTicks((this.out[1] as number) * DAY + 0.5);
    return wholeTicks((this.out[0] as number) * DAY + 0.5);
  }

  /** True with probability `table[at]`; a certainty needs no draw, and takes none from anyone else. */
  chance(purpose: number, entity: number, occurrence: number, table: Float64Array, at: number): boolean {
    const probability = table[at] as number;
    if (probability <= 0) return false;
    if (probability >= 1) return true;
    this.source.at(entity, purpose, occurrence);
    this.source.uniform();
    return (this.source.value[0] as number) < probability;
  }

  /** A whole number in 0..count-1, each as likely; a choice of one needs no draw. */
  below(purpose: number, entity: number, occurrence: number, count: number): number {
    if (count === 1) return 0;
    this.source.at(entity, purpose, occurrence);
    this.source.uniform();
    return ((this.source.value[0] as number) * count) | 0;
  }

  /** The first place at or after `from` where the running totals in `table` exceed a uniform number, minus `from`. */
  pick(purpose: number, entity: number, occurrence: number, table: Float64Array, from: number, count: number): number {
    if (count === 1) return 0;
    this.source.at(entity, purpose, occurrence);
    this.source.uniform();
    const u = this.source.value[0] as number;
    let place = 0;
    while (place < count - 1 && u >= (table[from + place] as number)) place++;
    return place;
  }

  /** Leaves a uniform number in (0, 1) in `column[at]`. */
  uniform(purpose: number, entity: number, occurrence: number, column: Float64Array, at: number): void {
    this.source.at(entity, purpose, occurrence);
    this.source.uniform();
    column[at] = this.source.value[0] as number;
  }

  /** Leaves an exponential number with mean 1 in `column[at]`. */
  exponential(purpose: number, entity: number, occurrence: number, column: Float64Array, at: number): void {
    this.source.at(entity, purpose, occurrence);
    this.source.exponential();
    column[at] = this.source.value[0] as number;
  }

  /** Leaves a draw of the law [days, or whatever it was stated in] in `column[at]`. */
  into(law: number, purpose: number, entity: number, occurrence: number, column: Float64Array, at: number): void {
    this.source.at(entity, purpose, occurrence);
    sampleInto(this.code[law] as number, this.source, this.parameters, this.start[law] as number, this.out);
    column[at] = this.out[0] as number;
  }
}
