// Numbers and tables of docs/backtest.md.

export const whole = (value) => String(Math.round(value));

export const meanOf = (sample) => sample.reduce((sum, one) => sum + one, 0) / sample.length;

/** The 5 and the 95 % quantile, by linear interpolation between order statistics. */
export function bandOf(sample) {
  const sorted = [...sample].sort((one, other) => one - other);
  return [0.05, 0.95].map((share) => {
    const at = (sorted.length - 1) * share;
    const below = Math.floor(at);
    return sorted[below] + (at - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
  });
}

/** A table in Markdown. */
export function tableOf(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Of each free number: its range, what the base path has, and what the vectors that are left span. */
export function moved(scenario, free, vectors) {
  return free.map(({ parameter: { key, scope }, range }) => {
    const [low, high] = bandOf(vectors.map(({ values }) => values.get(key)));
    const from = { region: scenario.regions[0], gi: scenario.gis[0] }[scope] ?? scenario;
    const value = from.values[key];
    const short = (number) => Number(number.toPrecision(2 + (number >= 100 ? 1 : 0)));
    return { key, range, value, low: short(low), high: short(high), share: (high - low) / (range[1] - range[0]) };
  });
}
