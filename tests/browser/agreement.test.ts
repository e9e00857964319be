import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differenceInWords } from '../../sim/report/difference.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import { readLink } from '../../sim/scenario/link.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { headers } from '../../web/build/policy.ts';
import { answered, digests, headlines, link, open, setLever, slider, texts } from './kit/acts.ts';
import { browsers } from './kit/browsers.ts';
import { digestsOf, inNode } from './kit/command-line.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { visit } from './kit/visit.ts';

/** A base path of two years, few runs: what is compared is bits, and those of few runs are as telling. */
const base = 'base=zhz-2024&years=2&replications=20';

function sentences(result: ComparisonResult): string[] {
  return result.variants.map((variant) => differenceInWords(result, variant, 'withoutWorker', wordsOf('nl')));
}

let server: Served;
beforeAll(async () => {
  server = await serve('dist/web', '/', headers);
});
afterAll(() => server.stop());

describe.each(browsers)('in $name', ({ start }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  it('the page and Node have the same digests for a base path and two variants, and the same words', async () => {
    const reader = await visit(browser, server);
    await open(reader, `${base}&L07=6@2025-01-01&title=Behoud`);
    await reader.page.click('[data-variant-add]');
    await setLever(reader, 'L02', 10);
    const shared = await link(reader);
    const node = await inNode(shared);
    expect(node.variants).toHaveLength(2);
    expect(await headlines(reader)).toEqual(sentences(node));
    expect(await digests(reader)).toEqual(digestsOf(node));
    expect(reader.faults()).toEqual([]);
    await reader.close();
  });

  it('a reviewer opens the same row by its link, is told that the numbers are the same, and finds its digests', async () => {
    const maker = await visit(browser, server);
    await open(maker, `${base}&L20=2@2025-01-01&title=Raad&name=Rij 18342`);
    const [shared, made] = [await link(maker), await digests(maker)];
    await maker.close();
    const reviewer = await visit(browser, server);
    await open(reviewer, shared);
    expect(await texts(reviewer, '[data-same-numbers]')).toEqual([
      expect.stringContaining('‘Rij 18342’ geopend uit een link.'),
    ]);
    expect(await reviewer.page.evaluate(`document.querySelector('[data-same-numbers]').dataset.sameNumbers`)).toBe(
      'true',
    );
    expect(await digests(reviewer)).toEqual(made);
    expect(reviewer.faults()).toEqual([]);
    await reviewer.close();
  });

  it('somebody who scans the link sees the same chart, and moves one slider', async () => {
    const drawn = `document.querySelector('.ketenlab-result svg').outerHTML`;
    const analyst = await visit(browser, server);
    await open(analyst, `${base}&L07=6@2025-01-01&title=Behoud`);
    const [shared, chart] = [await link(analyst), await analyst.page.evaluate<string>(drawn)];
    await analyst.close();
    const councillor = await visit(browser, server);
    await open(councillor, shared);
    expect(await councillor.page.evaluate(drawn)).toBe(chart);
    await setLever(councillor, 'L07', 16);
    expect(await councillor.page.evaluate(drawn)).not.toBe(chart);
    expect(await headlines(councillor)).toEqual(sentences(await inNode(await link(councillor))));
    expect(councillor.faults()).toEqual([]);
    await councillor.close();
  });

  it('after twenty quick moves of a slider only the answer to the last is shown', async () => {
    const reader = await visit(browser, server);
    await open(reader, `${base}&L07=1@2025-01-01&title=Behoud`);
    // Every headline that the page shows on the way as that of what is set.
    await reader.page.evaluate(`(() => {
      window.shown = [];
      new MutationObserver(() => {
        const { stage } = document.querySelector('[data-stage]').dataset;
        const headline = document.querySelector('[data-headline]');
        if (stage !== 'stale' && headline !== null) window.shown.push(headline.textContent);
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    })()`);
    await answered(reader, () =>
      reader.page.evaluate(`(async () => {
        const slider = document.querySelector('${slider('L07')}');
        for (let move = 0; move < 20; move++) {
          slider.value = String(18 - move / 2);
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => setTimeout(done, 60));
        }
      })()`),
    );
    const shared = await link(reader);
    // 8.5 % a year at the last move: 11.5 percentage points less than the 20 % of today.
    expect(readLink(shared).comparison.variants[0]?.levers[0]?.value).toBeCloseTo(10, 6);
    const node = await inNode(shared);
    expect(await headlines(reader)).toEqual(sentences(node));
    expect((await reader.page.evaluate<string[]>('window.shown')).at(-1)).toBe(sentences(node)[0]);
    expect(await digests(reader)).toEqual(digestsOf(node));
    expect(reader.faults()).toEqual([]);
    await reader.close();
  });
});
