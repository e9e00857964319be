import type { Language } from '../../sim/report/words/words.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly words: PageWords;
  readonly onLanguage: (language: Language) => void;
}

/** The name of the page, what it is for, and the choice of the other language. */
export function Head({ words, onLanguage }: Props) {
  const other = words.language === 'nl' ? 'en' : 'nl';
  return (
    <header class="ketenlab-head">
      <div>
        <h1 class="utrecht-heading-1">{words.title}</h1>
        <p class="utrecht-paragraph">{words.purpose}</p>
      </div>
      <button type="button" class="nl-button nl-button--subtle" lang={other} onClick={() => onLanguage(other)}>
        {words.otherLanguage}
      </button>
    </header>
  );
}
