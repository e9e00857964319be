/** Longer names are not typing errors of a known one; the bound keeps hostile input cheap. */
const longestName = 60;
const mostKnown = 500;

/** Number of single-letter insertions, deletions and replacements from one text to the other (Levenshtein 1966). */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (above[column - 1] as number) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    above = current;
  }
  return above[to.length] as number;
}

/**
 * The known name that a person most likely meant, or null. It has at most one error in up to 3 letters, two in up to 8
 * and three in more, or differs by a dotted prefix.
 */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > longestName || known.length > mostKnown) return null;
  const wanted = name.toLowerCase();
  let best: string | null = null;
  let least = (name.length < 4 ? 1 : name.length < 9 ? 2 : 3) + 1;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    if (wanted.endsWith(`.${other}`) || other.endsWith(`.${wanted}`)) return candidate;
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, other);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** `; did you mean 'x'?`, or the known names when they are few, or ''. */
export function didYouMean(name: string, known: readonly string[]): string {
  const best = nearest(name, known);
  if (best !== null) return `; did you mean '${best}'?`;
  return known.length > 0 && known.length <= 12 ? `; known here: ${known.join(', ')}` : '';
}
