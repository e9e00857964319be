import type { Language } from '../../words/words.ts';
import { letterEn } from './en.ts';
import { letterNl } from './nl.ts';
import type { LetterWords } from './words.ts';

/** The sentences of letters in a language. */
export function letterWordsOf(language: Language): LetterWords {
  return language === 'nl' ? letterNl : letterEn;
}
