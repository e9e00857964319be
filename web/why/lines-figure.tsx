import { useRef } from 'preact/hooks';
import { ink, paths } from '../../sim/report/chart/palette.ts';
import { dateInWords, number, signed, supportedDecimals } from '../../sim/report/numbers.ts';
import { WideBox } from '../charts/wide-box.tsx';
import { Fold } from '../shell/fold.tsx';
import { useWidth } from '../shell/use-width.ts';
import type { WhyWords } from '../words/why.ts';
import type { Point } from './effect.ts';
import { type EffectLine, EffectLines } from './effect-lines.tsx';

interface Props {
  readonly lines: readonly EffectLine[];
  readonly marks: readonly string[];
  /** Whether the lines are differences with the base path or numbers of children. */
  readonly shows: 'difference' | 'level';
  readonly words: WhyWords;
}

/** Narrower than this the texts would not fit; wider the lines only grow flat [px]. */
const [LEAST, MOST] = [240, 720];

/** The lines with what they are called, what the axis counts, and the same numbers in a table. */
export function LinesFigure({ lines, marks, shows, words }: Props) {
  const box = useRef<HTMLElement>(null);
  const width = Math.max(LEAST, Math.min(MOST, useWidth(box) ?? LEAST));
  const { lines: texts } = words;
  return (
    <figure class="ketenlab-why-figure" ref={box}>
      <figcaption>
        <strong>{texts.axis[shows]}</strong>
        <ul class="ketenlab-why-key">
          {lines.map(({ key, label }, i) => (
            <li key={key}>
              <svg width="34" height="8" aria-hidden="true">
                <path
                  d="M0 4H34"
                  stroke={paths[i]?.colour ?? ink}
                  stroke-width="2.5"
                  {...(paths[i]?.dash ? { 'stroke-dasharray': paths[i].dash } : {})}
                />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </figcaption>
      <EffectLines
        lines={lines}
        marks={marks}
        least={shows === 'level' ? 10 : 4}
        description={texts.description(
          texts.axis[shows],
          lines.map(({ label }) => label),
        )}
        width={width}
        language={words.language}
      />
      <p class="ketenlab-small">{marks.length > 0 ? `${texts.band[shows]} ${texts.marks}` : texts.band[shows]}</p>
      <Fold summary={texts.table}>{() => <LinesTable lines={lines} shows={shows} words={words} />}</Fold>
    </figure>
  );
}

function LinesTable({ lines, shows, words }: Omit<Props, 'marks'>) {
  const { lines: texts, language } = words;
  const name = [texts.axis[shows], ...lines.map(({ label }) => label)].join(', ');
  const dates = [...new Set(lines.flatMap(({ points }) => points.map(({ date }) => date)))].toSorted();
  const write = shows === 'level' ? number : signed;
  const cell = (point: Point | undefined) => {
    if (point === undefined) return texts.nothing;
    const digits = shows === 'level' ? 0 : supportedDecimals([point.low, point.high]);
    const [mean, low, high] = [point.mean, point.low, point.high].map((value) => write(value, digits, language));
    return texts.cell(mean ?? '', low ?? '', high ?? '');
  };
  return (
    <WideBox label={name}>
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{texts.axis[shows]}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            <th scope="col" class="utrecht-table__header-cell">
              {texts.date}
            </th>
            {lines.map(({ key, label }) => (
              <th key={key} scope="col" class="utrecht-table__header-cell">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {dates.map((date) => (
            <tr key={date} class="utrecht-table__row">
              <th scope="row" class="utrecht-table__cell">
                {dateInWords(date, language)}
              </th>
              {lines.map(({ key, points }) => (
                <td key={key} class="utrecht-table__cell ketenlab-number">
                  {cell(points.find((point) => point.date === date))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideBox>
  );
}
