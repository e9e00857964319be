import { group } from 'd3';
import { dateInWords, shortDate } from '../../numbers.ts';
import { type Axis, dateOf, type Panel, placeOn } from '../read/axes.ts';
import { markOf, named, type Shape } from '../read/drawing.ts';
import { boundsOf, pointsOf } from '../read/geometry.ts';
import { type Checked, type Point, written } from './checked.ts';

/** How far a place may be from where it should be [units]: less than the width of a line. */
const SLACK = 0.75;
const PLOTTED = new Set(['line', 'band', 'dot', 'bar', 'interval']);

/**
 * 2: every axis of numbers starts at zero, or has it where there are numbers below zero; it is even and without breaks;
 * what stands at a tick is its number or date; panels with the same unit have the same scale; dates exist and stand in proportion, as do the counts. A map of cells has
 * axes of what is set, which start where the map does.
 */
export const zeroAxis: Point = (checked) => {
  const plots = checked.panels.filter(({ shapes }) => shapes.some((shape) => PLOTTED.has(markOf(shape))));
  const cells = checked.panels.filter((panel) => !plots.includes(panel));
  return [
    ...plots.flatMap((panel) => [...missingAxes(panel, checked), ...zeroFaults(panel, checked)]),
    ...plots.flatMap(({ axes }) => axes.flatMap((axis) => tickFaults(axis, checked))),
    ...[...plots, ...cells].flatMap(({ axes }) => axes.flatMap((axis) => evenFaults(axis, checked))),
    ...scaleFaults(plots, checked),
    ...plots.flatMap((panel) => [...barFaults(panel, checked), ...dotFaults(panel, checked)]),
  ];
};

const timeOf = ({ axes }: Panel) => axes.find(({ dates }) => dates);
const numbersOf = ({ axes }: Panel) => axes.find(({ dates }) => !dates);

function missingAxes(panel: Panel, { words }: Checked): string[] {
  const along = panel.shapes.some((shape) => markOf(shape) === 'line' || markOf(shape) === 'band');
  const [time, numbers] = [timeOf(panel), numbersOf(panel)];
  const faults: string[] = [];
  if (numbers === undefined) faults.push(words.axis.none(panel.key, time?.direction === 'y' ? 'x' : 'y'));
  if (along && time === undefined) faults.push(words.axis.none(panel.key, 'x'));
  for (const { direction, ticks } of [time, numbers].filter((axis) => axis !== undefined)) {
    if (ticks.length < 2) faults.push(words.axis.ticks(panel.key, direction, String(ticks.length)));
  }
  return faults;
}

function zeroFaults(panel: Panel, { words }: Checked): string[] {
  const axis = numbersOf(panel);
  const first = axis?.ticks[0];
  if (axis === undefined || first === undefined) return [];
  const fine = first.value < 0 ? axis.ticks.some(({ value }) => value === 0) : first.value === 0;
  return fine ? [] : [words.axis.notZero(panel.key, axis.direction, first.raw)];
}

/** Ticks without a place, dates that do not exist, and ticks out of proportion. */
function evenFaults(axis: Axis, { figure, words }: Checked): string[] {
  const at = (place: number) => written(place, figure.language);
  return axis.ticks.flatMap(({ raw, value, at: place }) => {
    if (axis.dates && Number.isNaN(dateOf(raw))) return [words.axis.date(raw)];
    if (Number.isNaN(place)) return [words.axis.noPlace(raw)];
    const expected = placeOn(axis, value);
    return Math.abs(place - expected) > SLACK ? [words.axis.uneven(raw, at(place), at(expected))] : [];
  });
}

/** Ticks at which a reader sees another number or date than the one that they stand for. */
function tickFaults({ ticks, dates }: Axis, { figure, words }: Checked): string[] {
  const { language } = figure;
  const says = ({ raw, value, seen }: Axis['ticks'][number]) => {
    if (Number.isNaN(value)) return true;
    if (dates) return [shortDate(raw, language), dateInWords(raw, language)].includes(seen);
    const found = /[−-]?\d[\d.,]*/.exec(seen)?.[0] ?? '';
    const [whole = '', decimals = ''] = found.replaceAll(language === 'nl' ? '.' : ',', '').split(/[.,]/);
    const shown = Number(`${whole.replace('−', '-')}.${decimals}`);
    return found !== '' && Math.abs(shown - value) <= 0.5 * 10 ** -decimals.length;
  };
  return ticks.flatMap((tick) => (says(tick) ? [] : [words.axis.tick(tick.seen, tick.raw)]));
}

/** Panels with one unit whose axes differ in their ends or in units of drawing per unit of the axis. */
function scaleFaults(panels: readonly Panel[], { words }: Checked): string[] {
  const axes = panels.flatMap((panel) => {
    const axis = numbersOf(panel);
    return axis === undefined || axis.ticks.length < 2 ? [] : [{ key: panel.key, axis }];
  });
  return [...group(axes, ({ axis }) => axis.unit).values()].flatMap(([one, ...others]) =>
    others.flatMap((other) =>
      one !== undefined && sameScale(one.axis, other.axis)
        ? []
        : [words.axis.scale(one?.key ?? '', other.key, other.axis.unit)],
    ),
  );
}

function sameScale(one: Axis, other: Axis): boolean {
  const ends = ({ ticks }: Axis) => `${ticks[0]?.value} ${ticks.at(-1)?.value}`;
  const length = (axis: Axis) => Math.abs(placeOn(axis, 1) - placeOn(axis, 0));
  return ends(one) === ends(other) && Math.abs(length(one) / length(other) - 1) < 0.001;
}

/** Of the bars of one row, or stacked on one place, one begins at zero. */
function barFaults(panel: Panel, { figure, words }: Checked): string[] {
  const axis = numbersOf(panel);
  const bars = panel.shapes.filter((shape) => markOf(shape) === 'bar');
  if (axis === undefined || axis.ticks.length < 2) return [];
  const zero = placeOn(axis, 0);
  const ends = (bar: Shape) => {
    const { left, right, top, bottom } = boundsOf(pointsOf(bar));
    return axis.direction === 'x' ? ([left, right, top] as const) : ([top, bottom, left] as const);
  };
  const rows = group(bars, (bar) => ends(bar)[2].toFixed(1));
  return [...rows.values()].flatMap((row) => {
    const places = row.flatMap((bar) => ends(bar).slice(0, 2));
    const nearest = places.reduce((best, place) => (Math.abs(place - zero) < Math.abs(best - zero) ? place : best));
    const at = (place: number) => written(place, figure.language);
    return Math.abs(nearest - zero) > SLACK ? [words.axis.bar(named(row[0] as Shape), at(nearest), at(zero))] : [];
  });
}

/** Counts stand at the date on which they were counted, however uneven those are. */
function dotFaults(panel: Panel, { figure, context, words }: Checked): string[] {
  const time = timeOf(panel);
  const counts = Object.values(context.counted.series).flat();
  if (time === undefined || counts.length === 0) return [];
  const places = counts.map(([date]) => placeOn(time, dateOf(date)));
  const dots = panel.shapes.filter((shape) => markOf(shape) === 'dot');
  return dots.flatMap((dot) => {
    const { left, right } = boundsOf(pointsOf(dot));
    const at = (left + right) / 2;
    return places.some((place) => Math.abs(place - at) <= SLACK) ? [] : [words.axis.dot(written(at, figure.language))];
  });
}
