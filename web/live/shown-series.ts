import type { Output } from '../../sim/model/output.ts';
import { chainSeries } from '../../sim/report/chart/chain-series.ts';
import { SHOWN_SERIES } from '../../sim/report/chart/shown-series.ts';

/** The slots in which a letter is asked for: as it is now, and with the data of before. */
export const LETTER = 'letter';
export const LETTER_BEFORE = 'letter-before';

/** Indicators that a letter can draw over time: those of the inspectorate, and the staff. */
const OF_LETTER: ReadonlySet<string> = new Set(['I01', 'I02', 'I03', 'I04', 'I05', 'I06', 'I13']);

/** Keys of the indicators that the page draws over time in a slot. */
export function shownSeries(outputs: readonly Output[], slot: string): ReadonlySet<string> {
  if (slot === LETTER || slot === LETTER_BEFORE) {
    return new Set(outputs.filter(({ id, kind }) => kind === 'series' && OF_LETTER.has(id)).map(({ key }) => key));
  }
  return new Set<string>([...SHOWN_SERIES, ...chainSeries(outputs.map(({ key }) => key))]);
}
