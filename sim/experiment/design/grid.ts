/**
 * Every combination of evenly spread places from 0 to 1, both ends included, `steps` (at least 2) of them per dimension.
 * The last dimension changes fastest; no dimension gives one empty row.
 */
export function grid(steps: readonly number[]): Float64Array[] {
  const size = steps.reduce((product, count) => product * count, 1);
  return Array.from({ length: size }, (_, point) => {
    const row = new Float64Array(steps.length);
    let rest = point;
    for (let dimension = steps.length - 1; dimension >= 0; dimension--) {
      const count = steps[dimension] as number;
      row[dimension] = (rest % count) / (count - 1);
      rest = Math.floor(rest / count);
    }
    return row;
  });
}
