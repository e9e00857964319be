import type { Language } from '../words/words.ts';
import type { LineWords } from './words.ts';
import { lineWordsEn } from './words-en.ts';
import { lineWordsNl } from './words-nl.ts';

/** The sentences of the figures with lines in a language. */
export function lineWordsOf(language: Language): LineWords {
  return language === 'nl' ? lineWordsNl : lineWordsEn;
}
