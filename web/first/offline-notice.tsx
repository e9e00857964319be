import { useEffect, useState } from 'preact/hooks';
import { keptReady, updateReady } from '../offline.ts';
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

/** Says when the page has just been kept in this browser, so that it opens without a network. */
export function OfflineReady({ words }: { words: PageWords }) {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    const onKept = () => setKept(true);
    addEventListener(keptReady, onKept, { once: true });
    return () => removeEventListener(keptReady, onKept);
  }, []);
  return (
    <p class="ketenlab-small" role="status">
      {kept ? words.offline.ready : ''}
    </p>
  );
}
