/** Part `index` (from 1) of `of` parts of a sweep. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A sweep in one part. */
export const WHOLE: Shard = { index: 1, of: 1 };

/** The points of a shard: every `of`-th one, so that points that lie together are spread over the shards. */
export function pointsOf({ index, of }: Shard, points: number): number[] {
  return Array.from({ length: points }, (_, point) => point).filter((point) => point % of === index - 1);
}

/** The shard, from 1, that a point belongs to. */
export function shardOf(point: number, of: number): number {
  return (point % of) + 1;
}
