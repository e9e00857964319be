/** One dimension of the points: a number, or a category by its code. Place p is point p; no gaps. */
export interface PointColumn {
  readonly kind: 'number' | 'category';
  readonly values: Float64Array;
}
