import { describe, expect, it } from 'vitest';
import { type Entity, METADATA, PREVIEW, roCrate } from '../../../sim/report/crate/graph.ts';
import { mediaType, type PackageFacts, type PackedFile } from '../../../sim/report/crate/package.ts';
import { crateEn } from '../../../sim/report/crate/words-en.ts';
import { crateNl } from '../../../sim/report/crate/words-nl.ts';

const facts: PackageFacts = {
  name: 'small',
  title: 'Small path',
  question: 'What happens?',
  computedBy: '1.2.3',
  packedBy: '1.2.4',
  command: 'compare',
  seed: 'one',
  replications: [20, 20],
  hash: 'a'.repeat(64),
  digest: 'b'.repeat(64),
  started: '2026-01-02T03:04:05.000Z',
  ended: '2026-01-02T03:05:05.000Z',
  packed: '2026-01-03T00:00:00.000Z',
  machine: { node: '22.0.0', system: 'Linux 6 x64', processor: 'some processor', cores: 2 },
  outcomes: [
    { check: 'again', verdict: 'passed', numbers: { equal: 2, of: 2, what: 'digests', seconds: 1.5 } },
    { check: 'drift', verdict: 'notDone', numbers: {} },
    { check: 'table', verdict: 'failed', numbers: { rows: 12 } },
  ],
};
const files: PackedFile[] = [
  { path: 'inputs/a b.yaml', role: 'input', bytes: 10, sha256: '1'.repeat(64) },
  { path: 'results/result.json', role: 'output', bytes: 20, sha256: '2'.repeat(64) },
  { path: 'checks.json', role: 'check', bytes: 30, sha256: '3'.repeat(64) },
  { path: 'stress-des.md', role: 'form', bytes: 40, sha256: '4'.repeat(64) },
  { path: 'stress-des.html', role: 'form', bytes: 50, sha256: '5'.repeat(64) },
];

/** Ids that are pointed at anywhere in an entity. */
function pointed(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(pointed);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.length === 1 && entries[0]?.[0] === '@id'
    ? [String(entries[0][1])]
    : entries.flatMap(([, one]) => pointed(one));
}

describe.each([crateEn, crateNl])('the metadata of a package in $language', (words) => {
  const crate = roCrate(facts, files, words);
  const by = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));
  const entity = (id: string) => by.get(id) as Entity;

  it('describe themselves and the root, as RO-Crate 1.2 has it', () => {
    expect(crate['@context'][0]).toBe('https://w3id.org/ro/crate/1.2/context');
    expect(entity(METADATA)).toMatchObject({
      '@type': 'CreativeWork',
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    });
    const root = entity('./');
    expect(root['@type']).toBe('Dataset');
    expect(root.datePublished).toBe('2026-01-03');
    for (const key of ['name', 'description', 'license']) expect(root[key]).toBeTruthy();
    expect(entity(PREVIEW)['@type']).toBe('CreativeWork');
  });

  it('are a flat list: every id stands once, and every id that is pointed at is there', () => {
    const ids = crate['@graph'].map((one) => one['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(pointed(crate['@graph']))].filter((id) => !by.has(id))).toEqual([]);
  });

  it('have every file with size, SHA-256 and media type, as a part of the root', () => {
    for (const { path, bytes, sha256 } of files) {
      const id = path.replace(' ', '%20');
      const encodingFormat = mediaType(path);
      expect(entity(id)).toMatchObject({ '@type': 'File', contentSize: String(bytes), sha256, encodingFormat });
      expect(entity('./').hasPart).toContainEqual({ '@id': id });
    }
  });

  it('tell the computation with its program, inputs, outputs and dates', () => {
    const action = entity('#computation');
    expect(action).toMatchObject({ '@type': 'CreateAction', instrument: { '@id': '#ketenlab' }, endTime: facts.ended });
    expect(action.object).toContainEqual({ '@id': 'inputs/a%20b.yaml' });
    expect(action.result).toEqual([{ '@id': 'results/result.json' }]);
    expect(entity('#ketenlab')).toMatchObject({
      softwareVersion: '1.2.3',
      license: { '@id': 'https://spdx.org/licenses/EUPL-1.2' },
    });
    expect(entity('#ketenlab-here')).toMatchObject({ softwareVersion: '1.2.4', runtimePlatform: 'Node.js 22.0.0' });
  });

  it('call a computation of which rows are missing not completed', () => {
    const status = (outcomes: typeof facts.outcomes) => {
      const { '@graph': all } = roCrate({ ...facts, outcomes }, files, words);
      return all.find((one) => one['@id'] === '#computation')?.actionStatus;
    };
    const missing = [{ check: 'complete', verdict: 'failed', numbers: {} }] as const;
    expect(status(missing)).toEqual({ '@id': 'http://schema.org/FailedActionStatus' });
    expect(status([])).toEqual({ '@id': 'http://schema.org/CompletedActionStatus' });
  });

  it('tell of every check whether it was done and what came out', () => {
    const status = (check: string) => (entity(`#check-${check}`).actionStatus as { '@id': string })['@id'];
    expect(status('again')).toContain('CompletedActionStatus');
    expect(status('table')).toContain('FailedActionStatus');
    expect(status('drift')).toContain('PotentialActionStatus');
    expect(entity('#check-again').description).toContain('2');
  });

  it('name no author and no licence of the results: they say that these are not stated', () => {
    expect(entity('./')).not.toHaveProperty('author');
    expect(entity('./').creditText).toBe(words.graph.noAuthors);
    expect(entity('./').license).toEqual({ '@id': '#licence-not-stated' });
  });
});
