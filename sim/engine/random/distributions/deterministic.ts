/** Always the same value. Parameters: [value]. */

import { cutUniformly, type DeterministicSpec, type Distribution } from './distribution.ts';
import { refuse } from './statement.ts';

export const deterministic: Distribution = {
  name: 'deterministic',
  parameters(spec: DeterministicSpec) {
    if (!(spec.value >= 0 && spec.value < Number.POSITIVE_INFINITY))
      refuse('deterministic', `value = ${spec.value}`, 'a finite number of 0 or more');
    return [spec.value];
  },
  mean: (p, at = 0) => p[at] as number,
  variance: () => 0,
  sample(_source, p, at, out) {
    out[0] = p[at] as number;
  },
  residual(source, p, at, out) {
    out[0] = p[at] as number;
    cutUniformly(source, out);
  },
};
