import type { ComponentChildren } from 'preact';

interface Props {
  /** What is in the box, for who comes into it by keyboard. */
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A box around a table that may be wider than the page: it scrolls by itself, and is no landmark among those of the page. */
export function WideBox({ label, class: name = 'ketenlab-wide', children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard (WCAG 2.1.1)
    <div class={name} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
