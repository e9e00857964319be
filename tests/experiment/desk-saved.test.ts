import { describe, expect, it } from 'vitest';
import { InputError } from '../../sim/engine/errors.ts';
import { listener, plainAnswers, readToy, ToyCrew, toyQuestion } from './toy-desk.ts';

/** A desk that knows no base path by name: what it computes comes with the question. */
function desk(crew: ToyCrew) {
  return crew.desk(1, () => {
    throw new InputError([{ file: '', line: 0, path: 'base', value: 'toy', message: 'unknown base path' }]);
  });
}

describe('a question that brings its own scenarios', () => {
  const question = toyQuestion([0.6], 12);

  it('gets the answers of a question by name', async () => {
    const crew = new ToyCrew();
    const heard = listener();
    desk(crew).ask('letter-same', question, heard.tell, () => readToy(question));
    await crew.finishAll();
    expect(heard.answers()).toEqual(plainAnswers(question));
  });

  it('is computed once where two slots bring the same', async () => {
    const crew = new ToyCrew();
    const [one, other] = [listener(), listener()];
    const asked = desk(crew);
    asked.ask('letter-same', question, one.tell, () => readToy(question));
    asked.ask('letter-data', question, other.tell, () => readToy(question));
    await crew.finishAll();
    expect(other.answers().at(-1)).toEqual(one.answers().at(-1));
    // Two scenarios of twelve replications.
    expect(crew.computed).toHaveLength(24);
    expect(new Set(crew.computed).size).toBe(24);
  });

  it('is told every fault of them, and nothing is computed', async () => {
    const crew = new ToyCrew();
    const heard = listener();
    const faults = [{ file: 'zhz-2024.yaml', line: 3, path: 'years', value: 'x', message: 'expected a number' }];
    desk(crew).ask('letter-same', question, heard.tell, () => {
      throw new InputError(faults);
    });
    await crew.finishAll();
    expect(heard.told).toEqual([{ kind: 'faults', faults }]);
    expect(crew.computed).toEqual([]);
  });

  it('is refused when it asks for more than memory holds, or for a part of a replication', () => {
    for (const replications of [1e6, 2.5]) {
      const crew = new ToyCrew();
      const heard = listener();
      const much = { ...question, replications };
      crew.desk(1, () => [], { mostBytes: 1e6 }).ask('letter-same', much, heard.tell, () => readToy(much));
      expect(heard.kinds()).toEqual(['faults']);
    }
  });
});
