/** Longest title of a variant, or name of a comparison, that a link carries [characters]. */
const LONGEST = 80;

/**
 * A name as it may stand in a link: one line of at most 80 characters, a space in the place of each tab or other sign that is
 * not to be seen, and no half of a sign where it was cut.
 */
export function oneLine(typed: string): string {
  return typed
    .slice(0, LONGEST)
    .replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '');
}
