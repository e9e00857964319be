import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, scenarioHash } from '../../sim/scenario/hash.ts';
import { base, changed, readToy } from './toy.ts';

test('canonical JSON has sorted keys and no spaces', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: 0.1 })).toBe('{"a":0.1,"b":[1,{"c":"é","d":null}]}');
});

test('the hash is the SHA-256 of the canonical JSON', () => {
  const { scenario } = readToy(base);
  // Node's own SHA-256 is the independent reference.
  expect(scenarioHash(scenario)).toBe(createHash('sha256').update(canonicalJson(scenario), 'utf8').digest('hex'));
});

test('the same scenario written in another way has the same hash, another number another hash', () => {
  const hashOf = (text: string) => scenarioHash(readToy(text).scenario);
  expect(hashOf(changed('raad.investigation: 12.5', 'raad.team: 5\n  raad.investigation: 87.5 days'))).toBe(
    hashOf(base),
  );
  expect(hashOf(changed('raad.investigation: 12.5', 'raad.investigation: 12.6'))).not.toBe(hashOf(base));
});
