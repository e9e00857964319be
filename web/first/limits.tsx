import type { PageWords } from '../words/page.ts';

/** What the model cannot do, one click away. */
export function Limits({ words }: { words: PageWords }) {
  return (
    <details class="ketenlab-limits">
      <summary>{words.limits.summary}</summary>
      <ul class="ketenlab-text">
        {words.limits.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
