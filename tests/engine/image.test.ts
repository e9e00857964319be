import { expect, it } from 'vitest';
import { Arena } from '../../sim/engine/columns.ts';

it('an image puts back what was saved last, in place, as often as asked', () => {
  const arena = new Arena();
  const [doubles, integers, bytes] = [arena.float64(2), arena.int32(3), arena.uint8(1)];
  const image = arena.image();
  doubles.set([Number.NaN, -0]);
  integers.set([1, -2, 3]);
  image.save();
  for (let again = 0; again < 2; again++) {
    for (const column of [doubles, integers, bytes]) column.fill(9);
    image.restore();
    expect([...doubles]).toEqual([Number.NaN, -0]);
    expect([...integers]).toEqual([1, -2, 3]);
    expect([...bytes]).toEqual([0]);
  }
});

it('of a column with room for later it holds what was in use when it was saved', () => {
  const arena = new Arena();
  let used = [0, 2, 5, 6];
  const column = arena.float64(8, () => used);
  const image = arena.image();
  column.set([1, 2, 3, 4, 5, 6, 7, 8]);
  image.save();
  used = [0, 8];
  column.fill(9);
  image.restore();
  expect([...column]).toEqual([1, 2, 9, 9, 9, 6, 9, 9]);
});
