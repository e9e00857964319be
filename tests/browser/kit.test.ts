import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policy } from '../../web/build/policy.ts';
import { browsers } from './kit/browsers.ts';
import { focusRing, tooFaint, tooSmall } from './kit/contrast.ts';
import type { Browser } from './kit/page.ts';
import { serve } from './kit/server.ts';
import { visit } from './kit/visit.ts';

const loose = join(import.meta.dirname, 'fixture/loose');

describe.each(browsers)('the tests are not blind in $name: they see', ({ start }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  it('errors, a request to the outside, a file that is not there, and a picture without a text', async () => {
    const server = await serve(loose);
    const reader = await visit(browser, server);
    await reader.goto();
    await reader.until('document.readyState === "complete"');
    const faults = reader.faults().join('\n');
    expect(faults).toContain('an error on the console');
    expect(faults).toContain('nobody caught this');
    expect(faults).toContain('asked outside the folder: http://outside.example/picture.png');
    expect(faults).toContain('asked outside this computer: http://outside.example/picture.png');
    expect(faults).toContain('not there: /nowhere.png');
    expect((await reader.axe()).join('\n')).toContain('image-alt');
    // Grey 143 on white has a contrast of 3.26.
    expect(await tooFaint(reader.page)).toContainEqual(expect.stringMatching(/Too faint to read: 3\.2\d of 4\.5/));
    expect(await tooSmall(reader.page)).toContainEqual(expect.stringMatching(/^button .* 16 by 16$/));
    await reader.page.keyboard.press('Tab');
    expect(await focusRing(reader.page)).toMatchObject({ width: 1, contrast: expect.closeTo(1.36, 1) });
    await reader.close();
    await server.stop();
  });

  it('a breach of the policy', async () => {
    const server = await serve(loose, '/', { 'Content-Security-Policy': policy });
    const reader = await visit(browser, server);
    await reader.goto();
    await reader.until('document.readyState === "complete"');
    expect(reader.faults().join('\n')).toContain('Security policy: img-src stopped http://outside.example');
    await reader.close();
    await server.stop();
  });
});
