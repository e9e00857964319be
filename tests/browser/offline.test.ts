import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from '../../web/build/policy.ts';
import { untilLoaded } from './kit/acts.ts';
import { browsers } from './kit/browsers.ts';
import type { Browser } from './kit/page.ts';
import { serve } from './kit/server.ts';
import { visit } from './kit/visit.ts';

const kept = `(async () => (await navigator.serviceWorker.ready).active?.state)()`;
const stores = `caches.keys().then((names) => names.sort())`;

describe.each(browsers)('in $name', ({ start }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  it('opens again without a network after the first visit, by a link with settings too', async () => {
    const server = await serve('dist/web', '/keten/', headers);
    const reader = await visit(browser, server);
    await reader.goto();
    expect(await reader.page.evaluate(kept)).toMatch(/^activat/);
    await reader.until('navigator.serviceWorker.controller !== null');
    await server.stop();
    await reader.page.reload();
    // A page that is left while it loads has loads that fail: Firefox blames the service worker for them.
    await untilLoaded(reader);
    await reader.goto('?from=letter#x=1');
    await untilLoaded(reader);
    await reader.until(`document.querySelector('h1')?.textContent?.includes('Ketenlab')`);
    expect(await reader.page.evaluate('document.fonts.load("16px Noto Sans").then((faces) => faces.length)')).toBe(1);
    expect(reader.faults()).toEqual([]);
    await reader.close();
  });

  it('tells that a new version is there, takes it when asked and throws the old files away', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ketenlab-web-'));
    cpSync('dist/web', folder, { recursive: true });
    const server = await serve(folder, '/keten/', headers);
    const reader = await visit(browser, server);
    await reader.goto();
    await reader.until('navigator.serviceWorker.controller !== null');
    const [before] = await reader.page.evaluate<string[]>(stores);

    const newer = (name: string, from: RegExp, to: string) =>
      writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace(from, to));
    newer('index.html', /<title>[^<]*/, '<title>Newer');
    newer('service-worker.js', /KETENLAB_BUILD='[^']*'/, "KETENLAB_BUILD='newer'");
    await reader.page.evaluate(`addEventListener('ketenlab:update', ({ detail }) => { window.take = detail; })`);
    await reader.page.evaluate('navigator.serviceWorker.ready.then((registration) => { registration.update(); })');
    await reader.until('window.take !== undefined');
    expect(await reader.page.title()).not.toBe('Newer');
    await reader.page.evaluate('(() => { setTimeout(window.take); })()');
    await reader.untilTitle('Newer');
    expect(await reader.page.evaluate(stores)).toEqual(['ketenlab /keten/ newer']);
    expect(before).toMatch(/^ketenlab \/keten\/ [0-9a-f]{16}$/);
    expect(reader.faults()).toEqual([]);
    await reader.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  });
});
