import { compile, type Spec, sampleInto } from '../../../sim/engine/random/distributions/index.ts';
import type { Source } from '../../../sim/engine/random/source.ts';

/** A compiled statement of a distribution. */
export class Law {
  private readonly code: number;
  private readonly parameters: Float64Array;

  /** Throws RangeError when the statement is not one of a distribution. */
  constructor(spec: Spec) {
    const { code, parameters } = compile(spec);
    this.code = code;
    this.parameters = Float64Array.from(parameters);
  }

  /** Leaves a draw in out[0]. */
  draw(source: Source, out: Float64Array): void {
    sampleInto(this.code, source, this.parameters, 0, out);
  }
}
