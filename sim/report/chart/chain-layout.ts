import { max, sum } from 'd3';
import { type BoxLine, boxLines, chainSizes, written } from './chain-lines.ts';
import { type FlowId, type StationId, stationIds } from './chain-series.ts';
import type { ChainState } from './chain-state.ts';
import type { ChainPictureWords } from './chain-words.ts';
import type { Box } from './labels.ts';
import { textLines } from './text-size.ts';

/** The box of a station with its lines [units]. */
export interface PlacedBox extends Box {
  readonly id: StationId;
  readonly lines: readonly BoxLine[];
}

/** An arrow along its corners, with the lines of its label [units]. */
export interface PlacedArrow {
  readonly id: FlowId;
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
    readonly anchor: 'start' | 'middle';
  };
}

/** Where everything in the picture stands. */
export interface ChainLayout {
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

/** From this width on stations stand beside each other. */
export const WIDE = 600;
/** Space around the lines of a box, and from the edge of the picture; at the left there is room for the arrow back. */
export const PADDING = 8;
const EDGE = 4;
const LEFT = 24;
const LEADING = chainSizes.small * 1.3;

/** Least width of a box beside others: the longest word must fit. */
const NARROWEST = 176;
/** Between two rows: with a label over the connection, and with that of the VOTS above it. */
const BETWEEN = 56;
const BETWEEN_VOTS = 84;

/** The flow by which a station is reached from the one before it. */
const reachedBy: Partial<Record<StationId, FlowId>> = {
  table: 'atTable',
  raad: 'sentToRaad',
  court: 'requested',
  gi: 'ordered',
  referral: 'referrals',
  help: 'listed',
  end: 'helpEnded',
};

/** Places the chain at a date in a picture of this width, from `top` down. */
export function chainLayout(state: ChainState, width: number, top: number, words: ChainPictureWords): ChainLayout {
  if (width < WIDE) return narrowLayout(state, width, top, words);
  const gap = Math.min(72, Math.max(46, width * 0.055));
  const each = (columns: number) => (width - LEFT - EDGE - (columns - 1) * gap) / columns;
  const columns = each(4) >= NARROWEST ? 4 : 2;
  return rowsLayout(state, { columns, each: each(columns), gap, top }, words);
}

/** Label of a flow: its number, with or without what it is. */
function labelOf(state: ChainState, id: FlowId, words: ChainPictureWords, bare: boolean): string {
  const flow = state.flows[id];
  if (flow === null) return '';
  const [n, one] = written(flow, words);
  return bare ? n : words.flows[id](n, one);
}

function boxAt(
  state: ChainState,
  id: StationId,
  x: number,
  y: number,
  width: number,
  words: ChainPictureWords,
): PlacedBox {
  const station = state.stations.find((one) => one.id === id);
  const lines = station === undefined ? [] : boxLines(station, state, width - 2 * PADDING, words);
  return { id, x, y, width, height: sum(lines, ({ height }) => height) + 2 * PADDING, lines };
}

/** The way back within the box of the GI, along its left side. */
function wayBack(gi: PlacedBox): PlacedArrow {
  const [from, to] = [gi.y + gi.height * 0.8, gi.y + gi.height * 0.3];
  const out = gi.x - LEFT / 2;
  return {
    id: 'lost',
    corners: [
      [gi.x, from],
      [out, from],
      [out, to],
      [gi.x, to],
    ],
    label: { x: 0, y: 0, lines: [], anchor: 'start' },
  };
}

interface Grid {
  readonly columns: number;
  /** Width of a box, space between two, and the top of the first row [units]. */
  readonly each: number;
  readonly gap: number;
  readonly top: number;
}

/** Stations in rows; the last of a row is connected with the first of the next. */
function rowsLayout(state: ChainState, { columns, each, gap, top }: Grid, words: ChainPictureWords): ChainLayout {
  const boxes: PlacedBox[] = [];
  const arrows: PlacedArrow[] = [];
  let y = top;
  for (let first = 0; first < stationIds.length; first += columns) {
    const ids = stationIds.slice(first, first + columns);
    const before = boxes.at(-1);
    if (before !== undefined) y += ids[0] === 'gi' ? BETWEEN_VOTS : BETWEEN;
    const alone = ids.map((id, i) => boxAt(state, id, LEFT + i * (each + gap), y, each, words));
    const height = max(alone, (box) => box.height) ?? 0;
    const row = alone.map((box) => ({ ...box, height }));
    if (before !== undefined) arrows.push(...downTo(state, before, row[0] as PlacedBox, words));
    for (const box of row.slice(1)) arrows.push(across(state, box, gap, words));
    boxes.push(...row);
    y += height;
  }
  const [gi, end] = ['gi', 'end'].map((id) => boxes.find((box) => box.id === id)) as [PlacedBox, PlacedBox];
  arrows.push(wayBack(gi));
  if (gi.y !== end.y) return { height: y + EDGE, boxes, arrows };
  return { height: y + 46, boxes, arrows: [...arrows, around(state, gi, end, words)] };
}

const along = (box: Box, share: number) => box.x + box.width * share;

/** From the station before it, at its left, to a station. */
function across(state: ChainState, box: PlacedBox, gap: number, words: ChainPictureWords): PlacedArrow {
  const id = reachedBy[box.id] as FlowId;
  const y = box.y + PADDING + chainSizes.title * 2.6;
  const lines = [labelOf(state, id, words, true)];
  const corners = [
    [box.x - gap, y],
    [box.x, y],
  ] as const;
  return { id, corners, label: { x: box.x - gap / 2 - 3, y: y - 12, lines, anchor: 'middle' } };
}

/** From the last station of a row to the first of the next; emergencies come to the GI from outside. */
function downTo(state: ChainState, from: PlacedBox, to: PlacedBox, words: ChainPictureWords): PlacedArrow[] {
  const id = reachedBy[to.id] as FlowId;
  const below = from.y + from.height;
  const isGi = to.id === 'gi';
  const middle = below + (to.y - below) * 0.55;
  const [start, end] = [along(from, 0.5), along(to, isGi ? 0.8 : 0.5)];
  const label = {
    x: (start + end) / 2,
    y: middle - 15,
    lines: [labelOf(state, id, words, false)],
    anchor: 'middle',
  } as const;
  const connection: PlacedArrow = {
    id,
    corners: [
      [start, below],
      [start, middle],
      [end, middle],
      [end, to.y],
    ],
    label,
  };
  if (!isGi) return [connection];
  const vots: PlacedArrow = {
    id: 'vots',
    corners: [
      [along(to, 0.25), below + 40],
      [along(to, 0.25), to.y],
    ],
    label: { x: to.x, y: below + 30, lines: [labelOf(state, 'vots', words, false)], anchor: 'start' },
  };
  return [connection, vots];
}

/** From the GI below the way to help to the end of the measure. */
function around(state: ChainState, gi: PlacedBox, end: PlacedBox, words: ChainPictureWords): PlacedArrow {
  const bottom = gi.y + gi.height;
  const [from, to] = [along(gi, 0.5), along(end, 0.5)];
  return {
    id: 'ended',
    corners: [
      [from, bottom],
      [from, bottom + 34],
      [to, bottom + 34],
      [to, bottom],
    ],
    label: { x: (from + to) / 2, y: bottom + 22, lines: [labelOf(state, 'ended', words, true)], anchor: 'middle' },
  };
}

/** One column, for a telephone. */
function narrowLayout(state: ChainState, width: number, top: number, words: ChainPictureWords): ChainLayout {
  const boxes: PlacedBox[] = [];
  const arrows: PlacedArrow[] = [];
  const each = width - LEFT - EDGE;
  let y = top;
  for (const id of stationIds) {
    const reached = reachedBy[id];
    const flows: FlowId[] = reached === undefined ? [] : id === 'gi' ? [reached, 'vots'] : [reached];
    const share = each / Math.max(1, flows.length);
    const labels = flows.map((flow) => textLines(labelOf(state, flow, words, false), chainSizes.small, share - 44));
    const height = flows.length === 0 ? 0 : Math.max(34, (max(labels, (lines) => lines.length) ?? 1) * LEADING + 12);
    flows.forEach((flow, i) => {
      const x = LEFT + i * share + 20;
      const lines = labels[i] ?? [];
      arrows.push({
        id: flow,
        corners: [
          [x, flow === 'vots' ? y + 8 : y],
          [x, y + height],
        ],
        label: { x: x + 20, y: y + height / 2 - ((lines.length - 1) * LEADING) / 2, lines, anchor: 'start' },
      });
    });
    const box = boxAt(state, id, LEFT, y + height, each, words);
    boxes.push(box);
    if (id === 'gi') arrows.push(wayBack(box));
    y += height + box.height;
  }
  return { height: y + EDGE, boxes, arrows };
}
