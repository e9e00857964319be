import type { PageWords } from '../words/page.ts';

interface Props {
  /** Name of the base path. */
  readonly base: string;
  readonly words: PageWords;
}

/** What the model cannot do, one click away. */
export function Limits({ base, words }: Props) {
  return (
    <details class="ketenlab-limits">
      <summary>{words.limits.summary}</summary>
      <ul class="ketenlab-text">
        {[...words.limits.points, ...(words.limits.ofBase[base] ?? [])].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
