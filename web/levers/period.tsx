import { useState } from 'preact/hooks';
import { dateInWords } from '../../sim/report/numbers.ts';
import type { Language } from '../../sim/report/words/words.ts';
import { dayNumber, isoDate } from '../../sim/scenario/dates.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { leverWords } from '../words/levers.ts';
import { DateField } from './date-field.tsx';
import { daysOf, MOST_MONTHS, monthsOf } from './ramp.ts';
import { fieldText, typedNumber } from './typed.ts';

/** When a setting holds. */
export type Period = Pick<LeverSetting, 'start' | 'ramp' | 'end'>;

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly period: Period;
  /** ISO date of the first day of the run, and of the first day after it. */
  readonly first: string;
  readonly after: string;
  readonly language: Language;
  readonly onPeriod: (changed: Partial<Period>) => void;
}

/** Start, ramp and end of a setting, as exact dates. */
export function PeriodFields({ id, period, first, after, language, onPeriod }: Props) {
  const words = leverWords(language).period;
  const last = isoDate(dayNumber(after) - 1);
  const outside = words.outsideRun(dateInWords(first, language), dateInWords(last, language));
  const { start, end } = period;
  const next = isoDate(dayNumber(start) + 1);
  return (
    <div class="ketenlab-period">
      <DateField
        id={`${id}-start`}
        label={words.start}
        value={start}
        first={first}
        last={last}
        outside={outside}
        onDate={(date) => onPeriod(end !== null && end <= date ? { start: date, end: null } : { start: date })}
      />
      <RampField id={`${id}-ramp`} ramp={period.ramp} language={language} onRamp={(ramp) => onPeriod({ ramp })} />
      <div class="ketenlab-check">
        <input
          class="utrecht-checkbox"
          type="checkbox"
          id={`${id}-endless`}
          checked={end === null}
          onChange={({ currentTarget }) => onPeriod({ end: currentTarget.checked ? null : usualEnd(start, after) })}
        />
        <label class="utrecht-form-label" for={`${id}-endless`}>
          {words.endless}
        </label>
      </div>
      {end === null ? null : (
        <DateField
          id={`${id}-end`}
          label={words.end}
          value={end}
          first={next}
          last={after}
          outside={words.endBeforeStart}
          onDate={(date) => onPeriod({ end: date })}
        />
      )}
    </div>
  );
}

/** A year after the start, or the end of the run where that is sooner. */
function usualEnd(start: string, after: string): string {
  const later = isoDate(dayNumber(start) + 365);
  return later < after ? later : after;
}

interface RampProps {
  readonly id: string;
  readonly ramp: number;
  readonly language: Language;
  readonly onRamp: (days: number) => void;
}

function RampField({ id, ramp, language, onRamp }: RampProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const words = leverWords(language).period;
  const fits = (text: string) => typedNumber(text) >= 0 && typedNumber(text) <= MOST_MONTHS;
  const wrong = typed !== null && !fits(typed);
  return (
    <div class="ketenlab-field">
      <label class="utrecht-form-label" for={id}>
        {words.ramp}
      </label>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${wrong ? ' utrecht-textbox--invalid' : ''}`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={id}
        aria-describedby={`${id}-note`}
        aria-invalid={wrong}
        value={typed ?? fieldText(monthsOf(ramp), language)}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (fits(currentTarget.value)) onRamp(daysOf(typedNumber(currentTarget.value)));
        }}
        onBlur={() => {
          if (!wrong) setTyped(null);
        }}
      />
      <p class="ketenlab-note" id={`${id}-note`} role="status">
        {wrong ? words.noRamp : words.rampHelp}
      </p>
    </div>
  );
}
