import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { register } from '../../sim/model/register.ts';
import type { KnockoutResult, SensitivityResult, SplitResult } from '../../sim/statistics/study.ts';
import { type Call, finished, ketenlab, root, start, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);
const variant = (name: string, rest: string) =>
  `extends: base.yaml\nname: ${name}\ntitle: { nl: Team, en: Team }\nyears: 0.2\n${rest}`;
writeFileSync(
  join(folder, 'team.yaml'),
  variant('small-team', 'levers: [{ lever: team, value: 1, start: 2024-09-20 }]\n'),
);
writeFileSync(join(folder, 'idle.yaml'), variant('small-idle', 'off: [M27]\n'));
writeFileSync(
  join(folder, 'shock.yaml'),
  variant(
    'small-shock',
    `levers: [{ lever: L07, value: 5, start: 2024-09-20 }]
shocks: [{ shock: X04, value: 0.2, start: 2024-09-20 }]
`,
  ),
);
const before = readdirSync(folder).sort();
const ONE_RAAD = join(root, 'scenarios/tests/one-raad.yaml');
const QUICK = ['--replications', '2', '--years', '0.15', '--quiet'];
const FILES = ['result.json', 'table.csv'];
const call = (...args: string[]): Promise<Call> => ketenlab(folder, args);
const table = (out: string) =>
  readFileSync(join(folder, out, 'table.csv'), 'utf8')
    .trim()
    .split('\r\n');

const STUDY_KEYS = ['ketenlab', 'scenario', 'until', 'seed', 'replications', 'variants', 'digest', 'events', 'seconds'];

describe('ketenlab knockout', () => {
  it('shows and writes what passes through each mechanism of the effect of a lever that is set for the occasion', async () => {
    const args = ['--lever', 'raadCapacity=1@2024-10-01', '--output', 'raadWaiting', '--output', 'withoutWorker'];
    const years = ['--replications', '6', '--years', '1', '--lang', 'en', '--workers', '1'];
    const { code, out, err } = await call('knockout', ONE_RAAD, ...args, ...years);
    expect(code).toBe(0);
    expect(out).toContain('Knock-out study for Region, from 1 January 2024 to 1 January 2025: scenario one-raad');
    expect(out).toContain('The effect of: Capacity of the Raad (1 fte, from 1 October 2024).');
    expect(out).toContain('The shares do not add up to 100%: mechanisms act on each other.');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    const results = join('results', 'one-raad-knockout');
    expect(err).toContain(`Results are in ${results}`);
    expect(readdirSync(join(folder, results)).sort()).toEqual(FILES);
    const result = JSON.parse(readFileSync(join(folder, results, 'result.json'), 'utf8')) as KnockoutResult;
    expect(Object.keys(result)).toEqual([...STUDY_KEYS, 'levers', 'leftOut', 'indicators']);
    const mechanisms = register.mechanisms.length - result.leftOut.length;
    expect(result.variants).toBe(2 * (mechanisms + 1));
    expect(err).toContain(`${result.variants * 6} of ${result.variants * 6}`);
    expect(Object.keys(result.indicators)).toEqual(expect.arrayContaining(['raadWaiting', 'withoutWorker']));
    expect(table(results)).toHaveLength(1 + 2 * mechanisms);
    const { effect, passages } = result.indicators.raadWaiting as KnockoutResult['indicators'][string];
    for (const { without, through } of passages)
      expect((without.mean as number) + (through.mean as number)).toBeCloseTo(effect.mean as number, 9);
  });

  it('takes all levers of the scenario, or those that are named, and gives the same with any workers', async () => {
    const run = async (...args: string[]) => {
      const { code, out } = await call(
        'knockout',
        'retention.yaml',
        '--json',
        ...QUICK,
        '--out',
        args.join(''),
        ...args,
      );
      expect(code).toBe(0);
      return JSON.parse(out) as KnockoutResult;
    };
    const all = await run('--workers', '1');
    expect(all.levers.map(({ id }) => id)).toEqual(['L07']);
    const byKey = await run('--lever', 'retention', '--workers', '3');
    expect(byKey).toEqual({ ...all, seconds: byKey.seconds });
    const two = await run('--lever', 'recruitment=1@2024-10-15');
    expect(two.levers).toMatchObject([{ id: 'L08', value: 1, start: '2024-10-15' }]);
    expect(two.scenario.levers.map(({ lever }) => lever)).toEqual(['L07', 'L08']);
  });

  it('takes shocks too: all that the scenario sets, or one for the occasion', async () => {
    const run = async (out: string, ...args: string[]) => {
      const { code, out: json } = await call('knockout', ...args, '--json', ...QUICK, '--out', out);
      expect(code).toBe(0);
      return JSON.parse(json) as KnockoutResult;
    };
    const all = await run('shocked', 'shock.yaml');
    expect(all.levers.map(({ id }) => id)).toEqual(['L07', 'X04']);
    const one = await run('one-shock', 'shock.yaml', '--lever', 'X04');
    expect(one.levers.map(({ id }) => id)).toEqual(['X04']);
    const asked = await run('asked', 'base.yaml', '--lever', 'strike=0.5');
    expect(asked.scenario.shocks.map(({ lever }) => lever)).toEqual(['X03']);
  });

  it('says of an output that the levers do not touch that nothing changes', async () => {
    const args = ['--lever', 'raadCapacity=0', '--output', 'raadWaiting', ...QUICK];
    const { out } = await call('knockout', 'base.yaml', ...args, '--out', 'nothing');
    expect(out).toContain('Knoppen en schokken veranderen hier niets, ook niet met een mechanisme uit.');
  });

  it('notes a value that is thought unlikely', async () => {
    const { code, err } = await call('knockout', 'base.yaml', '--lever', 'retention=50', ...QUICK, '--out', 'unlikely');
    expect(code).toBe(0);
    expect(err).toContain('Let op: --lever = retention=50: buiten het denkbare bereik van 0 tot 10');
  });
});

