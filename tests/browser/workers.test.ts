import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../../vite.web.config.ts';
import { headers } from '../../web/build/policy.ts';
import { policyInPage } from '../../web/build/policy-in-page.ts';
import { browsers } from './kit/browsers.ts';
import type { Browser } from './kit/page.ts';
import { serve } from './kit/server.ts';
import { visit } from './kit/visit.ts';

const root = join(import.meta.dirname, 'fixture/strict');
const folder = mkdtempSync(join(tmpdir(), 'ketenlab-workers-'));
beforeAll(async () => {
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    root,
    plugins: [policyInPage()],
    build: {
      ...config.build,
      outDir: folder,
      rolldownOptions: { ...config.build?.rolldownOptions, input: join(root, 'index.html') },
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(browsers)('in $name', ({ start }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  it.each([
    ['with the policy in the headers', '/', headers],
    ['with the policy in the page alone', '/keten/', {}],
  ])(
    'workers of the page that talk past it pass the policy, and one that fails is no error of the page, %s',
    async (_, under, sent) => {
      const server = await serve(folder, under, sent);
      const reader = await visit(browser, server);
      await reader.goto();
      expect(await reader.page.evaluate('heard')).toEqual([
        'the desk heard trials',
        expect.stringMatching(/^lost: .*and now fail$/),
      ]);
      expect(reader.faults()).toEqual([]);
      await reader.close();
      await server.stop();
    },
  );

  it('a script of elsewhere, a bare address and markup as text are refused', async () => {
    const server = await serve(folder);
    const reader = await visit(browser, server);
    await reader.goto();
    // A browser without Trusted Types has only the rule of the page itself.
    const refused = await reader.page.evaluate<string[]>(
      `[foreign(), ...('trustedTypes' in globalThis ? [bare(), markup()] : [])]`,
    );
    expect(new Set(refused)).toEqual(new Set(['TypeError']));
    await reader.close();
    await server.stop();
  });
});
