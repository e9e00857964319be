/** Narrower than this no table can be read; wider lines are hard to read [characters]. */
const NARROWEST = 40;
const WIDEST = 100;

/**
 * Width of the lines of text [characters]: that of COLUMNS where it is set, or else of the terminal, between 40 and 100;
 * 100 when there is no terminal.
 *
 * @param environment the variables of the system; @param columns width of the terminal, undefined without one
 */
export function textWidth(environment: NodeJS.ProcessEnv, columns: number | undefined): number {
  const asked = /^\d{1,5}$/.test(environment.COLUMNS ?? '') ? Number(environment.COLUMNS) : columns;
  return Math.min(WIDEST, Math.max(NARROWEST, asked || WIDEST));
}