describe('ketenlab split', () => {
  it('splits the difference between relay and team over four parts that add up, for a team of the scenario', async () => {
    const { code, out } = await call('split', 'team.yaml', '--json', ...QUICK, '--out', 'split');
    const result = JSON.parse(out) as SplitResult;
    expect({ code, variants: result.variants }).toEqual({ code: 0, variants: 16 });
    expect(Object.keys(result)).toEqual([...STUDY_KEYS, 'levers', 'indicators']);
    expect(readdirSync(join(folder, 'split')).sort()).toEqual(FILES);
    for (const { parts, whole } of Object.values(result.indicators)) {
      const sum = parts.reduce((total, { mean }) => total + (mean ?? 0), 0);
      expect(sum).toBeCloseTo(whole.mean ?? 0, 9);
    }
    expect(table('split')).toHaveLength(1 + 5 * Object.keys(result.indicators).length);
  });

  it('sets a team for all families from the start, or for a share from a date, where the scenario sets none', async () => {
    const all = await call('split', 'base.yaml', ...QUICK, '--out', 'all');
    expect(all.out).toContain('Knop: Van estafette naar team (100%, vanaf 20 september 2024).');
    expect(all.out).toContain('Samen: team min estafette');
    const half = await call(
      'split',
      'base.yaml',
      '--share',
      '0.5@2024-10-01',
      ...QUICK,
      '--lang',
      'en',
      '--out',
      'half',
    );
    expect(half.out).toContain('Lever: From relay to team (50%, from 1 October 2024).');
    expect(half.out).toContain('The four parts add up exactly to the whole difference');
  });
});

describe('ketenlab sensitivity (M39: which missing figure would narrow the answer)', () => {
  it('moves every assumption on its own, and shows the numbers that move an output most', async () => {
    const args = ['--output', 'withoutWorker.mean', '--replications', '1', '--years', '0.1', '--quiet'];
    const { code, out } = await call(
      'sensitivity',
      'base.yaml',
      ...args,
      '--top',
      '3',
      '--out',
      'sens',
      '--lang',
      'en',
    );
    expect(code).toBe(0);
    const result = JSON.parse(readFileSync(join(folder, 'sens', 'result.json'), 'utf8')) as SensitivityResult;
    expect(Object.keys(result)).toEqual([...STUDY_KEYS, 'parameters', 'leftOut', 'indicators']);
    const moved = Object.entries(result.parameters);
    expect(result.variants).toBe(1 + 2 * moved.length);
    expect(moved.every(([, { status }]) => status === 'assumption')).toBe(true);
    expect(table('sens')).toHaveLength(1 + moved.length);
    const swings = result.indicators['withoutWorker.mean']?.swings ?? [];
    const shown = swings.filter(({ parameter }) => out.replaceAll(/\s+/g, ' ').includes(`(${parameter})`));
    expect(shown.map(({ parameter }) => parameter)).toEqual(swings.slice(0, 3).map(({ parameter }) => parameter));
    expect(out).toContain('One number at a time: what numbers do together is not here.');
  });
});

