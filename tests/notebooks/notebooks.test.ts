import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findings } from '../browser/kit/axe.ts';
import { open, serve, startBrowser } from './kit/opened.ts';

/** Charts that each notebook shows. */
const notebooks: readonly (readonly [name: string, charts: number])[] = [
  ['the-chain-explained', 2],
  ['back-test', 3],
  ['pairing', 3],
  ['caseload-norm', 3],
  ['voorrang', 3],
  ['relay-or-team', 4],
  ['measures', 2],
  ['sweep', 4],
  ['trace', 0],
];

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

describe.each(notebooks)('the notebook %s', (name, charts) => {
  test('computes its answer without asking anything outside, no cell fails, axe finds nothing, and it fits a telephone', async () => {
    const start = performance.now();
    const { page, outside, errors, numbers } = await open(browser, server, name);
    console.log(`${name}: ready in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
    const drawn = await page
      .locator('main svg')
      .evaluateAll((all) => all.map((svg) => svg.querySelectorAll('path, circle, rect, [data-mark]').length));
    expect(drawn).toHaveLength(charts);
    expect(drawn.every((marks) => marks > 0)).toBe(true);
    expect([...numbers.values()].every(Number.isFinite)).toBe(true);
    expect(await page.locator('main table').count()).toBeGreaterThan(0);
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 900 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond, 'sideways scroll on a telephone [px]').toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('the contents lead to every notebook', async () => {
  const page = await browser.newPage();
  const { port } = server.address() as { port: number };
  await page.goto(`http://127.0.0.1:${port}/index.html`);
  const links = await page.locator('main ol a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual(notebooks.map(([name]) => `./${name}.html`));
  await page.close();
});
