/** Longest alternative text of a chart [characters]. */
export const LONGEST_ALT = 200;

/** Width of a character in ems, by kind; Noto Sans is the widest of the fonts that may be used. */
function em(character: string): number {
  if (/[ ilj.,:;'|!’‘“”()]/.test(character)) return 0.3;
  if (/[mwMW@%—]/.test(character)) return 0.92;
  if (/[A-Z]/.test(character)) return 0.68;
  return 0.58;
}

/** Width of a text, a little on the large side [same unit as `size`]; there is no font to measure with. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += em(character);
  return ems * size;
}

/** Breaks a text between words into lines that are at most `width` wide. */
export function textLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, size, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A word in pieces that each fit: an address can be longer than a line. */
function pieces(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const all: string[] = [''];
  for (const character of word) {
    const last = all.length - 1;
    if (all[last] !== '' && textWidth(`${all[last]}${character}`, size) > width) all.push(character);
    else all[last] += character;
  }
  return all;
}

/** The first `most` words of a text, with an ellipsis when there are more. */
export function firstWords(text: string, most: number): string {
  const words = text.split(' ');
  return words.length > most ? `${words.slice(0, most).join(' ')}…` : text;
}

/** A text of at most `most` characters, with an ellipsis when it was longer. */
export function clipped(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
