import { type Drawing, inherited, type Shape, within } from './drawing.ts';

/** A tick: what it stands for, and where [units]. */
export interface Tick {
  /** Raw number, or milliseconds of a date. */
  readonly value: number;
  /** NaN when nothing says where it stands. */
  readonly at: number;
  /** As the picture has it. */
  readonly raw: string;
  /** What a reader sees there. */
  readonly seen: string;
}

/** An axis of one panel. */
export interface Axis {
  readonly direction: 'x' | 'y';
  readonly unit: string;
  readonly dates: boolean;
  readonly ticks: readonly Tick[];
}

/** One plot with its axes; a picture without panels is one. */
export interface Panel {
  /** '' for a picture without panels. */
  readonly key: string;
  readonly axes: readonly Axis[];
  /** What is painted in it. */
  readonly shapes: readonly Shape[];
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Midnight of an ISO date [ms]; NaN for a date that the calendar does not have. */
export function dateOf(raw: string): number {
  const time = ISO.test(raw) ? Date.parse(`${raw}T00:00:00Z`) : Number.NaN;
  return new Date(time || 0).toISOString().startsWith(raw) ? time : Number.NaN;
}

/** The panels of a picture; an axis that stands outside them belongs to each that has none in its direction. */
export function panelsOf(drawing: Drawing): Panel[] {
  const groups = drawing.all.filter(({ own }) => own['data-panel'] !== undefined);
  const shapes = drawing.painted;
  const axisGroups = drawing.all.filter(({ own }) => own['data-axis'] === 'x' || own['data-axis'] === 'y');
  const shared = axisGroups.filter((group) => !groups.some((panel) => inside(group, panel))).map(axisOf);
  const outside = shapes.filter((shape) => !groups.some((panel) => inside(shape, panel)));
  if (groups.length === 0) return [{ key: '', axes: shared, shapes: outside }];
  return groups.map((panel) => {
    const axes = axisGroups.filter((group) => inside(group, panel)).map(axisOf);
    const more = shared.filter(({ direction }) => !axes.some((axis) => axis.direction === direction));
    return {
      key: panel.own['data-panel'] ?? '',
      axes: [...axes, ...more],
      shapes: shapes.filter((shape) => inside(shape, panel)),
    };
  });
}

const inside = (shape: Shape, outer: Shape) => within(shape, (at) => at === outer);

function axisOf(group: Shape): Axis {
  const inner = descendants(group);
  const raws = [...new Set(inner.flatMap(({ own }) => own['data-tick'] ?? []))];
  const dates = raws.some((raw) => ISO.test(raw));
  const ticks = raws.map((raw) => {
    const marked = inner.filter(({ own }) => own['data-tick'] === raw);
    const near = [...marked, ...marked.flatMap(({ parent }) => (parent === group ? [] : (parent?.children ?? [])))];
    const at = near.map(({ own }) => own['data-at']).find((place) => place !== undefined);
    const seen = marked
      .map(({ text }) => text)
      .join(' ')
      .trim();
    return { raw, seen, value: dates ? dateOf(raw) : Number(raw), at: at === undefined ? Number.NaN : Number(at) };
  });
  const direction = group.own['data-axis'] === 'x' ? 'x' : 'y';
  return {
    direction,
    unit: inherited(group, 'data-unit') ?? '',
    dates,
    ticks: ticks.sort((a, b) => a.value - b.value),
  };
}

function descendants(shape: Shape): Shape[] {
  return shape.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Where a value stands on an axis by its outer ticks [units]; NaN for an axis with fewer than two. */
export function placeOn({ ticks }: Axis, value: number): number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) return Number.NaN;
  return first.at + ((value - first.value) / (last.value - first.value)) * (last.at - first.at);
}

/** The value at a place [units] of an axis; NaN for an axis with fewer than two ticks. */
export function valueAt({ ticks }: Axis, place: number): number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) return Number.NaN;
  return first.value + ((place - first.at) / (last.at - first.at)) * (last.value - first.value);
}
