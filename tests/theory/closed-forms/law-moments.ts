/** The first three moments about 0 of a law, and its transform. */
export interface LawMoments {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

/** E[X^n] = n! mean^n. */
export function exponentialMoments(mean: number): LawMoments {
  return { first: mean, second: 2 * mean ** 2, third: 6 * mean ** 3 };
}

export function constantMoments(value: number): LawMoments {
  return { first: value, second: value ** 2, third: value ** 3 };
}

/** E[X^n] = mean^n (1 + cv^2)^(n (n - 1) / 2). */
export function lognormalMoments(mean: number, cv: number): LawMoments {
  const growth = 1 + cv ** 2;
  return { first: mean, second: mean ** 2 * growth, third: mean ** 3 * growth ** 3 };
}

/** The branches of a hyperexponential law with balanced means: probability and mean of each. */
export function balancedBranches(mean: number, cv: number): readonly (readonly [share: number, mean: number])[] {
  const q = (1 + Math.sqrt((cv ** 2 - 1) / (cv ** 2 + 1))) / 2;
  return [
    [q, mean / (2 * q)],
    [1 - q, mean / (2 * (1 - q))],
  ];
}

/** E[X^n] = n! sum of share mean^n over the branches. */
export function hyperexponentialMoments(mean: number, cv: number): LawMoments {
  const power = (n: number) => balancedBranches(mean, cv).reduce((sum, [share, m]) => sum + share * m ** n, 0);
  return { first: power(1), second: 2 * power(2), third: 6 * power(3) };
}
