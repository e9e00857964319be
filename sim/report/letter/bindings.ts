import { diffArrays } from 'diff';
import type { Language } from '../words/words.ts';
import type { BoundNumber, Fact, Paragraph } from './letter.ts';
import { type NumberToken, numbersIn, sameWriting } from './tokens.ts';

/** A part of a text that is compared as a whole: a number, a word, or what stands between. */
interface Piece {
  readonly at: number;
  readonly text: string;
  readonly number: boolean;
}

/**
 * A paragraph with another text: what was not touched keeps its fact; a number that took the place of another keeps that
 * fact too, so that it can be told what the data say there; any other number gets the one fact that is written so (where
 * there are more, the one whose word after it agrees), or none. `text.slice(at, at + length)` is what is bound.
 */
export function rebind(before: Paragraph, text: string, facts: readonly Fact[], language: Language = 'nl'): Paragraph {
  const kept = keptBounds(before, text, language);
  const covered = (token: NumberToken) =>
    kept.some(({ at, length }) => token.at < at + length && at < token.at + token.length);
  const fresh = numbersIn(text, language)
    .filter((token) => !covered(token))
    .map(({ at, length, text: written }): BoundNumber => {
      return { at, length, fact: factFor(written, text.slice(at + length), facts)?.key ?? null };
    });
  return { ...before, text, bound: [...kept, ...fresh].sort((one, other) => one.at - other.at) };
}

/** A paragraph in which the number at a place is the analyst's own: no outcome, so nothing that the data can deny. */
export function markOwn(paragraph: Paragraph, at: number): Paragraph {
  const bound = paragraph.bound.map((one): BoundNumber => {
    return one.at === at ? { at, length: one.length, fact: null, own: true } : one;
  });
  return { ...paragraph, bound };
}

/** A paragraph in which the number at a place is tied to a fact. */
export function tieTo(paragraph: Paragraph, at: number, fact: string): Paragraph {
  return {
    ...paragraph,
    bound: paragraph.bound.map((one) => (one.at === at ? { at, length: one.length, fact } : one)),
  };
}

/** What was bound and still stands somewhere, at its place in the new text. */
function keptBounds(before: Paragraph, text: string, language: Language): BoundNumber[] {
  const [old, now] = [piecesOf(before.text, language), piecesOf(text, language)];
  const places = placesOf(old, now);
  const kept: BoundNumber[] = [];
  for (const one of before.bound) {
    const inside = old.flatMap((piece, i) => (overlaps(piece, one) ? [i] : []));
    const found = inside.map((i) => places[i] ?? -1);
    const [first = -1] = found;
    if (first < 0 || found.some((place, i) => place !== first + i)) continue;
    // A fact may begin or end within a piece: a title between quotes.
    const [start, end] = [now[first] as Piece, now[first + found.length - 1] as Piece];
    const [oldStart, oldEnd] = [old[inside[0] as number] as Piece, old[inside.at(-1) as number] as Piece];
    const alone = inside.length === 1 && start.number;
    const lead = alone ? 0 : one.at - oldStart.at;
    const tail = alone ? 0 : oldEnd.at + oldEnd.text.length - (one.at + one.length);
    const at = start.at + lead;
    const length = end.at + end.text.length - tail - at;
    if (length > 0) kept.push({ ...one, at, length });
  }
  return kept;
}

function overlaps({ at, text }: Piece, { at: from, length }: BoundNumber): boolean {
  return at < from + length && from < at + text.length;
}

/** Each old piece -> its place among the new ones: the same piece, or the number that took its place. */
function placesOf(old: readonly Piece[], now: readonly Piece[]): (number | undefined)[] {
  const places: (number | undefined)[] = new Array(old.length);
  const [texts, others] = [old, now].map((pieces) => pieces.map(({ text }) => text)) as [string[], string[]];
  let [i, j] = [0, 0];
  let [gone, come]: [number[], number[]] = [[], []];
  const settle = () => {
    if (gone.length === come.length) for (const [n, from] of gone.entries()) places[from] = come[n];
    [gone, come] = [[], []];
  };
  for (const { added, removed, value } of diffArrays(texts, others)) {
    for (const _ of value) {
      if (removed) {
        if (old[i]?.number) gone.push(i);
        i++;
      } else if (added) {
        if (now[j]?.number) come.push(j);
        j++;
      } else places[i++] = j++;
    }
    if (!added && !removed) settle();
  }
  settle();
  return places;
}

/** A text in pieces: its numbers, its words, and each other sign. */
function piecesOf(text: string, language: Language): Piece[] {
  const pieces: Piece[] = [];
  const plain = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(/[\p{L}\d]+|[^\p{L}\d]/gu)) {
      pieces.push({ at: from + match.index, text: match[0], number: false });
    }
  };
  let end = 0;
  for (const token of numbersIn(text, language)) {
    plain(end, token.at);
    pieces.push({ at: token.at, text: token.text, number: true });
    end = token.at + token.length;
  }
  plain(end, text.length);
  return pieces;
}

/** The one fact that is written so; of several, the one whose word comes next. */
function factFor(written: string, rest: string, facts: readonly Fact[]): Fact | null {
  const wanted = sameWriting(written);
  const same = facts.filter(({ text }) => sameWriting(text) === wanted);
  if (same.length < 2) return same[0] ?? null;
  const agreeing = same.filter(({ after = '' }) => after !== '' && nextWords(rest).startsWith(after.toLowerCase()));
  return agreeing.length === 1 ? (agreeing[0] ?? null) : null;
}

function nextWords(rest: string): string {
  return rest.replace(/^[\s\u00a0\u202f]+/, '').toLowerCase();
}
