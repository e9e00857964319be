import type { Inputs } from '../../scenario/inputs.ts';
import type { Twin } from '../chart/twin.ts';
import type { Fact, Letter } from '../letter/letter.ts';
import type { Check } from '../print/check.ts';
import type { PrintContext } from '../print/context.ts';
import type { PrintFigure } from '../print/figure.ts';

/** Everything that goes into one zip for a letter. */
export interface Brief {
  readonly letter: Letter;
  readonly context: PrintContext;
  /** At least one, in the order of the letter. */
  readonly figures: readonly PrintFigure[];
  /** The checks of each figure, in the same order. */
  readonly checks: readonly (readonly Check[])[];
  /** Tables without a picture, with a caption each. */
  readonly tables: readonly Twin[];
  /** Variants that were computed, where the letter is about fewer of them. */
  readonly compared?: number;
  /** Every number of the letter as it is written; left out: those that its context has. */
  readonly facts?: readonly Fact[];
  /** Sentences on what changed since an earlier letter; only where there is one. */
  readonly changes?: readonly string[];
  /** What the numbers were computed from, to renew the letter with; only where that is known. */
  readonly inputs?: Inputs;
  /** Scenario files, path -> text, that compute the same numbers with the command line. */
  readonly scenarios: Readonly<Record<string, string>>;
}

/** What a browser and Node do in their own way. */
export interface Studio {
  /** A picture as PNG of `width` pixels wide. */
  png(svg: string, width: number): Promise<Uint8Array>;
  /** Bytes of a TrueType font for documents. */
  font(weight: 'regular' | 'bold'): Promise<Uint8Array>;
}
