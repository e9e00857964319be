import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from '../../web/build/policy.ts';
import { type Part, parts } from '../../web/words/page.ts';
import { open, setLever, show, slider, texts, unfold, untilLoaded } from './kit/acts.ts';
import { browsers } from './kit/browsers.ts';
import { focusRing, tooFaint, tooSmall } from './kit/contrast.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { type Visit, visit } from './kit/visit.ts';

const link = 'base=zhz-2024&years=2&replications=12&L07=6@2025-01-01&L20=2@2025-01-01&X04=0.2@2025-06-01&title=Behoud';

let server: Served;
beforeAll(async () => {
  server = await serve('dist/web', '/', headers);
});
afterAll(() => server.stop());

describe.each(browsers)('in $name', ({ name, start }) => {
  let browser: Browser;
  let reader: Visit;
  beforeAll(async () => {
    browser = await start();
    reader = await visit(browser, server);
    await open(reader, link);
    await reader.page.click('[data-variant-add]');
    await setLever(reader, 'L02', 10);
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
  });

  const key = async (...names: string[]): Promise<void> => {
    for (const one of names) await reader.page.keyboard.press(one);
  };
  const focused = (what: string): Promise<string> => reader.page.evaluate(`document.activeElement.${what}`);

  /** All of a part opened, and in 'why' a guide beside it. */
  async function whole(part: Part): Promise<void> {
    await show(reader, part);
    if (part === 'why' && !(await reader.became(`document.querySelector('.ketenlab-guide') !== null`, 0))) {
      await reader.page.click('.ketenlab-guides button');
      await reader.until(`document.querySelector('.ketenlab-guide svg [data-line]') !== null`);
    }
    await unfold(reader);
  }

  // 320 pixels is 1280 at 400 %.
  describe.each(name === 'chromium' ? [1280, 320] : [1280])('at %i pixels wide', (width) => {
    beforeAll(() => reader.resize(width, 900));

    it.each(parts)('the part %s, with all that is folded open, has nothing wrong', async (part) => {
      await whole(part);
      expect(await reader.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await tooSmall(reader.page)).toEqual([]);
      expect(await tooFaint(reader.page)).toEqual([]);
      expect(await reader.axe()).toEqual([]);
      await reader.picture(`${part}-open-${width}`);
    });
  });

  it.each(parts)('every chart of the part %s has a name, and its numbers in a table', async (part) => {
    await whole(part);
    const unnamed = `[...document.querySelectorAll('#part svg:not([aria-hidden="true"])')]
      .filter((svg) => (svg.getAttribute('aria-label') ?? svg.querySelector('title')?.textContent ?? '').length < 20
        && svg.getAttribute('aria-labelledby') === null).length`;
    expect(await reader.page.evaluate(unnamed)).toBe(0);
    // The name of a diagram of a loop has all its arrows in words.
    const alone = `[...document.querySelectorAll('#part svg:not([aria-hidden="true"])')]
      .filter((svg) => svg.closest('.ketenlab-why-loop, .ketenlab-guide') === null)
      .filter((svg) => svg.closest('figure, section, .ketenlab-result').querySelector('table') === null)
      .map((svg) => svg.getAttribute('aria-label'))`;
    expect(await reader.page.evaluate(alone)).toEqual([]);
  });

  it('the language of the page follows the choice of its reader', async () => {
    await show(reader, 'whatIf');
    expect(await reader.page.evaluate('document.documentElement.lang')).toBe('nl');
    await reader.page.click('header button[lang="en"]');
    await reader.until(`document.documentElement.lang === 'en'`);
    for (const part of parts) {
      await show(reader, part);
      const dutch = /\b(kinderen|wachten|doorrekening|toekomsten)\b/;
      const said = (await texts(reader, '#part h2, #part h3, #part button, #part summary, #part p')).filter((text) =>
        dutch.test(text),
      );
      expect(said.filter((text) => !/Behoud|Variant/.test(text))).toEqual([]);
    }
    await reader.page.click('header button[lang="nl"]');
    await reader.until(`document.documentElement.lang === 'nl'`);
    expect(await reader.page.title()).toMatch(/^Ketenlab/);
  });

  it('headings go down one step at a time, and each part has one of the second order at least', async () => {
    for (const part of parts) {
      await whole(part);
      const orders = await reader.page.evaluate<number[]>(
        `[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))`,
      );
      expect(orders[0]).toBe(1);
      expect(orders.filter((order) => order === 1)).toHaveLength(1);
      for (const [place, order] of orders.entries()) expect(order - (orders[place - 1] ?? 0)).toBeLessThanOrEqual(1);
      expect(orders).toContain(2);
    }
  });

  it('by keyboard a slider answers, a fold opens, and a step goes back', async () => {
    await show(reader, 'whatIf');
    const value = `document.querySelector('${slider('L07')}').value`;
    const before = Number(await reader.page.evaluate(value));
    await reader.page.focus(slider('L07'));
    await key('ArrowLeft');
    expect(Number(await reader.page.evaluate(value))).toBeLessThan(before);
    await reader.page.evaluate(`document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }))`);
    await reader.until(`${value} === '${before}'`);
    const isOpen = `document.querySelector('.ketenlab-limits').open`;
    const wasOpen = await reader.page.evaluate(isOpen);
    await reader.page.focus('.ketenlab-limits summary');
    await key('Enter');
    await reader.until(`${isOpen} !== ${String(wasOpen)}`);
  });

  it('goes by keyboard alone: the skip link, tabs with arrows, every control in turn, and no trap', async () => {
    await reader.resize(1280, 900);
    await reader.goto(`?keyboard#${link}`);
    await untilLoaded(reader);
    await key('Tab');
    expect(await focused('className')).toContain('nl-skip-link');
    await key('Enter');
    expect(await focused('id')).toBe('tab-whatIf');
    await key('ArrowRight');
    expect(await focused('id')).toBe('tab-compare');
    await reader.until(`document.querySelector('#tab-compare').ariaSelected === 'true'`);
    await key('End');
    expect(await focused('id')).toBe('tab-about');
    await key('Home');
    expect(await focused('id')).toBe('tab-whatIf');
    await reader.until(`document.querySelector('#part .ketenlab-sentence') !== null`);

    // From the tab to the end of the page: every control once, each seen and in sight when it has the focus.
    const controls = `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
      .filter((place) => place.checkVisibility() && !place.disabled && place.tabIndex >= 0 && place.type !== 'radio')`;
    const all = await reader.page.evaluate<number>(`(window.all = ${controls}).length`);
    const sight = `(({ top, bottom, height }) => bottom > 0 && top < innerHeight && height > 0)(
      document.activeElement.getBoundingClientRect())`;
    const passed = new Set<number>();
    const rings: string[] = [];
    for (let press = 0; press < 3 * all && passed.size < all; press++) {
      await key('Tab');
      const at = await reader.page.evaluate<number>('window.all.indexOf(document.activeElement)');
      if (at < 0 || passed.has(at)) continue;
      passed.add(at);
      const { width, contrast } = await focusRing(reader.page);
      // A browser may glide to it.
      const inSight = await reader.became(sight, 1_000);
      if (width < 2 || contrast < 3 || !inSight)
        rings.push(`${await focused('outerHTML.slice(0, 90)')} ${width} ${contrast}`);
    }
    expect(rings).toEqual([]);
    const tab = await reader.page.evaluate<number>(`window.all.indexOf(document.querySelector('#tab-whatIf'))`);
    const missed = Array.from({ length: all }, (_, place) => place).filter(
      (place) => place > tab && !passed.has(place),
    );
    expect(
      await reader.page.evaluate(`${JSON.stringify(missed)}.map((at) => window.all[at].outerHTML.slice(0, 90))`),
    ).toEqual([]);
  });
});

