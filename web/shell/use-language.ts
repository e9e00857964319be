import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../sim/report/words/words.ts';
import { pageWords } from '../words/page.ts';

/** The language to begin in: English for a browser that is set to it, Dutch for all others. */
export function startLanguage(browser: string): Language {
  return browser.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

/** The language of the page, and how to choose another; the document has its name and its title in it. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(() => startLanguage(navigator.language));
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = pageWords(language).documentTitle;
  }, [language]);
  return [language, setLanguage];
}
