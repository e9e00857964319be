import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from '../../web/build/policy.ts';
import { browsers } from './kit/browsers.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { visit } from './kit/visit.ts';

const servers = {
  'from the root of a server that sends the headers': { under: '/', headers },
  'from a folder of a server that sends no headers': { under: '/jeugd/keten lab/', headers: {} },
};

describe.each(browsers)('in $name', ({ start }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  describe.each(Object.entries(servers))('%s', (_, { under, headers: sent }) => {
    let server: Served;
    beforeAll(async () => {
      server = await serve('dist/web', under, sent);
    });
    afterAll(() => server.stop());

    it('the page opens without an error, a breach of its policy or a request outside its folder', async () => {
      const reader = await visit(browser, server);
      await reader.goto();
      await reader.until(`document.querySelector('h1') !== null`);
      await reader.until('document.fonts.status === "loaded"');
      expect(await reader.page.title()).toMatch(/^Ketenlab/);
      expect(await reader.page.evaluate('document.fonts.check("16px Noto Sans")')).toBe(true);
      expect(reader.faults()).toEqual([]);
      await reader.close();
    });
  });

  describe('on a server that sends the headers', () => {
    let server: Served;
    beforeAll(async () => {
      server = await serve('dist/web', '/', headers);
    });
    afterAll(() => server.stop());

    it.each([1280, 768, 320])(
      'has nothing that axe finds wrong, and no sideways scroll, at %i pixels wide',
      async (width) => {
        const reader = await visit(browser, server);
        await reader.resize(width, 800);
        await reader.goto();
        await reader.until(`document.querySelector('h1') !== null`);
        expect(await reader.axe()).toEqual([]);
        expect(await reader.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        await reader.picture(`page-${width}`);
        await reader.close();
      },
    );

    it('leaves no cookie, and nothing in the stores that outlive a visit but its own files', async () => {
      const reader = await visit(browser, server);
      await reader.goto();
      await reader.until(`document.querySelector('h1') !== null`);
      const left = `(async () => ({ cookie: document.cookie, local: { ...localStorage }, session: { ...sessionStorage },
        databases: (await indexedDB.databases()).length }))()`;
      expect(await reader.page.evaluate(left)).toEqual({ cookie: '', local: {}, session: {}, databases: 0 });
      await reader.close();
    });
  });
});
