import { useRef } from 'preact/hooks';
import { dateInWords } from '../../sim/report/numbers.ts';
import type { Language } from '../../sim/report/words/words.ts';
import { dayNumber, isoDate } from '../../sim/scenario/dates.ts';
import type { Period } from '../levers/period.tsx';
import { newGesture } from '../session/gestures.ts';
import { timelineWords } from '../words/timeline.ts';
import { type Axis, endIn, monthOf, shareAt, startIn, yearMarks } from './axis.ts';

interface Props {
  readonly label: string;
  readonly axis: Axis;
  readonly period: Period;
  readonly language: Language;
  /** Moves with one `gesture` are one step back. */
  readonly onPeriod: (changed: Partial<Period>, gesture: string) => void;
}

/** A bar from the start of a setting over its ramp to its end, with a handle for both: sliders over months. */
export function Lane({ label, axis, period, language, onPeriod }: Props) {
  const gesture = useRef('');
  const begin = () => {
    gesture.current = newGesture();
  };
  const { start, ramp, end } = period;
  const { line } = timelineWords(language);
  const from = shareAt(axis, start);
  const full = shareAt(axis, isoDate(dayNumber(start) + ramp));
  const until = shareAt(axis, end ?? axis.end);
  const send = (changed: Partial<Period>) => onPeriod(changed, gesture.current);
  return (
    <div class="ketenlab-lane">
      <div class="ketenlab-track">
        {yearMarks(axis).map(({ year, share }) => (
          <span key={year} class="ketenlab-year" style={{ insetInlineStart: percent(share) }} />
        ))}
        <div
          class="ketenlab-bar-of-time"
          style={{ insetInlineStart: percent(from), inlineSize: percent(until - from) }}
        />
        <div
          class="ketenlab-ramp"
          style={{ insetInlineStart: percent(from), inlineSize: percent(Math.min(full, until) - from) }}
        />
      </div>
      <input
        class="ketenlab-handle ketenlab-handle--start"
        type="range"
        aria-label={line.starts(label)}
        aria-valuetext={dateInWords(start, language)}
        min={axis.first}
        max={axis.after}
        step={1}
        value={Math.round(monthOf(start))}
        onFocus={begin}
        onPointerDown={begin}
        onInput={({ currentTarget }) => send(startIn(axis, Number(currentTarget.value), end))}
      />
      <input
        class="ketenlab-handle ketenlab-handle--end"
        type="range"
        aria-label={line.ends(label)}
        aria-valuetext={end === null ? line.noEnd : dateInWords(end, language)}
        min={axis.first}
        max={axis.after}
        step={1}
        value={end === null ? axis.after : Math.round(monthOf(end))}
        onFocus={begin}
        onPointerDown={begin}
        onInput={({ currentTarget }) => send({ end: endIn(axis, Number(currentTarget.value), start) })}
      />
    </div>
  );
}

/** The years of an axis, above the lanes. */
export function AxisLabels({ axis }: { readonly axis: Axis }) {
  return (
    <div class="ketenlab-lane ketenlab-axis" aria-hidden="true">
      <div class="ketenlab-track">
        {yearMarks(axis).map(({ year, share }) => (
          <span key={year} class="ketenlab-year-label" style={{ insetInlineStart: percent(share) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(3)}%`;
}
