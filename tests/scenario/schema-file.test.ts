import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { register } from '../../sim/model/register.ts';
import { jsonSchema } from '../../sim/scenario/json-schema.ts';
import { checkRegister, sourceCards } from '../../sim/scenario/sources.ts';

const textOf = (path: string) => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');

test('the committed JSON Schema is the one that follows from the register', () => {
  expect(JSON.parse(textOf('scenario.schema.json'))).toEqual(jsonSchema(register));
});

test('every number of the register has a source card or is an assumption, and a label in both languages', () => {
  expect(checkRegister(register, sourceCards(textOf('sources/parameters.csv')))).toEqual([]);
});
