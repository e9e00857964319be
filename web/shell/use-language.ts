import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../sim/report/words/words.ts';
import { deviceStorage } from '../share/saved.ts';
import { pageWords } from '../words/page.ts';

const KEY = 'ketenlab.language';

/** The language to begin in: what was chosen on this device before, and else Dutch, the language of those who decide. */
export function startLanguage(storage: Pick<Storage, 'getItem'> | null): Language {
  return storage?.getItem(KEY) === 'en' ? 'en' : 'nl';
}

/** The language of the page, and how to choose another; the document has its name and its title in it. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => startLanguage(deviceStorage()));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pageWords(language).documentTitle;
  }, [language]);
  const choose = (chosen: Language) => {
    setLanguage(chosen);
    try {
      deviceStorage()?.setItem(KEY, chosen);
    } catch {
      // A store that is full or refused: the choice holds for this visit.
    }
  };
  return [language, choose];
}
