/**
 * The chance of `hits` or more in `trials` independent trials of `chance` each. Terms are built from the most likely
 * number by ratios and divided by their sum, so that neither a power nor a logarithm is needed and nothing underflows
 * where it matters. Throws a RangeError outside 0 <= hits, trials whole and 0 <= chance <= 1.
 */
export function binomialUpperTail(hits: number, trials: number, chance: number): number {
  const whole = Number.isInteger(hits) && Number.isInteger(trials);
  if (!(whole && hits >= 0 && trials >= 0 && chance >= 0 && chance <= 1)) {
    throw new RangeError(`Not a binomial tail: ${hits} or more of ${trials} at ${chance}.`);
  }
  if (hits === 0) return 1;
  if (hits > trials || chance === 0) return 0;
  if (chance === 1) return 1;
  const odds = chance / (1 - chance);
  const mode = Math.min(trials, Math.floor((trials + 1) * chance));
  let [sum, tail] = [0, 0];
  let term = 1;
  for (let k = mode; k <= trials && term > 0; k++) {
    sum += term;
    if (k >= hits) tail += term;
    term *= ((trials - k) / (k + 1)) * odds;
  }
  term = mode / (trials - mode + 1) / odds;
  for (let k = mode - 1; k >= 0 && term > 0; k--) {
    sum += term;
    if (k >= hits) tail += term;
    term *= k / (trials - k + 1) / odds;
  }
  return tail / sum;
}
