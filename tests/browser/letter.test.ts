import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from '../../web/build/policy.ts';
import { choose, fill, open, show, texts, unfold, untilLoaded } from './kit/acts.ts';
import { browsers } from './kit/browsers.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { type Visit, visit } from './kit/visit.ts';

const link = 'base=zhz-2024&years=2&replications=60&L07=6@2025-01-01&title=Behoud&L02=10@2025-01-01&name=Brief';
/** A count of three children, which must not be told. */
const counts = 'datum;nieuw;bestaand\n2025-01-01;32;42\n2025-06-01;3;41\n';

let server: Served;
beforeAll(async () => {
  server = await serve('dist/web', '/', headers);
});
afterAll(() => server.stop());

describe.each(browsers)('an analyst in $name', ({ name, start }) => {
  let browser: Browser;
  let reader: Visit;
  beforeAll(async () => {
    browser = await start();
    reader = await visit(browser, server);
    await open(reader, link);
    await show(reader, 'letter');
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
  });

  const value = (selector: string) => reader.page.evaluate<string>(`document.querySelector('${selector}').value`);
  const wrong = () => texts(reader, '[data-mismatches] li');

  /** The SVG text of the figure of the course over time, as it is shown. */
  const picture = `window.pictures.get(document.querySelector('[data-kind="series"] img')?.src)`;

  it('opens the part, chooses the effect of a measure, and sees figures with fourteen checks each', async () => {
    await fill(reader, '#letter-question', 'effect');
    await fill(reader, '#letter-audience', 'inspection');
    // The figures of an inspection, and no longer those of a council.
    await reader.until(`document.querySelector('[data-checks="lead-times"]') !== null &&
      document.querySelectorAll('.ketenlab-letter-figure img').length >= 3`);
    const points = await reader.page.evaluate<number[]>(
      `[...document.querySelectorAll('[data-checks]')].map((list) => list.querySelectorAll('[data-point]').length)`,
    );
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(new Set(points)).toEqual(new Set([14]));
    // A point that fails says why.
    const silent = `[...document.querySelectorAll('[data-ok="false"]')].filter((point) =>
      point.querySelector('.ketenlab-letter-fault') === null).length`;
    expect(await reader.page.evaluate(silent)).toBe(0);
    expect(await wrong()).toEqual([]);
    const alts = `[...document.querySelectorAll('.ketenlab-letter-figure img')].filter(({ alt }) => alt.length < 20 || alt.length > 200).length`;
    expect(await reader.page.evaluate(alts)).toBe(0);
  });

  it('sees within a second what a change does to the checks', async () => {
    const before = await reader.page.evaluate<number>(
      `(() => { window.since = performance.now(); return window.since; })()`,
    );
    await fill(reader, '#letter-audience', 'college');
    await reader.until(`document.querySelector('[data-checks="measures"]') !== null`);
    const took = (await reader.page.evaluate<number>('performance.now()')) - before;
    console.info(`${name}: the checks follow a change in ${Math.round(took)} ms`);
    expect(await texts(reader, '[data-checks="measures"] [data-point]')).toHaveLength(14);
  });

  it('changes a number, and reads that it does not fit, with what the data say; takes that over', async () => {
    const text = await value('#letter-paragraph-1');
    await fill(reader, '#letter-paragraph-1', text.replace(/\d+(?= kinderen)/, '999'));
    await reader.until(`document.querySelector('[data-mark="wrong"]') !== null`);
    expect(await wrong()).toEqual([expect.stringMatching(/^‘999’ past niet bij de cijfers: daar staat ‘[\d.,]+’\./)]);
    expect(await texts(reader, '[data-fits]')).toEqual(['1 getal past niet bij de cijfers.']);
    await reader.page.click('[data-mismatches] button');
    await reader.until(`document.querySelector('[data-mark="wrong"]') === null`);
    expect(await value('#letter-paragraph-1')).toBe(text);
  });

  it('keeps a number of her own as her own', async () => {
    const text = await value('#letter-paragraph-1');
    await fill(reader, '#letter-paragraph-1', `${text} Zie besluit 4711.`);
    await reader.until(`document.querySelector('[data-mismatches]') !== null`);
    await reader.page.click('[data-mismatches] button:last-child');
    await reader.until(`document.querySelector('[data-mark="own"]') !== null`);
    expect(await wrong()).toEqual([]);
  });

  it('writes that it proves, and gets a hint with other words', async () => {
    const text = await value('#letter-paragraph-1');
    await fill(reader, '#letter-paragraph-1', `${text} Dit bewijst dat het werkt.`);
    await reader.until(`document.querySelector('[data-hints]') !== null`);
    expect(await texts(reader, '[data-hints] li')).toContainEqual(expect.stringMatching(/^‘bewijst’: .{20}/));
  });

  it('finds her text back on another part and after a reload, and is asked before it is thrown away', async () => {
    const text = await value('#letter-paragraph-1');
    await show(reader, 'about');
    await show(reader, 'letter');
    expect(await value('#letter-paragraph-1')).toBe(text);
    // The page keeps it a moment after the last change.
    await new Promise((done) => setTimeout(done, 500));
    await reader.page.reload();
    await untilLoaded(reader);
    await show(reader, 'letter');
    expect(await value('#letter-paragraph-1')).toBe(text);
    await reader.page.click('[data-redraft]');
    await reader.until(`document.querySelector('[data-redraft-yes]') !== null`);
    expect(await value('#letter-paragraph-1')).toBe(text);
    await reader.page.click('[data-redraft-yes]');
    await reader.until(`document.querySelector('#letter-paragraph-1').value !== ${JSON.stringify(text)}`);
  });

  it('lays her own counts beside it: a count of three is not in a figure, a table or the text', async () => {
    await reader.page.evaluate(`(() => {
      window.pictures = new Map();
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        const address = make(blob);
        if (blob.type === 'image/svg+xml') void blob.text().then((text) => window.pictures.set(address, text));
        if (blob.type === 'application/zip') window.zip = blob;
        return address;
      };
    })()`);
    await unfold(reader);
    await choose(reader, '#counts-file', 'tellingen.csv', Buffer.from(counts).toString('base64'));
    await fill(reader, '#letter-supplier', 'GI-monitor Drechtsteden');
    await fill(reader, '#letter-counted-on', '2025-07-01');
    await fill(
      reader,
      '#letter-date',
      await reader.page.evaluate(
        `[...document.querySelector('#letter-date').options].map(({ value }) => value).find((date) => date >= '2025-06-01')`,
      ),
    );
    await reader.until(`(${picture})?.includes('GI-monitor Drechtsteden')`);
    const series = await reader.page.evaluate<string>(picture);
    // 42 and 41 are told; three is not, as a text of its own or as the value of a dot.
    expect(series).toMatch(/>\s*42\s*</);
    expect(series).not.toMatch(/>\s*3\s*</);
    await unfold(reader);
    const cells = await texts(reader, '.ketenlab-letter-figure[data-kind="series"] td');
    expect(cells).not.toContain('3');
    expect(cells.join(' ')).toMatch(/< ?10/);
    const paragraphs = await texts(reader, '.ketenlab-letter-marked');
    expect(paragraphs.join(' ')).not.toMatch(/\b3 kinderen/);
  });

  it('judges how feasible it is, adds an action, and exports; the zip has every file', async () => {
    await fill(reader, '[data-feasibility]', 'Kan in 2027');
    await reader.page.click('[data-action-add]');
    await fill(reader, '#letter-action-1-action', 'Werven');
    await fill(reader, '#letter-action-1-owner', 'GI');
    const since = await reader.page.evaluate<number>('performance.now()');
    await reader.page.click('[data-export]');
    await reader.until(`['done', 'failed'].includes(document.querySelector('[data-exported]').dataset.exported)`);
    const took = (await reader.page.evaluate<number>('performance.now()')) - since;
    expect(await texts(reader, '[data-exported="failed"]')).toEqual([]);
    const base64 = await reader.page.evaluate<string>(`new Promise((done) => {
      const file = new FileReader();
      file.onload = () => done(file.result.slice(file.result.indexOf(',') + 1));
      file.readAsDataURL(window.zip);
    })`);
    const zip = unzipSync(Buffer.from(base64, 'base64'));
    const figures = Object.keys(zip).filter((file) => /^figuur-\d+\.svg$/.test(file));
    console.info(
      `${name}: ${figures.length} figures exported in ${Math.round(took)} ms, ${Object.keys(zip).length} files`,
    );
    expect(figures.length).toBeGreaterThanOrEqual(3);
    for (const figure of figures) {
      for (const end of ['.svg', '.png', '-grijs.png', '.csv'])
        expect(Object.keys(zip)).toContain(figure.replace('.svg', end));
    }
    for (const file of ['brief-invoegen.docx', 'verantwoording.pdf', 'alt-tekst.txt', 'brief.json', 'scenario.json']) {
      expect(Object.keys(zip)).toContain(file);
    }
    // Nothing that leaves the page holds the count of three.
    const written = Object.entries(zip).filter(([file]) => /\.(csv|json|svg|txt)$/.test(file));
    const told = written.filter(([, bytes]) => /2025-06-01"?[,;]"?3\b/.test(strFromU8(bytes).replaceAll(/\s/g, '')));
    expect(told.map(([file]) => file)).toEqual([]);
    await reader.page.evaluate(`void (window.earlier = '${base64}')`);
  });

  it('renews the letter: the page says what came of data, model and policy, in that order', async () => {
    const base64 = await reader.page.evaluate<string>('window.earlier');
    await choose(reader, '#letter-renewal-file', 'brief.zip', base64);
    await reader.until(`document.querySelector('[data-renewed]') !== null`);
    const heads = await texts(reader, '[data-renewed] h4');
    expect(heads.slice(0, 3)).toEqual([
      '1. Door nieuwe gegevens',
      '2. Door een andere versie van het model',
      '3. Door ander beleid',
    ]);
    // Nothing changed since: no table of changes.
    expect(await texts(reader, '[data-renewed] table')).toEqual([]);
    await choose(reader, '#letter-renewal-file', 'brief.zip', Buffer.from('geen brief').toString('base64'));
    await reader.until(
      `document.querySelector('[data-renewal] [role=status]').textContent.includes('geen brief van Ketenlab')`,
    );
  });

  it('has nothing that axe finds wrong with all that is folded open, at 1280 and 320 pixels wide', async () => {
    for (const width of [1280, 768, 320]) {
      await reader.resize(width, 900);
      await unfold(reader);
      expect(await reader.page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await reader.axe()).toEqual([]);
      await reader.picture(`letter-journey-${width}`);
    }
    expect(reader.faults()).toEqual([]);
  });
});
