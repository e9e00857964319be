import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import type { Inputs } from '../../sim/scenario/inputs.ts';
import type { Live } from '../live/live.ts';

/** What a comparison is computed from; `inputs` is null when the worker could not say. */
export interface KnownInputs {
  readonly of: Comparison;
  readonly inputs: Inputs | null;
}

/** The files of what is asked, fetched from the worker; null as long as they are not there. */
export function useInputs(live: Live, asked: Comparison): KnownInputs | null {
  const [known, setKnown] = useState<KnownInputs | null>(null);
  useEffect(() => {
    let open = true;
    const take = (inputs: Inputs | null) => {
      if (open) setKnown({ of: asked, inputs });
    };
    live.inputs(asked).then(take, () => take(null));
    return () => {
      open = false;
    };
  }, [live, asked]);
  return known?.of === asked ? known : null;
}

/**
 * Inputs whose first variants are those that a letter is about: the one at place `shown` (the first for -1), then the others
 * in their order, as `resultFor` takes them.
 */
export function lettersFirst(inputs: Inputs, shown: number): Inputs {
  const [base, ...variants] = inputs.scenarios;
  const first = variants[shown];
  if (base === undefined || first === undefined) return inputs;
  return { ...inputs, scenarios: [base, first, ...variants.filter((one) => one !== first)] };
}
