interface Props<Value extends string> {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly help?: string;
  readonly onValue: (value: Value) => void;
}

/** A list to choose one from, with its label and a line of help. */
export function Choice<Value extends string>({ id, label, value, options, help, onValue }: Props<Value>) {
  return (
    <div class="ketenlab-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={id}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ currentTarget }) => onValue(currentTarget.value as Value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
      {help === undefined ? null : (
        <p class="ketenlab-note" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
