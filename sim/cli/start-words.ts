/**
 * The words that start this program: those of KETENLAB_PROGRAM, divided at spaces, or else `own`. On a cluster it may come
 * from a container or under another name than where it stands now.
 */
export function startWords(environment: NodeJS.ProcessEnv, own: readonly string[]): readonly string[] {
  const words = (environment.KETENLAB_PROGRAM ?? '').split(/\s+/).filter((word) => word !== '');
  return words.length === 0 ? own : words;
}
