import { describe, expect, it } from 'vitest';
import { StagedList } from '../../sim/engine/staged-list.ts';
import { readBlock } from '../../sim/experiment/block.ts';
import { atOnce, Prepared } from '../../sim/experiment/executors/prepared.ts';
import { assembleForked } from '../../sim/experiment/forked-run.ts';
import { eachAlone } from '../../sim/experiment/group.ts';
import type { MakeList } from '../../sim/model/state.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { assemble } from '../model/kit/native.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';
import { TOY_SEED, toyAssembled, toyScenario } from './toy.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => toyScenario(`load ${i}`, 0.5 + i / 20));

describe('what a worker has prepared', () => {
  it('is assembled once, at the first run', () => {
    const seen: string[] = [];
    const prepared = new Prepared(
      eachAlone((scenario) => {
        seen.push(scenario.name);
        return toyAssembled(scenario);
      }),
    );
    prepared.prepare(names(3));
    expect(seen).toEqual([]);
    for (const from of [0, 3]) atOnce(prepared.run(TOY_SEED, from, 3));
    expect(seen).toEqual(names(3).map(({ name }) => name));
  });

  it('pauses after every trial of every scenario', () => {
    const prepared = new Prepared(eachAlone(toyAssembled));
    prepared.prepare(names(3));
    expect([...prepared.run(TOY_SEED, 0, 5)].length).toBe(15);
  });

  it('refuses to keep a number beyond the row', () => {
    const prepared = new Prepared(eachAlone(toyAssembled));
    prepared.prepare(names(1), [Int32Array.of(0, 6)]);
    expect(() => atOnce(prepared.run(TOY_SEED, 0, 1))).toThrow('A row of load 0 has 6 numbers');
  });
});

describe('the chain after a trial that failed', () => {
  it('gives the same bits as without it, wherever that one stopped', () => {
    const scenario = scenarioWith('years: 1\n');
    const whole = new Prepared(eachAlone(() => ({ model: assemble(scenario), hash: '0'.repeat(64) })));
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
    const prepared = new Prepared(eachAlone(() => ({ model, hash: '0'.repeat(64) })));
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

describe('variants that run together', () => {
  const norm = (value: number) =>
    scenarioWith(`years: 0.5\nlevers: [{ lever: caseloadNorm, value: ${value}, start: 2024-12-01 }]\n`);
  const scenarios = [scenarioWith('years: 0.5\n'), norm(10), norm(11)];

  /** Blocks and failures of replications 4 to 6, made ready by `assemble`. */
  function computed(assemble: ConstructorParameters<typeof Prepared>[0]) {
    const prepared = new Prepared(assemble);
    prepared.prepare(scenarios);
    const { buffers, failed } = atOnce(prepared.run(TOY_SEED, 4, 3));
    return { bytes: buffers.map((buffer) => Buffer.from(buffer).toString('hex')), failed };
  }
  const apart = computed(eachAlone((scenario) => ({ model: assemble(scenario), hash: scenarioHash(scenario) })));

  it('give the bytes that each gives alone', () => {
    expect(computed(assembleForked)).toEqual(apart);
  });

  it('are run one by one where one fails, so that only that one has no row', () => {
    const breaking: ConstructorParameters<typeof Prepared>[0] = (list) =>
      assembleForked(list).map((group) => ({
        ...group,
        run(seed, replication, rows, at, events) {
          group.run(seed, replication, rows, at, events);
          const [broken] = group.variants.filter((place) => list[place] === scenarios[1]);
          if (replication === 5 && broken !== undefined) throw new RangeError('The norm breaks.');
        },
      }));
    const { bytes, failed } = computed(breaking);
    expect(failed).toEqual([{ scenario: 1, replication: 5, message: 'The norm breaks.' }]);
    expect([bytes[0], bytes[2]]).toEqual([apart.bytes[0], apart.bytes[2]]);
    expect(bytes[1]).not.toBe(apart.bytes[1]);
  });
});
