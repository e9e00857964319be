import { useEffect, useState } from 'preact/hooks';
import { updateReady } from '../offline.ts';
import type { PageWords } from '../words/page.ts';

/** Says when a newer build of the page waits, and takes it into use when asked. */
export function OfflineNotice({ words }: { words: PageWords }) {
  const [take, setTake] = useState<(() => void) | null>(null);
  useEffect(() => {
    const onUpdate = (event: Event) => setTake(() => (event as CustomEvent<() => void>).detail);
    addEventListener(updateReady, onUpdate);
    return () => removeEventListener(updateReady, onUpdate);
  }, []);
  if (take === null) return null;
  return (
    <div class="utrecht-alert utrecht-alert--info ketenlab-bar" role="status">
      <span>{words.offline.update}</span>
      <button type="button" class="nl-button nl-button--secondary" onClick={take}>
        {words.offline.reload}
      </button>
    </div>
  );
}
