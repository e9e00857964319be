import { type AxisScale, axisBottom, axisLeft, extent, line, scaleLinear, scaleLog, scaleUtc } from 'd3';
import { BAND, COLOURS, canvas, DASHES, FONT, framed, GRID, type Named, room } from './canvas.ts';

/** A place in a plot; `low` and `high` draw a band behind a line and a bar through a dot. */
export interface Place {
  readonly x: number | Date;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
}

export interface Series {
  readonly name: string;
  readonly kind: 'line' | 'dots';
  readonly places: readonly Place[];
}

/** Lines and dots over a date or a number, with a key above; from zero on unless a value is below it. */
export function plot(
  options: Named & {
    readonly series: readonly Series[];
    readonly x: string;
    readonly y: string;
    readonly scale?: 'linear' | 'log';
    readonly height?: number;
    /** Levels that the upright axis holds in any case, so that charts side by side have one scale. */
    readonly levels?: readonly [low: number, high: number];
  },
): HTMLElement {
  const { series, alt } = options;
  const width = room();
  const keyed = series.length > 1 ? series.length : 0;
  const top = 26 + 17 * keyed;
  const height = (options.height ?? 270) + 17 * keyed;
  const [left, right, bottom] = [48, width - 14, height - 40];
  const places = series.flatMap((one) => one.places);
  const [first, last] = extent(places, ({ x }) => Number(x)) as [number, number];
  // A dot at the first or the last value stays clear of the axis.
  const [from, to] = series.some(({ kind }) => kind === 'dots') ? [left + 8, right - 8] : [left, right];
  const dated = places[0]?.x instanceof Date;
  const x = dated ? scaleUtc([new Date(first), new Date(last)], [from, to]) : scaleLinear([first, last], [from, to]);
  const levels = [...(options.levels ?? []), ...places.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y])];
  const [low, high] = extent(levels) as [number, number];
  const y =
    options.scale === 'log'
      ? scaleLog([low, high], [bottom, top]).nice()
      : scaleLinear([Math.min(0, low), Math.max(0, high)], [bottom, top]).nice(5);
  const svg = canvas(width, height, alt);
  const ticks = Math.max(2, Math.floor(width / 110));
  const lines = options.scale === 'log' ? y.ticks(3) : y.ticks(5);
  svg
    .append('g')
    .attr('stroke', GRID)
    .selectAll('line')
    .data(lines)
    .join('line')
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', y)
    .attr('y2', y);
  svg
    .append('g')
    .attr('transform', `translate(0,${bottom})`)
    .attr('font-size', FONT)
    .attr('font-family', 'inherit')
    .call(dated ? axisBottom(x as AxisScale<Date>).ticks(ticks) : axisBottom(x as AxisScale<number>).ticks(ticks));
  svg
    .append('g')
    .attr('transform', `translate(${left},0)`)
    .attr('font-size', FONT)
    .attr('font-family', 'inherit')
    .call(
      axisLeft(y)
        .tickValues(lines)
        .tickFormat((value) => Number(value).toLocaleString('en')),
    )
    .call((axis) => axis.select('.domain').remove());
  svg
    .append('text')
    .attr('x', 2)
    .attr('y', 14 + 17 * keyed)
    .text(options.y);
  svg
    .append('text')
    .attr('x', right)
    .attr('y', height - 4)
    .attr('text-anchor', 'end')
    .text(options.x);
  const at = ({ x: where }: Place) => x(where as never) as number;
  for (const [i, { name, kind, places }] of series.entries()) {
    const colour = COLOURS[i % COLOURS.length] as string;
    const dash = DASHES[i % DASHES.length] as string;
    const group = svg.append('g').attr('data-series', name);
    const banded = places.filter((place) => place.low !== undefined && place.high !== undefined);
    if (kind === 'line') {
      if (banded.length > 0) {
        const edge = [
          ...banded.map((p) => [at(p), y(p.high as number)]),
          ...banded.toReversed().map((p) => [at(p), y(p.low as number)]),
        ];
        group
          .append('path')
          .attr('data-mark', 'band')
          .attr('d', `M${edge.join('L')}Z`)
          .attr('fill', BAND)
          .attr('fill-opacity', 0.7);
      }
      group
        .append('path')
        .attr('data-mark', 'line')
        .attr('fill', 'none')
        .attr('stroke', colour)
        .attr('stroke-width', 2)
        .attr('stroke-dasharray', dash)
        .attr('d', line<Place>(at, (p) => y(p.y))(places));
    } else {
      group
        .selectAll('line')
        .data(banded)
        .join('line')
        .attr('data-mark', 'interval')
        .attr('stroke', colour)
        .attr('x1', at)
        .attr('x2', at)
        .attr('y1', (p) => y(p.low as number))
        .attr('y2', (p) => y(p.high as number));
      group
        .selectAll('circle')
        .data(places)
        .join('circle')
        .attr('data-mark', 'dot')
        .attr('cx', at)
        .attr('cy', (p) => y(p.y))
        .attr('r', 3.5)
        .attr('fill', i % 2 === 0 ? '#ffffff' : colour)
        .attr('stroke', colour)
        .attr('stroke-width', 1.5);
    }
    if (keyed === 0) continue;
    const key = svg.append('g').attr('transform', `translate(2,${12 + 17 * i})`);
    if (kind === 'line')
      key
        .append('line')
        .attr('x2', 26)
        .attr('y1', -4)
        .attr('y2', -4)
        .attr('stroke', colour)
        .attr('stroke-width', 2)
        .attr('stroke-dasharray', dash);
    else
      key
        .append('circle')
        .attr('cx', 13)
        .attr('cy', -4)
        .attr('r', 3.5)
        .attr('fill', i % 2 === 0 ? '#ffffff' : colour)
        .attr('stroke', colour)
        .attr('stroke-width', 1.5);
    key.append('text').attr('x', 32).text(name);
  }
  return framed(svg.node());
}
