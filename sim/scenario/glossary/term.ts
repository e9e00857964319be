import type { Term } from '../glossary.ts';

/** A term that has one name in both languages. */
export function dutch(name: string, nl: string, en: string, source = ''): Term {
  return { term: { nl: name, en: name }, meaning: { nl, en }, source };
}

/** A term with a name of its own in each language. */
export function both(nlName: string, enName: string, nl: string, en: string, source = ''): Term {
  return { term: { nl: nlName, en: enName }, meaning: { nl, en }, source };
}
