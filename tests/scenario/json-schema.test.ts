import { expect, test } from 'vitest';
import { jsonSchema } from '../../sim/scenario/json-schema.ts';
import { toy } from './toy.ts';

/** What the tests look at; the rest of a JSON Schema is left to editors. */
interface Node {
  readonly properties: Readonly<Record<string, Node>>;
  readonly items: Node;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly oneOf: readonly unknown[];
}

const schema = jsonSchema(toy) as unknown as Node & Record<string, unknown>;

test('the schema is draft 2020-12, knows every key of a file and no other, and asks for none', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toBeUndefined();
  const keys =
    '$schema ketenlab name title question finding extends start years calendar parameters regions gis helpTypes providers';
  expect(Object.keys(schema.properties)).toEqual([...keys.split(' '), 'levers', 'shocks', 'rules', 'off', 'observed']);
});

test('a number carries its title, description with unit and sources, default and bounds', () => {
  expect(schema.properties.regions?.items.properties.reports).toEqual({
    title: 'region.reports en',
    description: 'region.reports en [per year]: a number in per year between 0 and 100000. Sources: VOL-001.',
    type: ['number', 'string'],
    default: 1000,
    minimum: 0,
    maximum: 100_000,
    pattern: expect.stringMatching(/ per year\$$/),
  });
  expect(schema.properties.providers?.items.properties.places).toMatchObject({
    description: 'provider.places en [places]: a whole number in places between 0 and 1000. Assumption.',
    type: ['integer', 'string'],
  });
});

test('parameters take every register key, items only the keys of their scope', () => {
  expect(Object.keys(schema.properties.parameters?.properties ?? {})).toEqual(toy.parameters.map(({ key }) => key));
  expect(Object.keys(schema.properties.gis?.items.properties ?? {})).toEqual([
    'id',
    'name',
    'regions',
    'fte',
    'turnover',
  ]);
  expect(schema.properties.gis?.items.required).toEqual(['id']);
});

test('the value of a lever has the bounds of that lever', () => {
  const rules = schema.properties.levers?.items.oneOf ?? [];
  expect(rules.length).toBe(toy.levers.length);
  expect(rules[1]).toMatchObject({
    properties: {
      lever: { enum: ['L07', 'gi.extra-fte'] },
      value: { title: 'gi.extra-fte en', default: 0, minimum: -20, maximum: 20 },
    },
  });
  expect(schema.properties.levers?.items.required).toEqual(['lever', 'value', 'start']);
});
