import { csvFormatRows } from 'd3';
import { csvRows } from '../../scenario/csv.ts';
import type { Inputs } from '../../scenario/inputs.ts';
import { parseObserved } from '../../scenario/observed.ts';
import type { ComparisonResult, ScenarioCard } from '../../statistics/result.ts';
import { type SmallNumberRule, shownCount } from '../print/small-numbers.ts';

type Series = ScenarioCard['observed'];

/** First line of a file of counted points, as a scenario names one under `observed`. */
const HEAD = 'date,series,value';

/**
 * A result whose cards have counts under a rule for small numbers: what a letter hides in its figures would else stand in the
 * files beside them. The hash of a card stays that of the scenario as it was computed.
 */
export function resultUnder(result: ComparisonResult, rule: SmallNumberRule): ComparisonResult {
  return {
    ...result,
    scenario: cardUnder(result.scenario, rule),
    variants: result.variants.map((one) => ({ ...one, scenario: cardUnder(one.scenario, rule) })),
  };
}

/** Files of scenarios, path -> text, with the counts in them under a rule; a computation takes no count from them. */
export function filesUnder(files: Inputs['files'], rule: SmallNumberRule): Inputs['files'] {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, textUnder(text, path, rule)]));
}

function cardUnder(card: ScenarioCard, rule: SmallNumberRule): ScenarioCard {
  return { ...card, observed: seriesUnder(card.observed, rule) };
}

/** Hidden counts are left out, the others are as they are written. */
function seriesUnder(series: Series, rule: SmallNumberRule): Series {
  const under = ([date, value]: readonly [string, number]): [string, number][] => {
    // What is no count of children is not shown by any rule.
    const drawn = value >= 0 ? shownCount(value, rule).drawn : null;
    return drawn === null ? [] : [[date, drawn]];
  };
  return Object.fromEntries(Object.entries(series).map(([name, points]) => [name, points.flatMap(under)]));
}

function textUnder(text: string, path: string, rule: SmallNumberRule): string {
  if (
    csvRows(text)[0]
      ?.cells.map((cell) => cell.trim())
      .join(',') !== HEAD
  )
    return text;
  const { series } = parseObserved(text, path);
  const under = seriesUnder(series, rule);
  if (JSON.stringify(under) === JSON.stringify(series)) return text;
  const lines = Object.entries(under).flatMap(([name, points]) =>
    points.map(([date, value]) => [date, name, String(value)]),
  );
  return `${csvFormatRows([HEAD.split(','), ...lines.sort(byDate)])}\n`;
}

const byDate = ([one = '']: readonly string[], [other = '']: readonly string[]) =>
  one < other ? -1 : one > other ? 1 : 0;
