import { afterAll, describe, expect, it } from 'vitest';
import { type Call, ketenlab, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);
const call = (...args: string[]): Promise<Call> => ketenlab(folder, args);
const read = async (...args: string[]) =>
  JSON.parse((await call('describe', '--json', ...args)).out) as Record<string, Record<string, unknown>[]>;

const GROUPS = ['parameters', 'levers', 'indicators', 'stations', 'mechanisms', 'rules', 'names'];

describe('ketenlab describe', () => {
  it('shows every number, lever, indicator, station, mechanism and rule', async () => {
    const { code, out } = await call('describe', '--lang', 'nl');
    expect(code).toBe(0);
    for (const heading of [
      'GETALLEN',
      'KNOPPEN',
      'UITKOMSTEN',
      'STATIONS',
      'MECHANISMEN',
      'REGELS',
      'Standaard',
      'Aanname',
    ])
      expect(out).toContain(heading);
  });

  it('gives the groups as JSON, each row with the documented keys', async () => {
    const whole = await read();
    expect(Object.keys(whole)).toEqual(GROUPS);
    const has = (group: string, keys: readonly string[]) => {
      for (const row of whole[group] ?? []) expect(Object.keys(row)).toEqual(expect.arrayContaining([...keys]));
      expect(whole[group]?.length).toBeGreaterThan(5);
    };
    has('parameters', ['key', 'unit', 'range', 'bounds', 'default', 'source', 'sources', 'status', 'basis', 'label']);
    has('levers', ['id', 'key', 'unit', 'range', 'default', 'source', 'label', 'effect']);
    has('indicators', ['id', 'key', 'unit', 'view', 'better', 'label', 'definition']);
    has('stations', ['key', 'meaning']);
    has('mechanisms', ['id', 'label', 'explanation', 'off']);
    has('rules', ['key', 'lines', 'label', 'explanation']);
    has('names', ['key', 'lines', 'unit', 'meaning']);
  });

  it('names the source cards of a number, and says of a number without that it is an assumption', async () => {
    const { parameters = [] } = await read('parameters');
    const bare = parameters.filter(({ source }) => source === 'assumption');
    expect(new Set(bare.map(({ status }) => status))).toEqual(new Set(['assumption']));
    for (const { source } of parameters) expect(source).toMatch(/^(assumption|[A-Z0-9]+(-[A-Z0-9]+)+(, .+)?)$/);
  });

  it('tells of every station in both languages what happens there', async () => {
    const { stations = [] } = await read('stations');
    for (const { meaning } of stations)
      expect(meaning).toEqual({ nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
  });

  it('shows one group, one row, or nothing with exit code 2', async () => {
    const levers = await read('levers');
    expect(Object.keys(levers)).toEqual(GROUPS);
    expect(levers.parameters).toEqual([]);
    expect(levers.levers?.length).toBeGreaterThan(3);
    expect((await read('retention')).levers?.map(({ key }) => key)).toEqual(['retention']);
    expect((await read('I01')).indicators?.map(({ key }) => key)).toContain('withoutWorkerNew');
    expect((await read('rules')).names?.map(({ key }) => key)).toContain('sinceOrder');
    expect((await read('turns')).rules?.map(({ lines }) => lines)).toEqual([['gi']]);
    expect((await read('hearing')).stations?.map(({ key }) => key)).toEqual(['hearing']);
    expect(await call('describe', 'onzin')).toMatchObject({
      code: 2,
      err: expect.stringContaining('niets in het model'),
    });
  });

  it('gives the JSON Schema of a scenario file', async () => {
    const { out } = await call('describe', '--schema');
    expect(JSON.parse(out)).toMatchObject({ title: 'Ketenlab scenario' });
  });
});
