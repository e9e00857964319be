import type { Output } from '../../sim/model/output.ts';
import { chainSeries } from '../../sim/report/chart/chain-series.ts';
import { SHOWN_SERIES } from '../../sim/report/chart/shown-series.ts';

/** Keys of the indicators that the page draws over time. */
export function shownSeries(outputs: readonly Output[]): ReadonlySet<string> {
  return new Set<string>([...SHOWN_SERIES, ...chainSeries(outputs.map(({ key }) => key))]);
}
