import { completePlaces, isClear, type MeanEstimate, meanEstimate } from './estimate.ts';

/** A difference of differences below this share of its terms is rounding: 2^-48, 16 units in the last place. */
const ROUNDING = 1 / 281_474_976_710_656;

/** One output of four futures of every replication, which share their chance: all samples are in replication order. */
export interface FourSamples {
  readonly base: Float64Array;
  readonly variant: Float64Array;
  /** Base and variant once more, with a mechanism switched off in both. */
  readonly baseOff: Float64Array;
  readonly variantOff: Float64Array;
}

/** How much of an effect passes through a mechanism [unit of the samples]. */
export interface Passage {
  /** The effect with the mechanism switched off: variantOff - baseOff. */
  readonly without: MeanEstimate;
  /** What passes through it: (variant - base) - (variantOff - baseOff). */
  readonly through: MeanEstimate;
  /** `through` as a share of the effect in the same replications; null where that effect is not clear of zero. */
  readonly share: number | null;
  /** What switching the mechanism off does to the base: baseOff - base. */
  readonly baseShift: MeanEstimate;
  /** Replications left out, because one of the four futures does not define the output. */
  readonly undefined: number;
}

/**
 * What passes through a mechanism, replication by replication, so that `through` is the effect minus `without`.
 * Throws a RangeError when the samples differ in length.
 */
export function passage({ base, variant, baseOff, variantOff }: FourSamples): Passage {
  const samples = [base, variant, baseOff, variantOff];
  if (samples.some((sample) => sample.length !== base.length)) {
    throw new RangeError(`Paired samples must be equally long, not ${samples.map(({ length }) => length).join(', ')}.`);
  }
  const places = completePlaces(samples);
  const effect = Float64Array.from(places, (i) => (variant[i] as number) - (base[i] as number));
  const without = Float64Array.from(places, (i) => (variantOff[i] as number) - (baseOff[i] as number));
  const through = effect.map((amount, i) => {
    const rest = amount - (without[i] as number);
    const largest = Math.max(...samples.map((sample) => Math.abs(sample[places[i] as number] as number)));
    return Math.abs(rest) <= ROUNDING * largest ? 0 : rest;
  });
  const [whole, part] = [meanEstimate(effect), meanEstimate(through)];
  return {
    without: meanEstimate(without),
    through: part,
    share: isClear(whole) ? (part.mean as number) / (whole.mean as number) : null,
    baseShift: meanEstimate(Float64Array.from(places, (i) => (baseOff[i] as number) - (base[i] as number))),
    undefined: base.length - places.length,
  };
}
