import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import type { Caption } from './caption.ts';
import { endTexts } from './end-labels.tsx';
import { paths, sizes } from './palette.ts';
import type { Panel } from './panels.ts';
import { pathName } from './sentences.ts';
import { LEADING, textBlock } from './text-block.tsx';

const SAMPLE = 20;

/** The names and last values of the paths of a panel with a piece of each line, for below a plot without room beside it. */
export interface Key {
  readonly rows: readonly { readonly path: number; readonly lines: readonly string[]; readonly y: number }[];
  readonly height: number;
}

/** A key at most `width` wide. */
export function keyOf(panel: Panel, caption: Caption, words: Words, width: number): Key {
  const written = (level: number) => number(level, 0, words.language);
  let height = 0;
  const rows = panel.paths.slice(0, paths.length).flatMap((path, i) =>
    endTexts(path.moments.at(-1), pathName(i, caption, words), 'names', written, words).map(([text]) => {
      const block = textBlock(text, sizes.small, width - SAMPLE - 4);
      const y = height;
      height += block.height + 1;
      return { path: i, lines: block.lines, y };
    }),
  );
  return { rows, height };
}

/** Draws a key with its top left corner at `x` and `y`. */
export function PathKey({ shown, x, y }: { shown: Key; x: number; y: number }) {
  return (
    <g font-size={sizes.small}>
      {shown.rows.map((row) => {
        const { colour, dash } = paths[row.path] ?? paths[0];
        const middle = y + row.y + sizes.small * 0.65;
        return (
          <g key={row.lines.join(' ')} fill={colour} data-mark="key">
            <line
              x1={x}
              x2={x + SAMPLE}
              y1={middle}
              y2={middle}
              stroke={colour}
              stroke-width="1.75"
              {...(dash === '' ? {} : { 'stroke-dasharray': dash })}
            />
            <text>
              {row.lines.map((text, i) => (
                <tspan key={text} x={x + SAMPLE + 4} y={y + row.y + sizes.small * (0.95 + i * LEADING)}>
                  {text}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </g>
  );
}
