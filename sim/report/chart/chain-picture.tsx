import { greatest } from 'd3';
import { dateInWords } from '../numbers.ts';
import { chainLayout, PADDING, type PlacedArrow, type PlacedBox } from './chain-layout.ts';
import { type BoxLine, chainSizes, written } from './chain-lines.ts';
import type { ChainState } from './chain-state.ts';
import type { ChainPictureWords } from './chain-words.ts';
import { band, fontFamily, grid, ink, paper, paths } from './palette.ts';
import { textLines } from './text-size.ts';

/** Colour of an arrow: contrast 5 with the paper, and lighter than the bars. */
const FLOW = '#6b6b6b';
const WAITING = paths[1].colour;
/** Width of the largest flow, and the least that can be seen [units]. */
const WIDEST = 12;
const LEAST = 1.5;
/** Length and half the width of the head of an arrow beyond its shaft [units]. */
const HEAD = 9;
const LEADING = chainSizes.small * 1.3;

/**
 * The chain at one date, as a drawing `width` units wide: a box per station with a bar for those who wait, all bars on
 * one scale, and an arrow per flow, as thick as the flow is large. From 600 units on stations stand in rows of two or four,
 * else below each other. One possible future has its mark in the picture itself, and a dashed frame.
 */
export function ChainPicture(props: { state: ChainState; words: ChainPictureWords; width: number }) {
  const { state, words, width } = props;
  const mark =
    state.future === null ? [] : textLines(words.future(String(state.future)), chainSizes.title * 1.06, width - 16);
  const top = mark.length === 0 ? 4 : mark.length * chainSizes.title * 1.3 + 14;
  const { boxes, arrows, height } = chainLayout(state, width, top, words);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={Math.ceil(height)}
      viewBox={`0 0 ${width} ${Math.ceil(height)}`}
      role="img"
      aria-label={alternative(state, words)}
      lang={words.language}
      font-family={fontFamily}
      fill={ink}
    >
      <rect width={width} height={Math.ceil(height)} fill={paper} />
      {mark.length === 0 ? null : (
        <g data-mark="future">
          <rect
            x={1}
            y={1}
            width={width - 2}
            height={Math.ceil(height) - 2}
            fill="none"
            stroke={ink}
            stroke-dasharray="8 5"
          />
          <text font-size={chainSizes.title} font-weight="bold">
            {mark.map((line, i) => (
              <tspan key={line} x={8} y={8 + chainSizes.title * (1 + i * 1.3)}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      )}
      {arrows.map((arrow) => (
        <Arrow key={arrow.id} arrow={arrow} state={state} />
      ))}
      {boxes.map((box) => (
        <Station key={box.id} box={box} state={state} />
      ))}
    </svg>
  );
}

/** The picture in one sentence, for who cannot see it: where the longest line is. */
function alternative(state: ChainState, words: ChainPictureWords): string {
  const station = greatest(state.stations, ({ waiting }) => waiting?.value ?? -1);
  const date = dateInWords(state.date, words.language);
  const value = station?.waiting?.value ?? null;
  const text =
    station === undefined || value === null
      ? words.alt(date, words.unknown, words.unknown)
      : words.alt(date, words.station[station.id], words.waiting[station.id](...written(value, words)));
  return state.future === null ? text : `${words.future(String(state.future))}. ${text}`;
}

function Station({ box, state }: { box: PlacedBox; state: ChainState }) {
  const inner = box.width - 2 * PADDING;
  let y = box.y + PADDING;
  return (
    <g data-station={box.id}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={4} fill={paper} stroke={ink} />
      {box.lines.map((line, i) => {
        const top = y;
        y += line.height;
        return <Line key={`${i} ${line.kind}`} line={line} x={box.x + PADDING} y={top} width={inner} state={state} />;
      })}
    </g>
  );
}

function Line(props: { line: BoxLine; x: number; y: number; width: number; state: ChainState }) {
  const { line, x, y, width, state } = props;
  if (line.kind === 'text')
    return (
      <text x={x} y={y + line.size} font-size={line.size} {...(line.bold ? { 'font-weight': 'bold' } : {})}>
        {line.text}
      </text>
    );
  const { value, range, change } = line.reading;
  const along = (number: number) => Math.min(width, (width * Math.max(0, number)) / state.scale.waiting);
  const base = value === null || change === null ? null : x + along(value - change);
  const [top, height] = [y + 3, line.height - 8];
  return (
    <g data-mark="waiting" data-value={value ?? ''}>
      <rect x={x} y={top} width={width} height={height} fill={band} fill-opacity={0.35} stroke={grid} />
      <rect x={x} y={top} width={along(value ?? 0)} height={height} fill={WAITING} />
      {range === null ? null : (
        <line
          x1={x + along(range[0])}
          x2={x + along(range[1])}
          y1={top + height + 2.5}
          y2={top + height + 2.5}
          stroke={ink}
          stroke-width={1.5}
        />
      )}
      {base === null ? null : (
        <line data-mark="base" x1={base} x2={base} y1={top - 3} y2={top + height + 3} stroke={ink} stroke-width={2.5} />
      )}
    </g>
  );
}

function Arrow({ arrow, state }: { arrow: PlacedArrow; state: ChainState }) {
  const { id, corners, label } = arrow;
  const flow = state.flows[id];
  const wide = flow === null ? LEAST : Math.max(LEAST, (WIDEST * flow) / state.scale.flow);
  const [x, y] = corners.at(-1) as readonly [number, number];
  const [fromX, fromY] = corners.at(-2) as readonly [number, number];
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)];
  const side = Math.max(4, wide / 2 + 2.5);
  const shaft = [...corners.slice(0, -1), [x - dx * HEAD, y - dy * HEAD] as const];
  const [backX, backY] = [x - dx * HEAD, y - dy * HEAD];
  const head = `${x},${y} ${backX - dy * side},${backY + dx * side} ${backX + dy * side},${backY - dx * side}`;
  return (
    <g data-flow={id} data-value={flow ?? ''}>
      <polyline
        points={shaft.map((corner) => corner.join(',')).join(' ')}
        fill="none"
        stroke={FLOW}
        stroke-width={wide}
        {...(flow === null ? { 'stroke-dasharray': '3 3' } : {})}
      />
      <polygon points={head} fill={FLOW} />
      <text font-size={chainSizes.small} text-anchor={label.anchor}>
        {label.lines.map((line, i) => (
          <tspan key={line} x={label.x} y={label.y + 4 + i * LEADING}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
