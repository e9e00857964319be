import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { spread } from './labels.ts';
import { ink, sizes } from './palette.ts';
import type { Moment } from './panels.ts';
import type { Ends, PlotProps } from './plot.ts';
import { pathName } from './sentences.ts';
import { textLines } from './text-size.ts';

const LINE_HEIGHT = 9.5;

/** The name and last value of each path beside its end, or of both its branches. */
export function EndLabels({ panel, caption, scales, plot, right, ends, styles, written, words }: PlotProps) {
  const left = plot.x + plot.width + 6;
  const labels = panel.paths.slice(0, styles.length).flatMap((path, i) =>
    endTexts(path.moments.at(-1), pathName(i, caption, words), ends, written, words).map(([text, level]) => {
      const lines = textLines(text, sizes.small, right - left);
      const shown = lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}…`] : lines;
      return {
        lines: shown,
        centre: scales.y(level),
        height: shown.length * LINE_HEIGHT + 2,
        colour: styles[i]?.colour,
      };
    }),
  );
  const tops = spread(labels, plot.y - 6, plot.y + plot.height + 6);
  return (
    <g font-size={sizes.small}>
      {labels.map(({ lines, colour }, i) => (
        <text key={lines.join(' ')} fill={colour ?? ink} data-mark="label">
          {lines.map((text, row) => (
            <tspan key={text} x={left} y={(tops[i] as number) + (row + 0.85) * LINE_HEIGHT}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

/** What stands at the end of a path, with the level it belongs to: its last value and name, or one for each group. */
export function endTexts(
  last: Moment | undefined,
  name: string,
  ends: Ends,
  written: (level: number) => string,
  words: Words,
): (readonly [text: string, level: number])[] {
  if (!last?.groups) {
    const level = last?.mean ?? 0;
    return [[ends === 'names' ? `${written(level)} ${name}` : written(level), level]];
  }
  const whole = (n: number) => number(n, 0, words.language);
  const all = whole(last.groups[0].n + last.groups[1].n);
  return last.groups.map(({ n, mean }) => [
    ends === 'names' ? words.chart.endOfGroup(written(mean), whole(n), all, name) : written(mean),
    mean,
  ]);
}
