import type { ComparisonResult, VariantResult } from '../../statistics/result.ts';
import type { Words } from '../words/words.ts';
import { PRINT_WIDTH } from './chart-frame.tsx';
import { DifferenceChart } from './difference-chart.tsx';
import { LeadTimes } from './lead-times.tsx';
import { render } from './render.ts';
import { WhoGainsWhoPays } from './who-pays-chart.tsx';

/**
 * The paired differences over time of the indicator with this key as an SVG text; '' when there is no such series.
 * @param width [units], 454 for 16 cm
 */
export function differenceSvg(result: ComparisonResult, indicator: string, words: Words, width = PRINT_WIDTH): string {
  return render(<DifferenceChart result={result} indicator={indicator} words={words} width={width} />);
}

/** The links from report to help as an SVG text; '' when the result lacks the lead times. @param width [units] */
export function leadTimesSvg(result: ComparisonResult, words: Words, width = PRINT_WIDTH): string {
  return render(<LeadTimes result={result} words={words} width={width} />);
}

/** Who waits less and who waits longer under a variant as an SVG text; '' when the result lacks the waits. @param width [units] */
export function whoPaysSvg(
  result: ComparisonResult,
  variant: VariantResult,
  words: Words,
  width = PRINT_WIDTH,
): string {
  return render(<WhoGainsWhoPays result={result} variant={variant} words={words} width={width} />);
}
