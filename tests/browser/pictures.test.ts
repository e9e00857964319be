import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from '../../web/build/policy.ts';
import { parts } from '../../web/words/page.ts';
import { open, setLever, show } from './kit/acts.ts';
import { browsers } from './kit/browsers.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { type Visit, visit } from './kit/visit.ts';

/** Pictures for an eye: what a test cannot judge. That nothing sticks out of a chart, it can. */
describe('pictures of every part, in chromium', () => {
  let browser: Browser;
  let server: Served;
  let reader: Visit;
  beforeAll(async () => {
    server = await serve('dist/web', '/', headers);
    browser = await (browsers[0] as (typeof browsers)[number]).start();
    reader = await visit(browser, server);
    await open(reader, 'base=zhz-2024&years=3&replications=30&L07=6@2025-01-01&L20=2@2025-01-01&title=Behoud en Raad');
    await reader.page.click('[data-variant-add]');
    await setLever(reader, 'L02', 10);
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
    await server.stop();
  });

  describe.each([1280, 768, 320])('at %i pixels wide', (width) => {
    beforeAll(() => reader.resize(width, 800));

    it.each(parts)('no text or mark of the part %s sticks out of its chart', async (part) => {
      await show(reader, part);
      const out = `[...document.querySelectorAll('#part svg:not([aria-hidden="true"])')].flatMap((svg) => {
        const paper = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text, circle')].filter((mark) => {
          const box = mark.getBoundingClientRect();
          return box.width > 0 && (box.left < paper.left - 1 || box.right > paper.right + 1);
        }).map((mark) => (mark.textContent || mark.tagName) + ' of ' + (svg.getAttribute('aria-label') ?? svg.textContent).slice(0, 40));
      })`;
      // A chart is drawn again once it knows its width.
      await reader.became(`(${out}).length === 0`, 2_000);
      expect(await reader.page.evaluate(out)).toEqual([]);
      await reader.picture(`${part}-${width}`);
    });
  });

  it.each(parts)('what the model cannot do is one click away on the part %s', async (part) => {
    await show(reader, part);
    await reader.page.click('.ketenlab-limits summary');
    await reader.until(
      `document.querySelector('.ketenlab-limits').open && document.querySelector('.ketenlab-limits li')`,
    );
  });

  it('a picture in grey', async () => {
    await reader.resize(1280, 800);
    await show(reader, 'compare');
    await reader.page.evaluate(`(() => { document.documentElement.style.filter = 'grayscale(1)'; })()`);
    await reader.picture('compare-grey');
    expect(reader.faults()).toEqual([]);
  });
});
