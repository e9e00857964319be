import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { register } from '../../../sim/model/register.ts';
import { studyJsonSchema } from '../../../sim/scenario/study/schema.ts';

test('the committed JSON Schema of a study is the one that follows from the register', () => {
  const file = new URL('../../../scenarios/study.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(studyJsonSchema(register));
});
