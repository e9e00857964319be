import type { PageWords } from '../words/page.ts';

/** In the place of a page that cannot be drawn: what went wrong, and the page without its settings. */
export function Broken({ error, words }: { readonly error: unknown; readonly words: PageWords }) {
  return (
    <main class="ketenlab-page ketenlab-flow">
      <h1 class="utrecht-heading-1">{words.title}</h1>
      <p class="utrecht-alert utrecht-alert--error" role="alert">
        {words.broken(String(error))}
      </p>
      <a class="utrecht-link" href={location.pathname}>
        {words.startAgain}
      </a>
    </main>
  );
}
