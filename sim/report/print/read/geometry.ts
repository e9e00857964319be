import { polygonContains } from 'd3';
import { inherited, type Shape } from './drawing.ts';

export type Point = readonly [x: number, y: number];

/** A rectangle around something [units]. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An attribute as a number; 0 when it is not there. */
export const amount = (shape: Shape, name: string) => Number.parseFloat(shape.own[name] ?? '0') || 0;

/** Corners or points of a shape [units], a circle by its four ends; of a path those it runs through (M, L, H, V). */
export function pointsOf(shape: Shape): Point[] {
  const [dx, dy] = shape.shift;
  return plainPoints(shape).map(([x, y]) => [x + dx, y + dy]);
}

function plainPoints(shape: Shape): Point[] {
  const at = (name: string) => amount(shape, name);
  switch (shape.tag) {
    case 'line':
      return [
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ];
    case 'rect':
      return [
        [at('x'), at('y')],
        [at('x') + at('width'), at('y')],
        [at('x') + at('width'), at('y') + at('height')],
        [at('x'), at('y') + at('height')],
      ];
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = shape.tag === 'circle' ? [at('r'), at('r')] : [at('rx'), at('ry')];
      return [
        [at('cx') - rx, at('cy')],
        [at('cx'), at('cy') - ry],
        [at('cx') + rx, at('cy')],
        [at('cx'), at('cy') + ry],
      ];
    }
    case 'path':
      return pathPoints(shape.own.d ?? '');
    default:
      return pairs(shape.own.points ?? '');
  }
}

function pairs(text: string): Point[] {
  const numbers = [...text.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(Number);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => [
    numbers[2 * i] as number,
    numbers[2 * i + 1] as number,
  ]);
}

function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [x, y] = points.at(-1) ?? [0, 0];
    if (command === 'H') points.push([Number(rest), y]);
    else if (command === 'V') points.push([x, Number(rest)]);
    else points.push(...pairs(rest));
  }
  return points;
}

/** The rectangle around points. */
export function boundsOf(points: readonly Point[]): Bounds {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Whether a filled shape covers a point. */
export function covers(shape: Shape, point: Point): boolean {
  if (shape.tag === 'line' || (inherited(shape, 'fill') ?? 'black') === 'none') return false;
  const points = pointsOf(shape);
  const { left, right, top, bottom } = boundsOf(points);
  const [x, y] = point;
  if (!(x >= left && x <= right && y >= top && y <= bottom)) return false;
  return shape.tag === 'rect' || polygonContains(points as [number, number][], [x, y]);
}

/** Shortest way between a rectangle and a rectangle [units]; 0 when they touch. */
export function gap(a: Bounds, b: Bounds): number {
  const across = Math.max(0, b.left - a.right, a.left - b.right);
  const down = Math.max(0, b.top - a.bottom, a.top - b.bottom);
  return Math.sqrt(across * across + down * down);
}

/** Shortest way from a rectangle to the points of a shape and the straight pieces between them, to about 2 units. */
export function distance(bounds: Bounds, points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  points.forEach((to, i) => {
    const from = points[i - 1] ?? to;
    const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) / 2));
    for (let k = 1; k <= pieces; k++) {
      const at: Point = [from[0] + ((to[0] - from[0]) * k) / pieces, from[1] + ((to[1] - from[1]) * k) / pieces];
      least = Math.min(least, gap(bounds, boundsOf([at])));
    }
  });
  return least;
}
