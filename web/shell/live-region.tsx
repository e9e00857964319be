import { useEffect, useState } from 'preact/hooks';

const regions = new Set<(text: string) => void>();

/** Has the page read a text aloud when the reader is ready for it; nothing for an empty one. */
export function useSaid(text: string): void {
  useEffect(() => {
    if (text !== '') for (const region of regions) region(text);
  }, [text]);
}

/** The one place of the page that says by itself what a calculation came to: more of them would talk through each other. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    regions.add(setText);
    return () => void regions.delete(setText);
  }, []);
  return (
    <p class="ketenlab-unseen" role="status" data-live>
      {text}
    </p>
  );
}
