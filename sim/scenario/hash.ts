import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from './scenario.ts';

/** JSON with the keys of every object in code-unit order and no spaces: equal values give equal texts. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** SHA-256 of what is computed of a scenario: equal for scenarios that differ in words and counted points alone. */
export function contentHash(scenario: Scenario): string {
  const none = { nl: '', en: '' };
  return scenarioHash({ ...scenario, name: '', title: none, question: none, finding: null, observed: {} });
}

/** SHA-256 of a scenario's canonical JSON, 64 hexadecimal digits: equal for equal scenarios, however they were written. */
export function scenarioHash(scenario: Scenario): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(scenario))));
}
