import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../../../web/letter/read-brief.ts';

const inputs = {
  ketenlab: '0.1.0',
  command: 'compare',
  files: { 'a.yaml': 'ketenlab: 1' },
  scenarios: ['a.yaml'],
  seed: 'ketenlab',
  replications: 20,
  years: null,
  output: null,
  link: '',
  started: '2026-11-22T10:00:00Z',
};
const saved = {
  version: 1,
  letter: {
    form: { question: 'state', audience: 'gi', sender: '', date: '2026-01-01', indicator: 'a', norm: '' },
    title: 'Brief',
    paragraphs: [{ heading: 'Nu', text: 'Er zijn 27.', bound: [{ at: 8, length: 2, fact: 'a' }] }],
    feasibility: {},
    actions: [],
  },
  language: 'nl',
  result: { ketenlab: '0.1.0', digest: '' },
  rule: 'mask',
  norm: null,
  runDate: '2026-01-01',
  link: '',
  inputs,
};
const read = (content: unknown) =>
  readBrief(new File([content instanceof Uint8Array ? (content as BlobPart) : JSON.stringify(content)], 'brief.json'), [
    'zhz-2024',
  ]);
const placesOf = async (part: object) => (await read({ ...saved, inputs: { ...inputs, ...part } })).places;

describe('a letter that was made before', () => {
  it('is read from its file or its zip, with what it was computed from', async () => {
    const zip = zipSync({ 'brief.json': strToU8(JSON.stringify(saved)) });
    for (const file of [saved, zip]) expect((await read(file)).letter?.saved.inputs).toEqual(inputs);
  });

  it('is read without what it was computed from, and then names no comparison when it has no link', async () => {
    const { letter } = await read({ ...saved, inputs: null });
    expect([letter?.saved.inputs, letter?.comparison]).toEqual([null, null]);
  });

  it('is told apart from any other file', async () => {
    const others = ['tekst', [], { a: 1 }, strToU8('PK cut off'), zipSync({ 'other.json': strToU8('{}') })];
    for (const other of others) expect(await read(other)).toEqual({ letter: null, places: [] });
  });

  it('is refused with the places that are wrong: sizes, kinds, and names of files that are not there', async () => {
    expect(await placesOf({ years: 900 })).toEqual(['inputs.years']);
    expect(await placesOf({ years: 0 })).toEqual(['inputs.years']);
    expect(await placesOf({ replications: 2.5 })).toEqual(['inputs.replications']);
    expect(await placesOf({ scenarios: [] })).toEqual(['inputs.scenarios']);
    expect(await placesOf({ scenarios: ['b.yaml'] })).toEqual(['inputs.scenarios[0]']);
    expect(await placesOf({ scenarios: ['__proto__'] })).toEqual(['inputs.scenarios[0]']);
    expect(await placesOf({ files: { 'a.yaml': 'x'.repeat(1_000_001) } })).toEqual(['inputs.files.a.yaml']);
    expect(await placesOf({ seed: 7, command: 'sweep' })).toEqual(['inputs.command', 'inputs.seed']);
  });
});
