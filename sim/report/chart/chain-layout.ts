import { max, sum } from 'd3';
import { type BoxLine, boxLines, chainSizes, written } from './chain-lines.ts';
import type { FlowId, StationId } from './chain-series.ts';
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

type Row = readonly StationId[];
const wideRows: readonly [Row, Row] = [
  ['report', 'table', 'raad', 'court'],
  ['gi', 'referral', 'help', 'end'],
];

/** Places the chain at a date in a picture of this width, from `top` down. */
export function chainLayout(state: ChainState, width: number, top: number, words: ChainPictureWords): ChainLayout {
  return width >= WIDE ? wideLayout(state, width, top, words) : narrowLayout(state, width, top, words);
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

/** Two rows of four: before the order, and after it. */
function wideLayout(state: ChainState, width: number, top: number, words: ChainPictureWords): ChainLayout {
  const gap = Math.min(72, Math.max(46, width * 0.07));
  const each = (width - LEFT - EDGE - 3 * gap) / 4;
  const place = (ids: Row, y: number): PlacedBox[] => {
    const row = ids.map((id, i) => boxAt(state, id, LEFT + i * (each + gap), y, each, words));
    const height = max(row, (box) => box.height) ?? 0;
    return row.map((box) => ({ ...box, height }));
  };
  const between = 84;
  const first = place(wideRows[0], top);
  const below = top + (first[0]?.height ?? 0);
  const second = place(wideRows[1], below + between);
  const [gi, , , end] = second as [PlacedBox, PlacedBox, PlacedBox, PlacedBox];
  const court = first[3] as PlacedBox;
  const across = (id: FlowId, from: PlacedBox): PlacedArrow => {
    const y = from.y + PADDING + chainSizes.title * 2.6;
    return {
      id,
      corners: [
        [from.x + from.width, y],
        [from.x + from.width + gap, y],
      ],
      label: {
        x: from.x + from.width + gap / 2 - 3,
        y: y - 12,
        lines: [labelOf(state, id, words, true)],
        anchor: 'middle',
      },
    };
  };
  const middle = below + between * 0.55;
  const bottom = gi.y + gi.height;
  const half = (box: PlacedBox, share = 0.5) => box.x + box.width * share;
  const entry = half(gi, 0.8);
  const arrows: PlacedArrow[] = [
    across('atTable', first[0] as PlacedBox),
    across('sentToRaad', first[1] as PlacedBox),
    across('requested', first[2] as PlacedBox),
    {
      id: 'ordered',
      corners: [
        [half(court), below],
        [half(court), middle],
        [entry, middle],
        [entry, gi.y],
      ],
      label: {
        x: (entry + half(court)) / 2,
        y: middle - 12,
        lines: [labelOf(state, 'ordered', words, false)],
        anchor: 'middle',
      },
    },
    {
      id: 'vots',
      corners: [
        [half(gi, 0.25), below + 40],
        [half(gi, 0.25), gi.y],
      ],
      label: { x: gi.x, y: below + 30, lines: [labelOf(state, 'vots', words, false)], anchor: 'start' },
    },
    wayBack(gi),
    across('referrals', gi),
    across('listed', second[1] as PlacedBox),
    across('helpEnded', second[2] as PlacedBox),
    {
      id: 'ended',
      corners: [
        [half(gi), bottom],
        [half(gi), bottom + 34],
        [half(end), bottom + 34],
        [half(end), bottom],
      ],
      label: {
        x: (half(gi) + half(end)) / 2,
        y: bottom + 22,
        lines: [labelOf(state, 'ended', words, true)],
        anchor: 'middle',
      },
    },
  ];
  return { height: bottom + 46, boxes: [...first, ...second], arrows };
}

/** Arrows that lead into a station from above, in a column. */
const above: Partial<Record<StationId, readonly FlowId[]>> = {
  table: ['atTable'],
  raad: ['sentToRaad'],
  court: ['requested'],
  gi: ['ordered', 'vots'],
  referral: ['referrals'],
  help: ['listed'],
  end: ['helpEnded'],
};

/** One column, for a telephone. */
function narrowLayout(state: ChainState, width: number, top: number, words: ChainPictureWords): ChainLayout {
  const boxes: PlacedBox[] = [];
  const arrows: PlacedArrow[] = [];
  const each = width - LEFT - EDGE;
  let y = top;
  for (const id of [...wideRows[0], ...wideRows[1]]) {
    const flows = above[id] ?? [];
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
