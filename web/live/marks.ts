import type { Stage } from '../../sim/experiment/answer.ts';

/** Names of what the page measures of itself, with the browser's own clock; they stay in this page. */
export const marks = {
  usable: 'ketenlab:usable',
  asked: 'ketenlab:asked',
  first: 'ketenlab:first',
  stable: 'ketenlab:stable',
} as const;

/** What of the last question is not on the screen yet. */
const open = new Set<'first' | 'stable'>();

/** Marks that a question was asked: the clock of its answers begins. */
export function markAsked(): void {
  performance.clearMarks(marks.asked);
  performance.mark(marks.asked);
  open.add('first').add('stable');
}

/** Notes how long the first answer, and the stable one, took from the question until they were on the screen. */
export function markAnswered(stage: Stage): void {
  if (stage === 'released') return;
  // The first frame after this one has the answer in it.
  requestAnimationFrame(() => {
    if (open.delete('first')) performance.measure(marks.first, marks.asked);
    if (stage === 'stable' && open.delete('stable')) performance.measure(marks.stable, marks.asked);
  });
}
