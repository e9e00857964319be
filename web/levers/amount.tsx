import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../sim/report/words/words.ts';
import { newGesture } from '../session/gestures.ts';
import { leverWords } from '../words/levers.ts';
import { amountText, shownNumber } from './formats.ts';
import type { Scale } from './scale.ts';
import { fieldText, typedNumber } from './typed.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  /** Id of the lever, for the one slider of a page that stands for it. */
  readonly lever?: string;
  /** What the number is, with its unit. */
  readonly label: string;
  readonly scale: Scale;
  /** Of the lever, not as shown. */
  readonly value: number;
  /** What the slider says of its place. */
  readonly text: string;
  /** Ids of what explains the number. */
  readonly describedBy: string;
  readonly language: Language;
  /** Of the lever; moves with one `gesture` are one step back. */
  readonly onValue: (value: number, gesture: string) => void;
}

/**
 * A slider over what is thought possible and a number field over all that the model can compute with. Every move is passed on
 * at once; a number outside the bounds is not, and is said to be wrong.
 */
export function Amount({ id, lever, label, scale, value, text, describedBy, language, onValue }: Props) {
  const [entry, setEntry] = useState<{ readonly text: string; readonly of: number } | null>(null);
  // A number that was changed by something else takes the place of what was typed.
  useLayoutEffect(() => setEntry((now) => (now?.of === value ? now : null)), [value]);
  const typed = entry === null ? null : entry.text;
  const gesture = useRef('');
  const shown = scale.toShown(value);
  const wrong = typed === null ? null : whatIsWrong(typed, scale, language);
  const [low, high] = scale.range;
  const outside = wrong === null && (shown < low || shown > high);
  const send = (next: number) => onValue(scale.toValue(next), gesture.current);
  const begin = () => {
    gesture.current = newGesture();
  };
  const note = `${id}-note`;
  return (
    <>
      <label class="utrecht-form-label" id={`${id}-label`} for={`${id}-number`}>
        {label}
      </label>
      <input
        type="range"
        data-lever={lever}
        aria-labelledby={`${id}-label`}
        aria-describedby={describedBy}
        aria-valuetext={text}
        min={low}
        max={high}
        step={scale.step}
        value={shown}
        onFocus={begin}
        onPointerDown={begin}
        onInput={({ currentTarget }) => {
          setEntry(null);
          send(Number(currentTarget.value));
        }}
      />
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${wrong === null ? '' : ' utrecht-textbox--invalid'}`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        id={`${id}-number`}
        data-amount={lever}
        aria-describedby={`${describedBy} ${note}`}
        aria-invalid={wrong !== null}
        value={typed ?? fieldText(shown, language)}
        onFocus={begin}
        onInput={({ currentTarget }) => {
          const text = currentTarget.value;
          const fits = whatIsWrong(text, scale, language) === null;
          setEntry({ text, of: fits ? scale.toValue(typedNumber(text)) : value });
          if (fits) send(typedNumber(text));
        }}
        onBlur={() => {
          if (wrong === null || typed === '') setEntry(null);
        }}
      />
      <p class="ketenlab-note" id={note} role="status">
        {wrong ?? (outside ? leverWords(language).field.outsideRange(...written(scale.range, scale, language)) : '')}
      </p>
    </>
  );
}

function whatIsWrong(typed: string, scale: Scale, language: Language): string | null {
  const { field } = leverWords(language);
  const number = typedNumber(typed);
  if (Number.isNaN(number)) return field.noNumber;
  const [least, most] = scale.bounds;
  return number < least || number > most ? field.outsideBounds(...written(scale.bounds, scale, language)) : null;
}

function written(pair: readonly [number, number], { unit }: Scale, language: Language): [string, string] {
  return [shownNumber(pair[0], unit, language), amountText(pair[1], unit, language)];
}
