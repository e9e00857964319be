import { fontFamily, ink, paper } from '../../sim/report/chart/palette.ts';
import { textLines } from '../../sim/report/chart/text-size.ts';
import type { WhyWords } from '../words/why.ts';
import { type Arrow, type Loop, ringOf } from './loops.ts';

interface Props {
  readonly loop: Loop;
  readonly words: WhyWords;
}

/** The drawing is this wide; boxes stand under each other, so that it fits the narrowest screen. */
const WIDTH = 300;
const BOX = { x: 52, width: 196, height: 42, gap: 38 };
const SIZE = 13;
const LANE = 24;
const HEAD = 7;
const SIGN = 8.5;

/** What a loop says, sentence by sentence: each arrow, and what kind of ring it is. */
export function loopSentences(loop: Loop, { boxes, loops }: WhyWords): string[] {
  const arrows = loop.arrows.map(({ from, to, sign, later }) =>
    loops.arrow(boxes[from], boxes[to], sign, later ?? false),
  );
  const ring = ringOf(loop);
  const [first] = ring?.boxes ?? [];
  if (ring === null || first === undefined) return [...arrows, loops.noRing];
  return [...arrows, ring.sign === 1 ? loops.reinforcing(boxes[first]) : loops.balancing(boxes[first])];
}

/** A loop as boxes with arrows and signs; the same stands in words in its description. */
export function LoopDiagram({ loop, words }: Props) {
  const height = loop.boxes.length * (BOX.height + BOX.gap) - BOX.gap + 4;
  const lanes = lanesOf(loop);
  return (
    <svg
      class="ketenlab-why-diagram"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={loopSentences(loop, words).join(' ')}
      font-family={fontFamily}
      font-size={SIZE}
    >
      {loop.arrows.map((arrow) => (
        <ArrowMark key={`${arrow.from} ${arrow.to}`} arrow={arrow} loop={loop} lane={lanes.get(arrow)} words={words} />
      ))}
      {loop.boxes.map((box, i) => {
        const lines = textLines(words.boxes[box], SIZE, BOX.width - 12);
        const middle = topOf(i) + BOX.height / 2;
        return (
          <g key={box} data-box={box}>
            <rect {...boxAt(i)} rx="4" fill={paper} stroke={ink} stroke-width="1.25" />
            {lines.map((text, row) => (
              <text
                key={text}
                x={WIDTH / 2}
                y={middle + (row - (lines.length - 1) / 2) * 15 + 4.5}
                fill={ink}
                text-anchor="middle"
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}

const topOf = (place: number) => 2 + place * (BOX.height + BOX.gap);
const boxAt = (place: number) => ({ x: BOX.x, y: topOf(place), width: BOX.width, height: BOX.height });

/** Lane of every arrow that does not go straight down to the next box: 1, 2, .. to the right upwards, to the left downwards. */
function lanesOf({ boxes, arrows }: Loop): ReadonlyMap<Arrow, number> {
  const lanes = new Map<Arrow, number>();
  const used = { left: 0, right: 0 };
  for (const arrow of arrows) {
    const steps = boxes.indexOf(arrow.to) - boxes.indexOf(arrow.from);
    if (steps < 0) lanes.set(arrow, ++used.right);
    else if (steps > 1) lanes.set(arrow, -++used.left);
  }
  return lanes;
}

interface ArrowProps {
  readonly arrow: Arrow;
  readonly loop: Loop;
  readonly lane: number | undefined;
  readonly words: WhyWords;
}

function ArrowMark({ arrow, loop, lane, words }: ArrowProps) {
  const [from, to] = [loop.boxes.indexOf(arrow.from), loop.boxes.indexOf(arrow.to)];
  const route = lane === undefined ? straight(from) : around(from, to, lane);
  const [x, y] = route.sign;
  return (
    <g data-arrow={`${arrow.from} ${arrow.to}`}>
      <path d={route.line} fill="none" stroke={ink} stroke-width="1.5" />
      <path d={route.head} fill={ink} />
      <circle cx={x} cy={y} r={SIGN} fill={paper} stroke={ink} />
      <path
        d={`M${x - 4} ${y}H${x + 4}${arrow.sign === 1 ? `M${x} ${y - 4}V${y + 4}` : ''}`}
        stroke={ink}
        stroke-width="2"
      />
      {arrow.later ? (
        <text
          x={route.room === 'right' ? x + SIGN + 5 : x - SIGN - 5}
          y={y + 4}
          fill={ink}
          text-anchor={route.room === 'right' ? 'start' : 'end'}
        >
          {words.loops.later}
        </text>
      ) : null}
    </g>
  );
}

/** From the bottom of a box to the top of the next. */
function straight(from: number) {
  const [x, top, bottom] = [WIDTH / 2, topOf(from) + BOX.height, topOf(from + 1)];
  return {
    line: `M${x} ${top}V${bottom - HEAD}`,
    head: `M${x} ${bottom}l${-HEAD / 1.6} ${-HEAD}h${HEAD * 1.25}z`,
    sign: [x, (top + bottom - HEAD) / 2] as const,
    room: 'right' as const,
  };
}

/** From the side of a box along a lane to the side of another. */
function around(from: number, to: number, lane: number) {
  const side = Math.sign(lane);
  const edge = side > 0 ? BOX.x + BOX.width : BOX.x;
  const x = edge + lane * LANE;
  // Arrows of different lanes reach a box at different heights.
  const at = (place: number, end: number) => topOf(place) + BOX.height / 2 + end * 5 * Math.abs(lane);
  const [start, stop] = to < from ? [at(from, -1), at(to, 1)] : [at(from, 1), at(to, -1)];
  return {
    line: `M${edge} ${start}H${x}V${stop}H${edge + side * HEAD}`,
    head: `M${edge} ${stop}l${side * HEAD} ${-HEAD / 1.6}v${HEAD * 1.25}z`,
    sign: [x, (start + stop) / 2] as const,
    // Beside a lane on the right there is the edge of the drawing.
    room: side > 0 ? ('left' as const) : ('right' as const),
  };
}
