import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetOf } from '../../sim/report/letter/presets.ts';
import { measuresOf } from '../../sim/report/measures-of.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { ketenlab, workshop } from '../cli/ketenlab.ts';

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

/** The one comparison that is computed here; every other folder is made of it. */
let pair: ComparisonResult;

/** A folder with results that were changed. */
function results(name: string, result: unknown, about = inputs('compare')) {
  mkdirSync(at(name));
  writeFileSync(at(name, 'result.json'), typeof result === 'string' ? result : JSON.stringify(result));
  writeFileSync(at(name, 'inputs.json'), about);
}

/** A comparison with the variant as many times, each under a name of its own. */
function withVariants(count: number): ComparisonResult {
  const [variant] = pair.variants;
  if (variant === undefined) throw new Error('the comparison has no variant');
  const copy = (_: unknown, i: number) => ({ ...variant, scenario: { ...variant.scenario, name: `variant-${i}` } });
  return { ...pair, variants: Array.from({ length: count }, copy) };
}

beforeAll(async () => {
  const few = ['--replications', '4', '--quiet', '--workers', '1'];
  await ketenlab(folder, ['compare', 'base.yaml', 'retention.yaml', ...few, '--out', 'pair']);
  const text = readFileSync(at('pair', 'result.json'), 'utf8');
  pair = JSON.parse(text) as ComparisonResult;
  writeFileSync(at('pair', 'inputs.json'), inputs('compare'));
  const { variants: _variants, ...alone } = pair;
  results('alone', alone, inputs('run'));
  results('many', withVariants(3));
  results('table', measuresOf(pair, 'withoutWorker'), inputs('measures', 'ketenlab', 'withoutWorker'));
  results('old', pair);
  rmSync(at('old', 'inputs.json'));
  results('cut', text.slice(0, 5000));
  results('changed', { ...pair, seed: 7, variants: [{ scenario: null }] });
  results('other', pair, inputs('compare', 'another'));
  results('null', null);
  results('endless', { ...pair, replications: 1e12 });
  mkdirSync(at('empty'));
  writeFileSync(at('mine.zip'), 'PK\u0003\u0004 no letter');
}, 60_000);

const zipOf = (name: string) => unzipSync(readFileSync(at(name)));
const text = (zip: string, name: string) => strFromU8(zipOf(zip)[name] as Uint8Array);
const keptIn = (zip: string) =>
  JSON.parse(text(zip, 'brief.json')) as { letter: { form: object }; figures: { kind: string }[] };

describe('ketenlab export', () => {
  it('makes one zip with the figures for a council, in Dutch on any system, and says which scenarios it leaves out', async () => {
    const asked = ['export', 'many', '--out', 'brief.zip', ...page];
    const { code, out, err } = await ketenlab(folder, asked, 'en_GB.UTF-8');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^Step 1 of 5 is done\.\n/);
    expect(err).toContain('The letter shows two of the 3 scenarios.');
    expect(err).toMatch(/files are in brief\.zip\. Begin with LEES-MIJ\.txt\.\n$/);
    const files = zipOf('brief.zip');
    const names = Object.keys(files);
    expect(names[0]).toBe('LEES-MIJ.txt');
    for (const name of ['brief-invoegen.docx', 'verantwoording.pdf', 'qr.png', 'scenario/base.yaml']) {
      expect(names).toContain(name);
    }
    expect(keptIn('brief.zip').figures.map(({ kind }) => kind)).toEqual(['series', 'difference', 'measures']);
    // The table of the measures has all of them; a letter has a row under its columns for each.
    expect(text('brief.zip', 'figuur-3.csv').trim().split('\r\n')).toHaveLength(1 + 3);
    expect(text('brief.zip', 'controle.txt')).toMatch(/^Controle van de figuren/);
    expect(text('brief.zip', 'controle.txt')).toContain('1. Kan iemand in deze figuur over Zuid-Holland Zuid');
    expect(text('brief.zip', 'link.txt')).toContain('https://voorbeeld.example/keten/#base=zhz-2024&years=2');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('takes every choice of the page, and own counts; it replaces a letter of its own and tells it as JSON', async () => {
    writeFileSync(at('own.csv'), 'datum;nieuw;bestaand\n2024-10-01;40;70\n01-12-2024;38;\n');
    const args = ['export', 'pair', '--out', 'brief.zip', '--quiet', '--json', '--counts', 'own.csv'];
    const chosen = ['--audience', 'gi', '--sender', 'Gemeente Voorbeeld', '--date', '2024-12-01', '--norm', 'none'];
    const { code, out } = await ketenlab(folder, [...args, ...chosen, '--supplier', 'de GI', '--question', 'state']);
    expect(code).toBe(0);
    const told = JSON.parse(out) as { file: string; files: string[] };
    expect(told).toMatchObject({ file: 'brief.zip', files: Object.keys(zipOf('brief.zip')) });
    const { letter, figures } = keptIn('brief.zip');
    expect(letter.form).toEqual({
      question: 'state',
      audience: 'gi',
      sender: 'Gemeente Voorbeeld',
      date: '2024-12-01',
      indicator: 'withoutWorker',
      norm: '',
    });
    // Half a year of a small region has no lead times to draw.
    expect(figures.map(({ kind }) => kind)).toEqual(presetOf('gi').filter((kind) => kind !== 'lead-times'));
    // Each count stands beside its dot.
    const drawing = text('brief.zip', 'figuur-1.svg');
    for (const count of [40, 38, 70]) expect(drawing).toContain(`>${count}<`);
    expect(drawing.replaceAll(/<[^>]+>/g, ' ')).toContain('de GI');
  });

  it('makes the table of measures of results of measures, in English when asked', async () => {
    const { code } = await ketenlab(folder, ['export', 'table', '--out', 'table.zip', '--quiet', '--lang', 'en']);
    expect(code).toBe(0);
    expect(text('table.zip', 'figuur-1.csv')).toContain('Fewer leave,');
    expect(text('table.zip', 'controle.txt')).toMatch(/^Checks of the figures/);
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
    [['pair', '--question', 'comparison'], 'een vergelijking vraagt twee scenario’s naast het basispad'],
    [['pair', '--date', '2024-12-02', '--indicator', 'nothing'], 'het dichtst bij is 2024-12-01'],
    [['pair', '--date', '2024-13-01', '--norm', 'old'], '--date = 2024-13-01: verwacht een datum'],
    [['pair', '--audience', 'all', '--norm', 'old'], '--norm = old: verwacht een van: agreement, significant, before'],
    [['pair', '--sender', ' ', '--supplier', 'x'], '--supplier = x: kan alleen met --counts'],
    [['pair', '--analysis', 'empty'], '--analysis = empty: dit is geen map die ketenlab analyse heeft geschreven'],
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
