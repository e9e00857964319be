import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SavedLetter } from '../../sim/report/letter/renewal/saved-letter.ts';
import type { Inputs } from '../../sim/scenario/inputs.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { headers } from '../../web/build/policy.ts';
import { choose, fill, open, show, texts } from './kit/acts.ts';
import { browsers } from './kit/browsers.ts';
import { inNode } from './kit/command-line.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { type Visit, visit } from './kit/visit.ts';

const link = 'base=zhz-2024&years=2&replications=20&L07=6@2025-01-01&title=Behoud';

let server: Served;
beforeAll(async () => {
  server = await serve('dist/web', '/', headers);
});
afterAll(() => server.stop());

describe.each(browsers)('in $name', ({ name, start }) => {
  const folder = mkdtempSync(join(tmpdir(), 'ketenlab-renewal-'));
  let browser: Browser;
  let reader: Visit;
  let zip: Record<string, Uint8Array>;
  let brief: SavedLetter & { readonly inputs: Inputs };
  beforeAll(async () => {
    browser = await start();
    reader = await visit(browser, server);
    await open(reader, link);
    await show(reader, 'letter');
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await reader.close();
    await browser.close();
  });

  const renewed = (file: unknown) =>
    choose(reader, '#letter-renewal-file', 'brief.json', Buffer.from(JSON.stringify(file)).toString('base64'));
  const state = (wanted: string) => reader.until(`document.querySelector('[data-renewal-state="${wanted}"]') !== null`);
  const rows = (reason: string) =>
    reader.page.evaluate<string[][]>(
      `[...document.querySelectorAll('[data-changed-by="${reason}"] tbody tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent.trim()))`,
    );
  const withBase = (change: (text: string) => string) => {
    const { files } = brief.inputs;
    return { ...brief.inputs, files: { ...files, 'zhz-2024.yaml': change(files['zhz-2024.yaml'] as string) } };
  };

  it('exports a letter whose folder of scenarios gives the same numbers by itself', async () => {
    await fill(reader, '#letter-question', 'effect');
    await reader.page.evaluate(`(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob.type === 'application/zip') window.zip = blob;
        return make(blob);
      };
    })()`);
    await reader.until(`document.querySelectorAll('.ketenlab-letter-figure img').length >= 3`);
    await reader.page.click('[data-export]');
    await reader.until(`['done', 'failed'].includes(document.querySelector('[data-exported]').dataset.exported)`);
    const base64 = await reader.page.evaluate<string>(`new Promise((done) => {
      const file = new FileReader();
      file.onload = () => done(file.result.slice(file.result.indexOf(',') + 1));
      file.readAsDataURL(window.zip);
    })`);
    zip = unzipSync(Buffer.from(base64, 'base64'));
    brief = JSON.parse(strFromU8(zip['brief.json'] as Uint8Array)) as typeof brief;
    expect(Object.keys(brief.inputs.files)).toContain('sources/observed-zhz.csv');
    const scenarios = Object.entries(zip).filter(([file]) => file.startsWith('scenario/'));
    for (const [file, bytes] of scenarios) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const { seed, replications } = brief.inputs;
    const named = brief.inputs.scenarios.map((file) => join(folder, 'scenario', file));
    const node = await inNode(...named, '--seed', seed, '--replications', String(replications));
    // Small counts follow the rule of the letter, so the digests, which hold the counts, are others.
    const { result } = JSON.parse(strFromU8(zip['brief.json'] as Uint8Array)) as { result: ComparisonResult };
    const numbersOf = ({ indicators, variants }: ComparisonResult) => [
      indicators.withoutWorker,
      ...variants.flatMap((variant) => [variant.indicators.withoutWorker, variant.difference.withoutWorker]),
    ];
    expect(numbersOf(node)).toHaveLength(3);
    expect(numbersOf(node)).toEqual(numbersOf(result));
  });

  it('finds nothing changed where nothing did', async () => {
    await renewed(brief);
    await reader.until(`document.querySelector('[data-renewed]') !== null`);
    expect(await texts(reader, '[data-renewed] table')).toEqual([]);
    expect(await texts(reader, '[data-renewed-numbers] li')).toEqual([]);
  });

  it('tells data, model and policy apart in a letter in which all three are old, and their parts add up', async () => {
    const old = (base: string) =>
      `${base.replace('gi.transfer: 8', 'gi.transfer: 14')}\nlevers: [{ lever: L02, value: 9, start: 2024-09-21 }]\n`;
    const inputs = withBase(old);
    expect(inputs.files['zhz-2024.yaml']).toContain('gi.transfer: 14');
    await renewed({ ...brief, result: { ...brief.result, ketenlab: '0.0.9' }, inputs });
    await reader.until(`document.querySelector('[data-changed-by="policy"]') !== null`);
    expect(await texts(reader, '[data-renewed]')).toEqual([expect.stringContaining('Gemaakt met versie 0.0.9')]);
    const parts = { model: await rows('model'), data: await rows('data'), policy: await rows('policy') };
    for (const list of Object.values(parts)) expect(list.length).toBeGreaterThan(0);
    // Each fact goes from what the letter says, by the model, the data and the policy, to what is computed now.
    const whole = (text: string) => Number(text.replace('−', '-').replaceAll('.', '').replace(',', '.'));
    const chains = new Map<string, string[][]>();
    for (const row of [...parts.model, ...parts.data, ...parts.policy]) {
      const [what = ''] = row;
      chains.set(what, [...(chains.get(what) ?? []), row]);
    }
    const counted = [...chains.values()].filter((chain) => chain.every((row) => /^[\d.]+$/.test(row[2] as string)));
    expect(counted.length).toBeGreaterThan(0);
    for (const chain of counted) {
      const [from, to] = [chain[0]?.[1] as string, chain.at(-1)?.[2] as string];
      const sum = chain.reduce((all, [, , , amount]) => all + whole(amount as string), 0);
      expect([chain[0]?.[0], sum]).toEqual([chain[0]?.[0], whole(to) - whole(from)]);
      for (const [i, row] of chain.slice(1).entries()) expect(row[1]).toBe(chain[i]?.[2]);
    }
    for (const width of [1280, 320]) {
      await reader.resize(width, 900);
      await reader.page.evaluate(`document.querySelector('[data-renewal]').scrollIntoView()`);
      expect(await reader.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await reader.axe()).toEqual([]);
      await reader.picture(`renewal-${width}`);
    }
    await reader.resize(1280, 900);
  });

  it('shows numbers that no longer fit in red, and takes over all new ones at once', async () => {
    const { paragraphs } = brief.letter;
    const place = paragraphs.findIndex(({ bound }) => bound.some(({ fact }) => fact?.endsWith('.mean')));
    const old = paragraphs[place] as (typeof paragraphs)[number];
    const { at, length } = old.bound.find(({ fact }) => fact?.endsWith('.mean')) as { at: number; length: number };
    const text = `${old.text.slice(0, at)}${'9'.repeat(length)}${old.text.slice(at + length)}`;
    const other = paragraphs.map((one, i) => (i === place ? { ...one, text } : one));
    await renewed({ ...brief, letter: { ...brief.letter, paragraphs: other } });
    await reader.until(`document.querySelector('[data-renewed-numbers]') !== null`);
    await reader.page.click('[data-renewal-take]');
    await reader.until(`document.querySelector('[data-mark="wrong"]') !== null`);
    await reader.picture('renewal-red');
    await reader.page.click('[data-take-all]');
    await reader.until(`document.querySelector('[data-fits="true"]') !== null`);
    expect(await reader.page.evaluate(`document.querySelector('#letter-paragraph-${place + 1}').value`)).toBe(old.text);
  });

  it('can be stopped and begun again', async () => {
    await renewed({ ...brief, inputs: { ...brief.inputs, seed: 'anders', replications: 2000 } });
    await state('busy');
    await reader.until(`document.querySelector('[data-renewal-state] progress').value > 0`);
    await reader.picture('renewal-busy');
    await reader.page.click('[data-renewal-stop="true"]');
    await state('stopped');
    await reader.page.click('[data-renewal-stop="false"]');
    await state('busy');
    await reader.page.click('[data-renewal-stop="true"]');
    await state('stopped');
  });

  it('says what is wrong with files that cannot be computed, and what an older letter cannot tell', async () => {
    await renewed({ ...brief, inputs: withBase((text) => text.replace('gi.transfer: 8', 'gi.transfer: veel')) });
    await state('faults');
    expect(await texts(reader, '[data-renewal-state="faults"] li')).toEqual([
      expect.stringMatching(/zhz-2024\.yaml: .*gi\.transfer/),
    ]);
    await renewed({ ...brief, inputs: withBase(() => 'a: [') });
    await reader.until(`document.querySelector('[data-renewal-state="faults"]')?.textContent.includes('YAML')`);
    await renewed({ ...brief, inputs: { ...brief.inputs, replications: 1_000_000 } });
    await reader.until(`document.querySelector('[data-renewal-state="faults"]')?.textContent.includes('1000000')`);
    await renewed({ ...brief, inputs: { ...brief.inputs, years: 900 } });
    await reader.until(`document.querySelector('[data-renewal] [role=status]').textContent.includes('inputs.years')`);
    await renewed({ ...brief, inputs: null, result: { ...brief.result, ketenlab: '0.0.9' } });
    await reader.until(`document.querySelector('[data-renewed]')?.textContent.includes('zie bij 2') === true`);
    await renewed({ ...brief, inputs: null, link: '' });
    await reader.until(`document.querySelector('[data-renewal] [role=status]').textContent.includes('niet waarmee')`);
    expect(await texts(reader, '[data-renewed] h4')).toEqual(['Getallen in de tekst die niet meer passen']);
    expect(reader.faults()).toEqual([]);
    console.info(`${name}: an earlier letter is renewed, stopped and refused`);
  });
});
