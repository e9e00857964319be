import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from '../../web/build/policy.ts';
import { DESK, TRIALS } from '../../web/workers/names.ts';
import { answered, digests, link, open, slider, texts, untilStable } from './kit/acts.ts';
import { browsers } from './kit/browsers.ts';
import { digestsOf, inNode } from './kit/command-line.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { type Visit, visit } from './kit/visit.ts';

const rest = (time: number): Promise<null> => new Promise((done) => setTimeout(done, time, null));
const told = /Een rekenhulp viel uit en is opnieuw gestart/;

// Only Chromium lets a test into the workers of a page.
describe.each(browsers.filter(({ name }) => name === 'chromium'))('a worker is lost in $name', ({ start }) => {
  let browser: Browser;
  let server: Served;
  let reader: Visit;
  beforeAll(async () => {
    server = await serve('dist/web', '/', headers);
    browser = await start();
    reader = await visit(browser, server);
    await open(reader, 'base=zhz-2024&years=2&replications=100&L07=6@2025-01-01');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await server.stop();
  });

  /** Ends the first worker of a name, as an error that nobody caught does. */
  async function lose(name: string): Promise<void> {
    const page = reader.page as unknown as Page;
    for (const worker of page.workers()) {
      // One that is gone may still be listed, and never says its name.
      const called = await Promise.race([worker.evaluate('self.name'), rest(500)]);
      if (called !== name) continue;
      await Promise.race([worker.evaluate(`setTimeout(() => { throw new Error('lost'); })`), rest(500)]);
      return;
    }
    throw new Error(`No worker named '${name}'.`);
  }

  it.each([
    ['that runs trials', TRIALS],
    ['that is the desk', DESK],
  ])('one %s: the reader is told, and the numbers are those of Node', async (_, name) => {
    await answered(reader, async () => {
      await reader.page.focus(slider('L07'));
      await reader.page.keyboard.press('ArrowRight');
      await reader.until(`document.querySelector('[data-stage="first"], [data-stage="growing"]') !== null`);
      await lose(name);
    });
    expect(await texts(reader, '[data-stage] [data-alert]')).toEqual([expect.stringMatching(told)]);
    expect(await digests(reader)).toEqual(digestsOf(await inNode(await link(reader))));
    await reader.page.click('#tab-whatIf');
  });

  it('one that is lost again and again is given up, and tried again when asked', async () => {
    await answered(reader, async () => {
      await reader.page.focus(slider('L07'));
      await reader.page.keyboard.press('ArrowRight');
      for (let loss = 0; loss < 12; loss++) {
        if (await reader.became(`document.querySelector('[data-stage] [data-alert] button') !== null`, 300)) break;
        await lose(DESK);
      }
      await reader.page.click('[data-stage] [data-alert] button');
    });
    await untilStable(reader);
    expect(await texts(reader, '[data-stage] [data-alert]')).toEqual([]);
    expect(await digests(reader)).toEqual(digestsOf(await inNode(await link(reader))));
  });
});
