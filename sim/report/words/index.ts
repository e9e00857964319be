import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Language, Words } from './words.ts';

/** The sentences of a language. */
export function wordsOf(language: Language): Words {
  return language === 'nl' ? nl : en;
}

/** A list in a sentence: 'a', 'a en b', 'a, b en c'. */
export function listing(items: readonly string[], words: Words): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${words.and} ${last}`;
}
