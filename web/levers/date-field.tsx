import { useState } from 'preact/hooks';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** ISO date. */
  readonly value: string;
  /** First and last day that can be chosen. */
  readonly first: string;
  readonly last: string;
  /** What is said of another day. */
  readonly outside: string;
  readonly onDate: (date: string) => void;
}

/**
 * A date. A day outside the run is not passed on, and is said to be wrong once the field is left: a year is typed digit
 * by digit.
 */
export function DateField({ id, label, value, first, last, outside, onDate }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const fits = (date: string) => date >= first && date <= last;
  const wrong = left && typed !== null && !fits(typed);
  return (
    <div class="ketenlab-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${wrong ? ' utrecht-textbox--invalid' : ''}`}
        type="date"
        id={id}
        min={first}
        max={last}
        aria-describedby={`${id}-note`}
        aria-invalid={wrong}
        value={typed ?? value}
        onInput={({ currentTarget }) => {
          const date = currentTarget.value;
          setLeft(false);
          setTyped(fits(date) ? null : date);
          if (fits(date)) onDate(date);
        }}
        onBlur={() => setLeft(true)}
      />
      <p class="ketenlab-note" id={`${id}-note`} role="status">
        {wrong ? outside : ''}
      </p>
    </div>
  );
}
