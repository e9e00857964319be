import { strToU8, zlibSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from '../../web/build/policy.ts';
import {
  answered,
  fill,
  headlines,
  open,
  link as ownLink,
  setLever,
  show,
  texts,
  unfold,
  untilLoaded,
} from './kit/acts.ts';
import { browsers } from './kit/browsers.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { type Visit, visit } from './kit/visit.ts';

const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';

/** A link that carries anything, packed as the page packs its own. */
function packed(contents: unknown): string {
  const text = typeof contents === 'string' ? contents : JSON.stringify(contents);
  // A zlib stream is a deflated one between a head of two bytes and a sum of four.
  const deflated = zlibSync(strToU8(text), { level: 9 }).slice(2, -4);
  return `v1.${Buffer.from(deflated).toString('base64url')}`;
}

const whole = {
  base: 'zhz-2024',
  seed: 'ketenlab',
  replications: 8,
  years: 1,
  variants: [{ title: 'a', levers: [{ lever: 'L07', value: 6, start: '2025-01-01' }] }],
};
const valued = (value: string) => packed(JSON.stringify(whole).replace('"value":6', `"value":${value}`));

/** Links that are refused with a sentence. */
const refused: Record<string, string> = {
  'base64 that is broken': 'v1.@@@@',
  'a link that was cut off': packed(whole).slice(0, -9),
  'a newer version': 'v99.AAAA',
  'no link at all': 'x=1',
  'an unknown base path': packed({ ...whole, base: 'elsewhere' }),
  'a base path named as a part of every object': packed({ ...whole, base: 'constructor' }),
  'keys of prototypes': packed(
    JSON.stringify(whole).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
  ),
  'a number above all numbers': valued('1e999'),
  'the largest number': valued('1e308'),
  'endless years': packed({ ...whole, years: 1e308 }),
  'a billion years': packed({ ...whole, years: 1e9 }),
  'more years than a number counts': packed({ ...whole, years: 1e300 }),
  'a billion years back': packed({ ...whole, years: -1e9 }),
  'years below nothing': packed({ ...whole, years: -3 }),
  'a ramp of a billion years': packed({
    ...whole,
    variants: [{ levers: [{ lever: 'L07', value: 6, start: '2025-01-01', ramp: 3.65e11 }] }],
  }),
  'a text in the place of a number': valued('"6"'),
  'a title over many lines': packed({ ...whole, variants: [{ title: `a\n${script}` }] }),
  'a bomb': packed(`{"seed":"${'a'.repeat(3_000_000)}"}`),
  'more text than a link': `v1.${'A'.repeat(300_000)}`,
};

/** Links that can be read, of settings that cannot be calculated: the page says which. */
const impossible: Record<string, string> = {
  'an unknown lever': packed({ ...whole, variants: [{ levers: [{ lever: 'L999', value: 1, start: '2025-01-01' }] }] }),
  'a lever named as a part of every object': packed({
    ...whole,
    variants: [{ levers: [{ lever: 'constructor', value: 1, start: '2025-01-01' }] }],
  }),
  'an unknown mechanism off': packed({ ...whole, off: ['M999'] }),
};

/** Whether something of a link or a file ran, or became an element. */
const ran = `window.ran !== undefined || ({}).polluted !== undefined ||
  document.querySelector('img, #page script, iframe, object, embed') !== null`;

let server: Served;
beforeAll(async () => {
  server = await serve('dist/web', '/', headers);
});
afterAll(() => server.stop());

describe.each(browsers)('in $name', ({ start }) => {
  let browser: Browser;
  let reader: Visit;
  beforeAll(async () => {
    browser = await start();
    reader = await visit(browser, server);
    await open(reader, 'base=zhz-2024&years=1&replications=8');
    await reader.page.evaluate(
      `(() => { window.alert = window.confirm = window.prompt = () => { window.ran = true; }; })()`,
    );
  });
  afterAll(async () => {
    await reader.close();
    await browser.close();
  });

  /** The page still calculates what is set, nothing of what came in ran, and nothing went wrong unseen. */
  async function stillWorks(): Promise<void> {
    const now = await reader.page.evaluate<string>(`document.querySelector('[data-amount="L07"]').value`);
    await setLever(reader, 'L07', Number(now) === 14 ? 15 : 14);
    expect(await reader.page.evaluate(ran)).toBe(false);
    expect(reader.faults()).toEqual([]);
  }

  const paste = async (link: string): Promise<void> => {
    await unfold(reader);
    await fill(reader, '#share-pasted', link);
    await reader.page.click('[data-share="take"]');
  };

  it.each(Object.entries(refused))('a link is refused with a sentence, and the page works: %s', async (_, link) => {
    const before = await ownLink(reader);
    await reader.page.evaluate(`(() => { location.hash = ${JSON.stringify(link)}; })()`);
    await reader.until(`document.querySelector('.utrecht-alert--warning[role="alert"]') !== null`);
    const [said] = await texts(reader, '.utrecht-alert--warning[role="alert"]');
    expect(said).toMatch(/^Deze link kan niet worden gelezen\./);
    expect(said?.length).toBeLessThan(600);
    await paste(link);
    await reader.until(`/Deze link kan niet/.test(document.querySelector('[data-share-said]').textContent)`);
    expect(await ownLink(reader)).toBe(before);
    await stillWorks();
  });

  it.each(Object.entries(impossible))(
    'settings that cannot be calculated are named, and the page works: %s',
    async (_, link) => {
      await paste(link);
      await reader.until(`document.querySelector('[data-stage] [data-alert] li, .ketenlab-problems li') !== null`);
      await answered(reader, () => paste(packed(whole)));
      await stillWorks();
    },
  );

  it('a title with a script in it is a text', async () => {
    await answered(reader, () =>
      paste(packed({ ...whole, name: script, variants: [{ ...whole.variants[0], title: script.slice(0, 80) }] })),
    );
    expect((await texts(reader, '.ketenlab-differences'))[0]).toContain('<img src=x onerror=alert(1)>');
    for (const part of ['compare', 'chain', 'why', 'about', 'whatIf'] as const) {
      await show(reader, part);
      expect(await reader.page.evaluate(ran)).toBe(false);
    }
    await stillWorks();
  });

  it('minus nothing is nothing', async () => {
    await answered(reader, () => paste(packed({ ...whole, seed: 'other' })));
    await answered(reader, () => paste(valued('-0')));
    expect(await headlines(reader)).toHaveLength(1);
    expect(await texts(reader, '[data-headline]')).not.toEqual([expect.stringContaining('-0')]);
    await stillWorks();
  });

  it('a name from elsewhere, with tabs and half signs, can be kept and shared', async () => {
    await unfold(reader);
    await fill(reader, '#share-name', `a\tb\u202e\ud800${'x'.repeat(200)}`);
    await fill(reader, '#variant-title', `\tvan\televen\ud83d`);
    await stillWorks();
  });

  it('more settings than a link can carry are calculated, and it is said that they cannot be shared', async () => {
    await reader.page.evaluate(`(async () => {
      const choice = document.querySelector('#timeline-add');
      choice.value = [...choice.options].find(({ value }) => value === 'L20').value;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 50));
      for (let more = 0; more < 42; more++) {
        document.querySelector('[data-add]').click();
        await new Promise((done) => setTimeout(done, 20));
      }
    })()`);
    await reader.until(`document.querySelector('[data-share="copy"]').disabled`);
    expect(await reader.page.evaluate(`document.querySelector('h1') !== null`)).toBe(true);
    await answered(reader, () => paste(packed(whole)));
    await stillWorks();
  });

  it('a fragment as large as the browser takes, and fifty million signs in the field, do no harm', async () => {
    const much = (count: number) => `'v1.' + 'A'.repeat(${count})`;
    await reader.page.focus('#share-pasted');
    await reader.page.evaluate(`document.execCommand('insertText', false, ${much(50_000_000)})`);
    await reader.page.click('[data-share="take"]');
    await reader.until(`/Deze link kan niet/.test(document.querySelector('[data-share-said]').textContent)`);
    await fill(reader, '#share-pasted', '');
    await reader.page.evaluate(
      `(() => { try { location.hash = ${much(1_900_000)}; } catch { /* Firefox refuses so long an address. */ } })()`,
    );
    await stillWorks();
  });

  describe('a file of own counts', () => {
    const take = async (content: string, name = 'tellingen.csv'): Promise<void> => {
      await unfold(reader);
      await reader.page.evaluate(`(() => {
        const made = ${content};
        const list = new DataTransfer();
        list.items.add(new File([made], ${JSON.stringify(name)}, { type: 'text/csv' }));
        const field = document.querySelector('#counts-file');
        field.files = list.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    };

    it.each([
      [
        'of fifty million bytes',
        `'datum;nieuw;bestaand\\n' + 'x'.repeat(50_000_000)`,
        /Meer dan 1 MB wordt niet gelezen/,
      ],
      ['with other columns', `'a;b;c\\n1;2;3'`, /Verwacht op regel 1: datum;nieuw;bestaand/],
      ['that is empty', `''`, /Verwacht op regel 1/],
      ['of bytes that are no text', `new Uint8Array(20_000).map((_, i) => (i * 7919) % 256)`, /Verwacht op regel 1/],
      ['with numbers that nobody counts', `'datum;nieuw;bestaand\\n2025-01-01;1e308;-5'`, /geen aantal van 0 tot/],
      ['with a script in its cells', `'datum;nieuw;bestaand\\n${script};1;2'`, /is geen datum/],
      ['with a script in its head', `'${script};nieuw;bestaand\\n2025-01-01;1;2'`, /Gevonden: <img/],
      ['of a hundred thousand rows', `'datum;nieuw;bestaand\\n' + '1-1-25;;\\n'.repeat(100_000)`, /is geen datum/],
    ])('%s is refused with a sentence', async (_, content, sentence) => {
      await take(content);
      await reader.until(`document.querySelector('.ketenlab-counts [role="alert"]') !== null`);
      const said = await texts(reader, '.ketenlab-counts [role="alert"]');
      expect(said[0]).toMatch(sentence);
      expect(said[0]?.length).toBeLessThan(3_000);
      await stillWorks();
    });

    it('is drawn under the name that it has, whatever that is', async () => {
      await take(`'datum;nieuw;bestaand\\n2025-01-01;32;42\\n2025-03-01;30;40'`, `${script.replaceAll('/', '')}.csv`);
      await reader.until(`document.querySelector('.ketenlab-counts [role="status"]') !== null`);
      expect((await texts(reader, '.ketenlab-counts [role="status"]'))[0]).toContain('4 tellingen uit <img src=x');
      await stillWorks();
    });

    it('may be dropped anywhere, on any part of the page, and says what lies outside the run', async () => {
      await show(reader, 'about');
      const stopped = await reader.page.evaluate<boolean>(`(() => {
        const list = new DataTransfer();
        list.items.add(new File(['datum;nieuw\\n2020-01-01;900\\n2025-01-01;32'], 'eigen.csv'));
        const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: list });
        return !document.querySelector('h1').dispatchEvent(drop);
      })()`);
      expect(stopped).toBe(true);
      await reader.until(
        `/1 tellingen uit eigen.csv/.test(document.querySelector('.ketenlab-counts[open] [role="status"]')?.textContent)`,
      );
      expect((await texts(reader, '.ketenlab-counts [role="status"]'))[0]).toContain('Buiten de looptijd: 1.');
      await stillWorks();
    });
  });

  it('what another program left in the store of the page is no reason to stop', async () => {
    await reader.page.evaluate(`(() => localStorage.setItem('ketenlab.saved', '{"__proto__":[1,2'))()`);
    await reader.goto('?again');
    await untilLoaded(reader);
    await stillWorks();
  });
});
