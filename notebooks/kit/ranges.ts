import { axisBottom, extent, scaleBand, scaleLinear } from 'd3';
import { COLOURS, canvas, FONT, framed, type Named, room } from './canvas.ts';

/** A named amount with the ends of its interval, and a short text behind it. */
export interface Range {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly note: string;
}

/** One row per amount: a dot at it, a line through its interval, filled where that is clear of zero, which has a line of its own. */
export function ranges(options: Named & { readonly rows: readonly Range[]; readonly x: string }): HTMLElement {
  const { rows, alt } = options;
  const width = room();
  const narrow = width < 520;
  const row = narrow ? 40 : 28;
  const names = narrow ? 2 : Math.min(270, 8 + 6.4 * Math.max(...rows.map(({ name }) => name.length)));
  const notes = 8 + 6.6 * Math.max(...rows.map(({ note }) => note.length));
  const [top, height] = [8, 8 + row * rows.length + 40];
  const [least, most] = extent(rows.flatMap(({ value, low, high }) => [value, low, high])) as [number, number];
  const x = scaleLinear([Math.min(0, least), Math.max(0, most)], [names + 8, width - notes - 6]).nice(4);
  const y = scaleBand(rows.keys(), [top, top + row * rows.length]);
  const svg = canvas(width, height, alt);
  svg
    .append('g')
    .attr('transform', `translate(0,${top + row * rows.length})`)
    .attr('font-size', FONT)
    .attr('font-family', 'inherit')
    .call(axisBottom(x).ticks(narrow ? 3 : 5));
  svg
    .append('line')
    .attr('data-mark', 'zero')
    .attr('stroke', '#111111')
    .attr('x1', x(0))
    .attr('x2', x(0))
    .attr('y1', top)
    .attr('y2', top + row * rows.length);
  svg
    .append('text')
    .attr('x', width - 4)
    .attr('y', height - 4)
    .attr('text-anchor', 'end')
    .text(options.x);
  for (const [i, { name, value, low, high, note }] of rows.entries()) {
    const middle = (y(i) as number) + (narrow ? 28 : row / 2);
    const group = svg.append('g').attr('data-series', name);
    group
      .append('text')
      .attr('x', 2)
      .attr('y', narrow ? (y(i) as number) + 14 : middle + 4)
      .attr('stroke', '#ffffff')
      .attr('stroke-width', 4)
      .attr('paint-order', 'stroke')
      .text(name);
    group
      .append('line')
      .attr('data-mark', 'interval')
      .attr('stroke', COLOURS[1])
      .attr('stroke-width', 2)
      .attr('x1', x(low))
      .attr('x2', x(high))
      .attr('y1', middle)
      .attr('y2', middle);
    const clear = low > 0 || high < 0;
    group
      .append('circle')
      .attr('data-mark', 'dot')
      .attr('cx', x(value))
      .attr('cy', middle)
      .attr('r', 4)
      .attr('fill', clear ? COLOURS[1] : '#ffffff')
      .attr('stroke', COLOURS[1])
      .attr('stroke-width', 1.5);
    group
      .append('text')
      .attr('x', width - 4)
      .attr('y', middle + 4)
      .attr('text-anchor', 'end')
      .text(note);
  }
  return framed(svg.node());
}
