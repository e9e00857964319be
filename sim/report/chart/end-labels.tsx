import { number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import { spread } from './labels.ts';
import { ink, sizes } from './palette.ts';
import type { Moment } from './panels.ts';
import type { Ends, PlotProps } from './plot.ts';
import { pathName } from './sentences.ts';
import { textLines } from './text-size.ts';

const LINE_HEIGHT = 9.5;

type Named = Pick<PlotProps, 'panel' | 'caption' | 'ends' | 'styles' | 'written' | 'words' | 'names'>;

/** The name and last value of each path beside its end, or of both its branches. */
export function EndLabels(props: PlotProps) {
  const { scales, plot, right } = props;
  const left = plot.x + plot.width + 6;
  const labels = labelsOf(props, right - left);
  const tops = spread(
    labels.map(({ level, height }) => ({ centre: scales.y(level), height })),
    plot.y - 6,
    plot.y + plot.height + 6,
  );
  return (
    <g font-size={sizes.small}>
      {labels.map(({ series, lines, colour }, i) => (
        <text key={lines.join(' ')} fill={colour ?? ink} data-series={series} data-mark="label">
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

/** Height that the labels beside the ends of the paths take together, in a column `width` wide. */
export function labelsHeight(props: Named, width: number): number {
  return labelsOf(props, width).reduce((sum, { height }) => sum + height, 0);
}

function labelsOf({ panel, caption, ends, styles, written, words, names }: Named, width: number) {
  return panel.paths.slice(0, styles.length).flatMap((path, i) =>
    endTexts(path.moments.at(-1), names?.[i] ?? pathName(i, caption, words), ends, written, words).map(
      ([text, level]) => {
        const lines = textLines(text, sizes.small, width);
        const shown = lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]}…`] : lines;
        const height = shown.length * LINE_HEIGHT + 2;
        return { series: path.scenario, lines: shown, level, height, colour: styles[i]?.colour };
      },
    ),
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
