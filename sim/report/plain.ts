/** A text that people typed, without the characters that XML cannot hold: a program refuses a document that has one. */
export function legal(text: string): string {
  return text.replaceAll(/(?:[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF])+/gu, ' ');
}

/** The same on one line. */
export function plain(text: string): string {
  return legal(text).replaceAll(/\s+/g, ' ').trim();
}
