import type { Layout } from './layout.ts';
import type { Chain } from './state.ts';

/** Writes the row of a trial: series at their dates, the rest at the end. */
export interface Recorder {
  /** Takes the value of every series at a date; the place of `Chain.sample`. */
  readonly sample: (date: number) => void;
  /** Completes the row of a trial that is over, and copies it to `out` from `place` on. */
  readonly close: (out: Float64Array, place: number) => void;
}

/** The recorder of a layout. @param row `width` doubles in the arena of the chain: what was sampled is state too */
export function recorderOf(c: Chain, { outputs, declared }: Layout, row: Float64Array): Recorder {
  const offsets = outputs.map(({ offset }) => offset);
  const sampled = declared.flatMap(({ sample }, i) =>
    sample === undefined ? [] : [{ sample, at: offsets[i] as number }],
  );
  const samplers = sampled.map(({ sample }) => sample);
  const places = Int32Array.from(sampled, ({ at }) => at);
  return {
    sample: (date) => {
      for (let i = 0; i < samplers.length; i++) samplers[i]?.(c, row, (places[i] as number) + date);
    },
    close: (out, place) => {
      for (let i = 0; i < declared.length; i++) declared[i]?.close?.(c, row, offsets[i] as number);
      out.set(row, place);
    },
  };
}
