import type { TargetedInputEvent } from 'preact';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly type?: 'text' | 'date';
  readonly onValue: (value: string) => void;
}

/** Longest text of one line [characters]. */
const LONGEST = 200;

/** A field for one line of text or a date, with its label and a line of help. */
export function TextField({ id, label, value, help, type = 'text', onValue }: Props) {
  const shared = {
    class: 'utrecht-textbox utrecht-textbox--html-input',
    id,
    value,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement>) => onValue(currentTarget.value),
  };
  return (
    <div class="ketenlab-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {type === 'date' ? <input {...shared} type="date" /> : <input {...shared} maxLength={LONGEST} />}
      {help === undefined ? null : (
        <p class="ketenlab-note" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
