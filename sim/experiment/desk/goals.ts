/** Replications of the first answer: enough to see a direction, few enough to come at once. */
export const FIRST = 8;
/** Each answer rests on this many times the replications of the one before it. */
const MORE = 4;

/**
 * The numbers of replications at which a question of `wanted` replications is answered, ascending: 8, 32, 128, and so on,
 * and `wanted` last. They are fixed, so that an answer is the same on every machine; what is passed at once is left out.
 */
export function goalsOf(wanted: number): number[] {
  const goals: number[] = [];
  for (let count = FIRST; count < wanted; count *= MORE) goals.push(count);
  return [...goals, wanted];
}
