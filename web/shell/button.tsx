import type { RefObject } from 'preact';

interface Props {
  readonly text: string;
  /** Nothing can be done with it now. It keeps the focus, and who comes to it hears that. */
  readonly off?: boolean;
  /** Read in the place of the text. */
  readonly label?: string;
  readonly place?: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
}

/** A button, with other attributes such as `data-tool`, that may have nothing to do for a while: it is not `disabled`, which would throw away the focus. */
export function Button({ text, off = false, label, place, onClick, ...named }: Props) {
  return (
    <button
      {...named}
      type="button"
      class={`nl-button nl-button--secondary${off ? ' nl-button--disabled' : ''}`}
      aria-disabled={off}
      aria-label={label}
      ref={(place ?? null) as RefObject<HTMLButtonElement> | null}
      onClick={off ? undefined : onClick}
    >
      {text}
    </button>
  );
}