describe('help of the studies', () => {
  it.each([
    ['knockout', '--lever <name[=value[@date]]>', 100],
    ['split', '--share <value[@date]>', 100],
    ['sensitivity', '--top <n>', 20],
  ])('%s tells its options and its number of replications in both languages', async (name, option, replications) => {
    const [dutch, english] = await Promise.all(['nl', 'en'].map((lang) => call(name, '--help', '--lang', lang)));
    expect(dutch?.out).toMatch(new RegExp(`^Gebruik: ketenlab ${name} <scenario> \\[opties\\]`));
    expect(english?.out).toMatch(new RegExp(`^Usage: ketenlab ${name} <scenario> \\[options\\]`));
    for (const help of [dutch?.out, english?.out])
      for (const part of [option, '--output <key>']) expect(help).toContain(part);
    expect(dutch?.out).toContain(`(standaard: ${replications})`);
    expect(english?.out).toContain(`(default: ${replications})`);
  });
});

describe.concurrent('bad input of a study ends with exit code 2, a sentence, and nothing written', () => {
  it.each([
    [['knockout'], 'Er ontbreekt iets: scenario.'],
    [['knockout', 'base.yaml'], 'dit scenario zet geen knoppen of schokken: kies er een met --lever knop=waarde'],
    [['knockout', 'base.yaml', '--lever', 'retention'], '--lever = retention: het scenario zet deze knop niet'],
    [['knockout', 'retention.yaml', '--lever', 'team'], 'het scenario zet deze knop niet (wel: L07): geef een waarde'],
    [['knockout', 'retention.yaml', '--lever', 'L07=1'], 'het scenario zet deze knop al: geef hier geen waarde'],
    [['knockout', 'base.yaml', '--lever', 'L07=1', '--lever', 'retention=2'], 'deze knop staat er twee keer'],
    [
      ['knockout', 'base.yaml', '--lever', 'retention=1@2030-01-01'],
      'buiten de looptijd: verwacht 2024-09-20 tot en met',
    ],
    [['knockout', 'retention.yaml', '--output', 'raadWaitin'], "onbekende uitkomst; bedoelt u 'raadWaiting'?"],
    [['knockout', 'retention.yaml', '--years', '20', '--replications', '100000'], 'GB aan getallen; kies ten hoogste'],
    [['knockout', 'retention.yaml', '--top', '3'], 'De optie --top bestaat niet.'],
    [['split', 'team.yaml', '--share', '1'], '--share = 1: het scenario zet deze knop al'],
    [['split', 'base.yaml', '--share', '2'], '--share = 2: een aandeel ligt tussen 0 en 1'],
    [['split', 'idle.yaml'], 'in dit scenario doet een team niets'],
    [['sensitivity', 'base.yaml', '--top', '0'], '--top = 0: verwacht een heel getal van 1 tot en met 1000'],
    [['sensitivity', 'absent.yaml'], 'kan absent.yaml niet lezen (het bestand bestaat niet)'],
  ])('ketenlab %j', async (args, sentence) => {
    const { code, out, err } = await ketenlab(folder, [...args, '--out', 'never']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n {4}at |undefined|NaN|Error:/);
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  it('every wrong option has its own line, in the options and in what they name', async () => {
    const options = ['--lever', 'nope', '--lever', 'retention=x', '--workers', '0'];
    const typed = await ketenlab(folder, ['knockout', 'base.yaml', ...options], 'C');
    expect(typed.err.trim().split('\n')).toEqual([
      '--workers = 0: expected a whole number from 1 up to and including 256',
      '--lever = nope: unknown lever',
      expect.stringContaining('--lever = retention=x: a number is needed, not text'),
    ]);
    const named = ['--lever', 'retention', '--lever', 'team=1@2040-01-01', '--output', 'a', '--output', 'b'];
    const meant = await ketenlab(folder, ['knockout', 'base.yaml', ...named], 'C');
    expect([typed.code, meant.code]).toEqual([2, 2]);
    expect(
      meant.err
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['--lever = retention', '--lever = team=1@2040-01-01', '--output = a', '--output = b']);
  });
});

it.each(['knockout', 'split', 'sensitivity'])('%s that is stopped ends with 130 and leaves nothing', async (name) => {
  const there = readdirSync(folder).sort();
  const levers = name === 'knockout' ? ['--lever', 'retention=1'] : [];
  const child = start(folder, [name, 'base.yaml', ...levers, '--replications', '2000', '--out', 'stopped']);
  const ended = finished(child);
  // The first line of progress is written when the workers are about to start.
  await once(child.stderr as NonNullable<typeof child.stderr>, 'data');
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 130, out: '', err: expect.stringContaining('er is niets geschreven') });
  expect(readdirSync(folder).sort()).toEqual(there);
  expect(there).toEqual(expect.arrayContaining(before));
});
