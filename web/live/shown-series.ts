import type { Output } from '../../sim/model/output.ts';
import { chainSeries } from '../../sim/report/chart/chain-series.ts';
import { SHOWN_SERIES } from '../../sim/report/chart/shown-series.ts';

/**
 * The slots in which a letter is asked for: as it is now; and of an earlier one the comparison of its link, its own inputs,
 * and those with the data of today.
 */
export const LETTER = 'letter';
export const LETTER_BEFORE = 'letter-before';
export const LETTER_SAME = 'letter-same';
export const LETTER_DATA = 'letter-data';
const LETTERS: ReadonlySet<string> = new Set([LETTER, LETTER_BEFORE, LETTER_SAME, LETTER_DATA]);

/** Indicators that a letter can draw over time: those of the inspectorate, and the staff. */
const OF_LETTER: ReadonlySet<string> = new Set(['I01', 'I02', 'I03', 'I04', 'I05', 'I06', 'I13']);

/** Keys of the indicators that the page draws over time in a slot. */
export function shownSeries(outputs: readonly Output[], slot: string): ReadonlySet<string> {
  if (LETTERS.has(slot)) {
    return new Set(outputs.filter(({ id, kind }) => kind === 'series' && OF_LETTER.has(id)).map(({ key }) => key));
  }
  return new Set<string>([...SHOWN_SERIES, ...chainSeries(outputs.map(({ key }) => key))]);
}
