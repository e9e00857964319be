import { useEffect, useRef, useState } from 'preact/hooks';

/** Something that was dropped on the page: its first file, or null when it held none. */
interface Dropped {
  readonly file: File | null;
}

/** What a drop anywhere on the page comes to. */
export interface Drop {
  /** Whether a file is being held over the page. */
  readonly over: boolean;
  readonly dropped: Dropped | null;
  readonly onTaken: () => void;
}

/**
 * Catches what is dropped anywhere on the page, which a browser would else open in its place, until it is taken; a text may
 * still be dropped in a field. Calls `onDrop` with each.
 */
export function useDrop(onDrop: () => void): Drop {
  const [over, setOver] = useState(false);
  const [dropped, setDropped] = useState<Dropped | null>(null);
  const newest = useRef(onDrop);
  newest.current = onDrop;
  useEffect(() => {
    const stop = new AbortController();
    const listen = (name: 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void) =>
      window.addEventListener(name, (event) => (isForField(event) ? undefined : then(event)), { signal: stop.signal });
    listen('dragover', (event) => {
      event.preventDefault();
      setOver(holdsFile(event));
    });
    // Only on leaving the window there is nothing that it goes to.
    listen('dragleave', ({ relatedTarget }) => setOver((now) => now && relatedTarget !== null));
    listen('drop', (event) => {
      event.preventDefault();
      setOver(false);
      setDropped({ file: event.dataTransfer?.files[0] ?? null });
      newest.current();
    });
    return () => stop.abort();
  }, []);
  return { over, dropped, onTaken: () => setDropped(null) };
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Whether a text is dragged to a field, which is the browser's own work. */
function isForField(event: DragEvent): boolean {
  const { target } = event;
  return !holdsFile(event) && target instanceof HTMLElement && target.matches('input, textarea');
}
