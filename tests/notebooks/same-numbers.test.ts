import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { register } from '../../sim/model/register.ts';
import { comparison, computed, scenario } from './computed.ts';
import { open, serve, startBrowser } from './kit/opened.ts';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await serve();
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** The numbers of the text of a notebook, by name. */
async function shownBy(name: string): Promise<ReadonlyMap<string, number>> {
  const { page, numbers } = await open(browser, server, name);
  await page.close();
  return numbers;
}

test('what the page says of voorrang is what Node computes, to the last bit', async () => {
  const story = scenario('scenarios/stories/voorrang.yaml');
  const result = comparison({ ...story, name: 'today', levers: [] }, [story], 'ketenlab', 30);
  const difference = result.variants[0]?.difference ?? {};
  const numbers = await shownBy('voorrang');
  expect(numbers.get('measure')).toBe(-(difference['whoWaits.providers.measure']?.mean as number));
  expect(numbers.get('voluntary')).toBe(difference['whoWaits.providers.voluntary']?.mean);
});

test('the gain of pairing in the page is that of the comparison in Node', async () => {
  const base = scenario('scenarios/zhz-2024.yaml');
  const retention = scenario('scenarios/policies/retention.yaml');
  const result = comparison(base, [retention], 'ketenlab', 30);
  const numbers = await shownBy('pairing');
  expect(numbers.get('pairing-gain')).toBe(result.variants[0]?.difference['withoutWorker.mean']?.pairingGain);
  // A policy at the value that changes nothing gives the rows of the base path.
  expect(numbers.get('nothing')).toBe(0);
});

test('the chain in the page has the numbers of a run in Node', async () => {
  const one = computed(scenario('scenarios/zhz-2024.yaml'), 'ketenlab', 60);
  const { offset } = one.model.outputs.find(({ key }) => key === 'withoutWorker.mean') as { offset: number };
  const { rows, width, count } = one.block;
  const values = Array.from({ length: count }, (_, r) => rows[r * width + offset] as number);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const numbers = await shownBy('the-chain-explained');
  expect(numbers.get('withoutWorker')).toBeCloseTo(mean, 9);
});

test('what the page says of how the model was made is what the register and the audit say', async () => {
  const numbers = await shownBy('trace');
  expect(numbers.get('register')).toBe(register.parameters.length);
  expect(numbers.get('assumptions')).toBe(register.parameters.filter(({ status }) => status === 'assumption').length);
  // A replication is the same in another worker, and an audit that finds nothing has looked at something.
  expect(numbers.get('differ')).toBe(0);
  expect(numbers.get('broken')).toBe(0);
  expect(numbers.get('events')).toBeGreaterThan(1000);
});
