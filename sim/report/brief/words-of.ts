import type { Language } from '../words/words.ts';
import type { BriefWords } from './words.ts';
import { briefEn } from './words-en.ts';
import { briefNl } from './words-nl.ts';

/** The sentences of a language. */
export function briefWords(language: Language): BriefWords {
  return language === 'nl' ? briefNl : briefEn;
}
