import { afterAll, describe, expect, it } from 'vitest';
import { register } from '../../sim/model/register.ts';
import { type Call, ketenlab, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);
const call = (...args: string[]): Promise<Call> => ketenlab(folder, args);
const read = async (...args: string[]) =>
  JSON.parse((await call('describe', '--json', ...args)).out) as Record<string, Record<string, unknown>[]>;

const GROUPS = ['parameters', 'levers', 'shocks', 'indicators', 'stations', 'mechanisms', 'rules', 'names'];

describe('ketenlab describe', () => {
  it('shows every number, lever, shock, indicator, station, mechanism and rule', async () => {
    const { code, out } = await call('describe', '--lang', 'nl');
    expect(code).toBe(0);
    for (const heading of [
      'GETALLEN',
      'KNOPPEN',
      'SCHOKKEN',
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
      expect(whole[group]?.length).toBeGreaterThan(1);
    };
    has('parameters', ['key', 'unit', 'range', 'bounds', 'default', 'source', 'sources', 'status', 'basis', 'label']);
    for (const group of ['levers', 'shocks'])
      has(group, ['id', 'key', 'unit', 'range', 'default', 'source', 'label', 'effect', 'touches', 'cost']);
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

  it.each([
    [
      'nl',
      'L07',
      ['Werkt op: P27 Personeel', 'M01 Werkdruk jaagt verloop aan.', 'Kosten per eenheid: 60.000 euro per jaar'],
    ],
    [
      'en',
      'L07',
      ['Works on: P27 Staff', 'M01 Load drives leaving.', 'Cost for each unit: 60,000 euros a year (20,000'],
    ],
    ['nl', 'voorrang', ['Bepaalt de volgorde van de lijsten van de aanbieders', 'Geen kosten naast de mensen']],
    ['en', 'voorrang', ['Sets the order of the lists of the providers', 'No cost besides the people']],
    [
      'nl',
      'X04',
      ['SCHOKKEN', 'Tekort bij de Raad', 'Aandeel van de raadsonderzoekers', 'Werkt op: P06 Wachten op de Raad'],
    ],
    ['en', 'raadDip', ['SHOCKS', 'Shortage at the Raad', 'Works on: P06 Wait for the Raad']],
  ])('tells in %s of %s what it works on, which order it claims and what it costs', async (language, what, texts) => {
    const { code, out } = await call('describe', what, '--lang', language);
    const flat = out.replaceAll(/\s+/g, ' ');
    expect(code).toBe(0);
    for (const text of texts) expect(flat).toContain(text);
  });

  it('shows one group, one row, or nothing with exit code 2', async () => {
    const levers = await read('levers');
    expect(Object.keys(levers)).toEqual(GROUPS);
    expect(levers.parameters).toEqual([]);
    expect(levers.levers?.length).toBeGreaterThan(3);
    expect((await read('retention')).levers?.map(({ key }) => key)).toEqual(['retention']);
    expect((await read('shocks')).shocks?.map(({ id }) => id)).toContain('X07');
    expect((await read('votsRise')).shocks?.map(({ id }) => id)).toEqual(['X07']);
    expect((await read('I01')).indicators?.map(({ key }) => key)).toContain('withoutWorkerNew');
    expect((await read('rules')).names?.map(({ key }) => key)).toContain('sinceOrder');
    expect((await read('turns')).rules?.map(({ lines }) => lines)).toEqual([['gi']]);
    expect((await read('hearing')).stations?.map(({ key }) => key)).toEqual(['hearing']);
    expect(await call('describe', 'onzin')).toMatchObject({
      code: 2,
      err: expect.stringContaining('niets in het model'),
    });
  });

  it('gives the JSON Schema of a scenario file, with a branch for every lever and every shock', async () => {
    const { out } = await call('describe', '--schema');
    expect(JSON.parse(out)).toMatchObject({ title: 'Ketenlab scenario' });
    const { properties } = JSON.parse(out) as {
      properties: Record<
        'levers' | 'shocks',
        { items: { oneOf: { properties: Record<string, { enum: string[] }> }[] } }
      >;
    };
    const names = (list: 'levers' | 'shocks', naming: string) =>
      properties[list].items.oneOf.map((branch) => branch.properties[naming]?.enum);
    expect(names('levers', 'lever')).toEqual(register.levers.map(({ id, key }) => [id, key]));
    expect(names('shocks', 'shock')).toEqual(register.shocks.map(({ id, key }) => [id, key]));
  });
});
