import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly summary: ComponentChildren;
  readonly class?: string;
  /** Makes the content. */
  readonly children: () => ComponentChildren;
}

/** Something that is folded away. Its content is made while it is open, so that a new answer draws nothing that is not seen. */
export function Fold({ summary, class: name, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class={name} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open ? children() : null}
    </details>
  );
}
