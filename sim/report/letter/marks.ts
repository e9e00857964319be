import type { BoundNumber, Fact } from './letter.ts';

/** Signs of no text: they stand around a fact in a sentence that is being made. */
const [OPEN, MIDDLE, CLOSE] = ['\ue000', '\ue001', '\ue002'] as const;
const MARKED = /\ue000([^\ue001]*)\ue001([^\ue002]*)\ue002/g;

/** A fact as a part of a sentence that is being made, so that the sentence keeps where it stands. */
export function marked({ key, text }: Fact): string {
  return `${OPEN}${key}${MIDDLE}${text}${CLOSE}`;
}

/** A sentence as it is read, and where its facts stand in it. */
export function unmarked(sentence: string): { readonly text: string; readonly bound: readonly BoundNumber[] } {
  const bound: BoundNumber[] = [];
  let [text, end] = ['', 0];
  for (const match of sentence.matchAll(MARKED)) {
    const [whole, fact = '', written = ''] = match;
    text += sentence.slice(end, match.index);
    bound.push({ at: text.length, length: written.length, fact });
    text += written;
    end = match.index + whole.length;
  }
  return { text: text + sentence.slice(end), bound };
}

/** A sentence with its first letter as a capital, also when that is the letter of a fact's text. */
export function capital(sentence: string): string {
  return sentence.replace(/^(\ue000[^\ue001]*\ue001)?(\p{Ll})/u, (_, before = '', letter: string) => {
    return before + letter.toUpperCase();
  });
}
