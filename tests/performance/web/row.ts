/** Prints one finding. */
export function row(name: string, value: string): void {
  console.log(`${name.padEnd(40)} ${value}`);
}

/** Median, 95th percentile (nearest rank) and number of the values; 'not marked' when there are none. */
export function spread(values: readonly number[], unit: string): string {
  if (values.length === 0) return 'not marked';
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] as number).toFixed(0);
  return `median ${at(0.5)} ${unit}, p95 ${at(0.95)} ${unit}, longest ${at(1)} ${unit} (n = ${sorted.length})`;
}
