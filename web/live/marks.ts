/** Names of what the page measures of itself, with the browser's own clock; they stay in this page. */
export const marks = {
  usable: 'ketenlab:usable',
  asked: 'ketenlab:asked',
  first: 'ketenlab:first',
  stable: 'ketenlab:stable',
} as const;

/** Marks that a question was asked: the clock of its answers begins. */
export function markAsked(): void {
  performance.clearMarks(marks.asked);
  performance.mark(marks.asked);
}

/** Notes how long an answer took from its question until it was on the screen. */
export function measureAnswer(kind: 'first' | 'stable'): void {
  if (performance.getEntriesByName(marks.asked).length === 0) return;
  // The first frame after this one has the answer in it.
  requestAnimationFrame(() => {
    if (performance.getEntriesByName(marks.asked).length > 0) performance.measure(marks[kind], marks.asked);
  });
}
