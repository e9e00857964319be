import { describe, expect, it } from 'vitest';
import { StagedList } from '../../sim/engine/staged-list.ts';
import { readBlock } from '../../sim/experiment/block.ts';
import { atOnce, Prepared } from '../../sim/experiment/executors/prepared.ts';
import type { MakeList } from '../../sim/model/state.ts';
import { assemble } from '../model/kit/native.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';
import { TOY_SEED, toyAssembled, toyScenario } from './toy.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => toyScenario(`load ${i}`, 0.5 + i / 20));

/** Names of the scenarios that are assembled when so many are run twice. */
function assembled(count: number): string[] {
  const seen: string[] = [];
  const prepared = new Prepared((scenario) => {
    seen.push(scenario.name);
    return toyAssembled(scenario);
  });
  prepared.prepare(names(count));
  for (const from of [0, 3]) atOnce(prepared.run(TOY_SEED, from, 3));
  return seen;
}

describe('what a worker has prepared', () => {
  it('is assembled once for up to 8 scenarios, and one at a time when there are more', () => {
    expect(assembled(8)).toEqual(names(8).map(({ name }) => name));
    expect(assembled(9)).toEqual([...names(9), ...names(9)].map(({ name }) => name));
  });

  it('pauses after every trial of every scenario', () => {
    const prepared = new Prepared(toyAssembled);
    prepared.prepare(names(3));
    expect([...prepared.run(TOY_SEED, 0, 5)].length).toBe(15);
  });

  it('refuses to keep a number beyond the row', () => {
    const prepared = new Prepared(toyAssembled);
    prepared.prepare(names(1), [Int32Array.of(0, 6)]);
    expect(() => atOnce(prepared.run(TOY_SEED, 0, 1))).toThrow('A row of load 0 has 6 numbers');
  });
});

describe('the chain after a trial that failed', () => {
  it('gives the same bits as without it, wherever that one stopped', () => {
    const scenario = scenarioWith('years: 1\n');
    const whole = new Prepared(() => ({ model: assemble(scenario), hash: '0'.repeat(64) }));
    whole.prepare([scenario]);
    const expected = readBlock(atOnce(whole.run(TOY_SEED, 0, 8)).buffers[0] as ArrayBuffer);

    // In every second replication, the planning of this event fails, in the middle of whatever handler plans it.
    const stops = [0, 10, 300, 3000];
    let replication = -1;
    let planned = 0;
    const breaking: MakeList = (arena, options) => {
      const list = new StagedList(arena, options);
      const reset = list.reset.bind(list);
      const push = list.push.bind(list);
      list.reset = () => {
        replication++;
        planned = 0;
        reset();
      };
      list.push = (time, word, stamp) => {
        if (replication % 2 === 0 && planned++ === stops[replication / 2]) throw new RangeError('The list is broken.');
        push(time, word, stamp);
      };
      return list;
    };
    const model = assemble(scenario, breaking);
    replication = -1;
    const prepared = new Prepared(() => ({ model, hash: '0'.repeat(64) }));
    prepared.prepare([scenario]);
    const { buffers, failed } = atOnce(prepared.run(TOY_SEED, 0, 8));
    expect(failed.map((one) => one.replication)).toEqual([0, 2, 4, 6]);
    const { rows, width } = readBlock(buffers[0] as ArrayBuffer);
    const words = (row: Float64Array, r: number) => new BigUint64Array(row.slice(r * width, (r + 1) * width).buffer);
    for (let r = 0; r < 8; r++) {
      if (r % 2 === 0) expect(words(rows, r)).toEqual(new BigUint64Array(width).fill(0x7ff8000000000000n));
      else expect(words(rows, r)).toEqual(words(expected.rows, r));
    }
  });
});
