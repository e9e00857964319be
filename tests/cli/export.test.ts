import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ketenlab, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);
const at = (...path: string[]) => join(folder, ...path);
const page = ['--page', 'https://voorbeeld.example/keten/'];

const inputs = (command: string, seed = 'ketenlab', output: string | null = null) =>
  JSON.stringify({
    ketenlab: '0.1.0',
    command,
    files: { 'base.yaml': readFileSync(at('base.yaml'), 'utf8') },
    scenarios: ['base.yaml'],
    seed,
    replications: 4,
    years: null,
    output,
    link: 'base=zhz-2024&years=2',
    started: '2026-11-22T10:00:00.000Z',
  });

beforeAll(async () => {
  const few = ['--replications', '4', '--quiet', '--workers', '1'];
  await ketenlab(folder, ['compare', 'base.yaml', 'retention.yaml', ...few, '--out', 'pair']);
  await ketenlab(folder, ['measures', 'base.yaml', 'retention.yaml', ...few, '--out', 'table']);
  await ketenlab(folder, ['run', 'base.yaml', ...few, '--out', 'alone']);
  writeFileSync(at('pair', 'inputs.json'), inputs('compare'));
  writeFileSync(at('table', 'inputs.json'), inputs('measures', 'ketenlab', 'withoutWorker'));
  writeFileSync(at('alone', 'inputs.json'), inputs('run'));
  const copy = (name: string) => cpSync(at('pair'), at(name), { recursive: true });
  for (const name of ['old', 'cut', 'changed', 'other', 'null', 'endless']) copy(name);
  rmSync(at('old', 'inputs.json'));
  writeFileSync(at('cut', 'result.json'), readFileSync(at('pair', 'result.json'), 'utf8').slice(0, 5000));
  const whole = JSON.parse(readFileSync(at('pair', 'result.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(at('changed', 'result.json'), JSON.stringify({ ...whole, seed: 7, variants: [{ scenario: null }] }));
  writeFileSync(at('null', 'result.json'), 'null');
  writeFileSync(at('endless', 'result.json'), JSON.stringify({ ...whole, replications: 1e12 }));
  writeFileSync(at('other', 'inputs.json'), inputs('compare', 'another'));
  mkdirSync(at('empty'));
  writeFileSync(at('mine.zip'), 'PK\u0003\u0004 no letter');
}, 60_000);

const zipOf = (name: string) => unzipSync(readFileSync(at(name)));

describe('ketenlab export', () => {
  it('makes one zip with the files of a letter, and says where it is and how far it was', async () => {
    const { code, out, err } = await ketenlab(folder, ['export', 'pair', '--out', 'brief.zip', ...page]);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^Stap 1 van \d is klaar\.\n/);
    expect(err).toMatch(/bestanden staan in brief\.zip\. Begin met LEES-MIJ\.txt\.\n$/);
    const files = zipOf('brief.zip');
    const names = Object.keys(files);
    expect(names[0]).toBe('LEES-MIJ.txt');
    for (const name of ['figuur-1.png', 'brief-invoegen.docx', 'verantwoording.pdf', 'qr.png', 'scenario/base.yaml']) {
      expect(names).toContain(name);
    }
    expect(strFromU8(files['link.txt'] as Uint8Array)).toContain(
      'https://voorbeeld.example/keten/#base=zhz-2024&years=2',
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('replaces a letter of its own, and writes nothing to the screen but JSON when asked', async () => {
    const args = ['export', 'pair', '--out', 'again.zip', '--quiet'];
    await ketenlab(folder, args);
    const { code, out } = await ketenlab(folder, [...args, '--json']);
    expect(code).toBe(0);
    const told = JSON.parse(out) as { file: string; files: string[]; failed: unknown[] };
    expect(told.file).toBe('again.zip');
    expect(told.files).toEqual(Object.keys(zipOf('again.zip')));
  });

  it('is in Dutch on a system in another language, and in English when asked', async () => {
    writeFileSync(at('few.csv'), 'datum;nieuw\n2024-10-01;40\n');
    const args = ['export', 'alone', '--quiet', '--counts', 'few.csv', '--out'];
    await ketenlab(folder, [...args, 'nl.zip'], 'en_GB.UTF-8');
    await ketenlab(folder, [...args, 'en.zip', '--lang', 'en']);
    const said = (name: string) => strFromU8(zipOf(name)['controle.txt'] as Uint8Array);
    expect(said('nl.zip')).toMatch(/^Controle van de figuren/);
    expect(said('en.zip')).toMatch(/^Checks of the figures/);
    const figure = (name: string) => strFromU8(zipOf(name)['figuur-1.svg'] as Uint8Array);
    expect(figure('nl.zip')).toContain('eigen telling (few.csv)');
    expect(figure('en.zip')).toContain('own counts (few.csv)');
  });

  it('of more scenarios than a letter has room for says how many stay out', async () => {
    const { err } = await ketenlab(folder, ['export', 'pair', '--out', 'one.zip', '--question', 'effect']);
    expect(err).not.toContain('blijft erbuiten');
    const whole = JSON.parse(readFileSync(at('pair', 'result.json'), 'utf8')) as { variants: unknown[] };
    cpSync(at('pair'), at('three'), { recursive: true });
    const variants = [...whole.variants, ...whole.variants, ...whole.variants];
    writeFileSync(at('three', 'result.json'), JSON.stringify({ ...whole, variants }));
    const three = await ketenlab(folder, ['export', 'three', '--out', 'three.zip']);
    expect(three.err).toContain('hoogstens twee scenario’s met het basispad: 1 blijft erbuiten');
  });

  it('makes the table of measures of results of measures', async () => {
    const { code } = await ketenlab(folder, ['export', 'table', '--out', 'table.zip', '--quiet']);
    expect(code).toBe(0);
    const files = Object.entries(zipOf('table.zip')).filter(([name]) => /^(figuur|tabel)-1\.csv$/.test(name));
    expect(files.map(([, bytes]) => strFromU8(bytes)).join('')).toContain('Minder vertrek;');
  });

  it('takes own counts in place of those of the scenario', async () => {
    writeFileSync(at('own.csv'), 'datum;nieuw;bestaand\n2024-10-01;40;70\n01-12-2024;38;\n');
    await ketenlab(folder, ['export', 'pair', '--out', 'own.zip', '--quiet', '--counts', 'own.csv']);
    const drawing = strFromU8(zipOf('own.zip')['figuur-1.svg'] as Uint8Array);
    // Each count stands beside its dot.
    for (const count of [40, 38, 70]) expect(drawing).toContain(`>${count}<`);
  });
});

describe.concurrent('what cannot be exported ends with exit code 2, a sentence, and no zip', () => {
  it.each([
    [['absent'], 'absent deze map bestaat niet'],
    [['empty'], 'empty dit is geen map met resultaten: result.json ontbreekt'],
    [['base.yaml'], 'base.yaml dit is geen map met resultaten'],
    [['old'], 'old inputs.json ontbreekt: een oudere versie maakte deze map. Reken opnieuw door'],
    [['cut'], 'result.json dit is geen JSON: het bestand is afgekapt of veranderd'],
    [['changed'], 'result.json variants.0.scenario: ontbreekt of heeft een andere vorm dan Ketenlab schrijft'],
    [['null'], 'result.json dit zijn geen resultaten van run, compare of measures'],
    [['endless'], 'result.json replications: ontbreekt of heeft een andere vorm dan Ketenlab schrijft'],
    [['other'], 'inputs.json hoort niet bij result.json'],
    [['pair', '--page', 'http://voorbeeld.example'], '--page = http://voorbeeld.example: verwacht een adres'],
    [['pair', '--page', 'javascript:alert(1)'], '--page = javascript:alert(1): verwacht een adres'],
    [['pair', '--rule', 'hide'], '--rule = hide: verwacht een van: mask, round'],
    [['pair', '--question', 'why'], '--question = why: verwacht een van: state, effect, comparison'],
    [['alone', '--question', 'effect'], '--question = effect: kan niet: in deze resultaten staat geen scenario'],
    [['pair', '--indicator', 'nothing'], '--indicator = nothing: is geen uitkomst met een reeks'],
    [['pair', '--indicator', '__proto__'], '--indicator = __proto__: is geen uitkomst met een reeks'],
    [['pair', '--counts', 'base.yaml'], 'base.yaml Verwacht op regel 1: datum;nieuw;bestaand.'],
    [['pair', '--indicator', 'nothing', '--counts', 'absent.csv'], 'absent.csv het bestand bestaat niet'],
    [['pair', '--out', 'empty'], '--out = empty: dit is een map; geef de naam van een zip'],
    [['pair', '--out', 'mine.zip'], '--out = mine.zip: dit bestand is niet door ketenlab export gemaakt'],
  ])('export %j: %s', async (args, sentence) => {
    const to = args.includes('--out') ? [] : ['--out', 'refused.zip'];
    const { code, out, err } = await ketenlab(folder, ['export', ...args, ...to, '--quiet']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(existsSync(at('refused.zip'))).toBe(false);
    expect(readFileSync(at('mine.zip'), 'utf8')).toContain('no letter');
  });

  it('tells that it cannot write, with exit code 1', async () => {
    const { code, err } = await ketenlab(folder, ['export', 'alone', '--quiet', '--out', 'base.yaml/brief.zip']);
    expect(code).toBe(1);
    expect(err).toContain('base.yaml/brief.zip');
  });
});