// Only Chromium takes the wishes of a reader from a test.
describe('the wishes of a reader, in chromium', () => {
  let browser: Browser;
  let reader: Visit;
  let page: Page;
  beforeAll(async () => {
    browser = await (browsers[0] as (typeof browsers)[number]).start();
    reader = await visit(browser, server);
    page = reader.page as unknown as Page;
    await reader.resize(1280, 900);
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
  });

  it('less motion: nothing moves by itself', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(reader, link);
    const moving = `[...document.querySelectorAll('*')].filter((place) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(place);
      return transitionDuration.split(',').some((time) => parseFloat(time) > 0.01) ||
        (animationName !== 'none' && parseFloat(animationDuration) > 0.01); }).map((place) => place.outerHTML.slice(0, 80))`;
    for (const part of parts) {
      await show(reader, part);
      expect(await reader.page.evaluate(moving)).toEqual([]);
    }
  });

  it('own colours: the page keeps its texts, its focus and what a chart says', async () => {
    await page.emulateMedia({ reducedMotion: null, forcedColors: 'active' });
    for (const part of parts) {
      await show(reader, part);
      expect(await reader.axe()).toEqual([]);
      await reader.picture(`${part}-own-colours`);
    }
    await show(reader, 'whatIf');
    await reader.page.keyboard.press('Tab');
    expect((await focusRing(reader.page)).width).toBeGreaterThanOrEqual(2);
    await page.emulateMedia({ forcedColors: null });
  });

  it('the first view says to a screen reader what it is: its places, its headings, and the name of every control', async () => {
    const tree = await page.locator('body').ariaSnapshot();
    for (const place of ['banner', 'main', 'contentinfo', 'tablist', 'tabpanel'])
      expect(tree).toMatch(new RegExp(`- ${place}\\b`));
    expect(tree).toMatch(/- heading "Ketenlab" \[level=1\]/);
    const nameless = tree
      .split('\n')
      .filter((line) =>
        /^\s*- (button|slider|spinbutton|textbox|combobox|searchbox|checkbox|radio|tab|img|progressbar)\b(?! ")/.test(
          line,
        ),
      );
    expect(nameless).toEqual([]);
  });
});
