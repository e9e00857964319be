import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differenceInWords } from '../../sim/report/difference.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import { readLink } from '../../sim/scenario/link.ts';
import { headers } from '../../web/build/policy.ts';
import { parts } from '../../web/words/page.ts';
import {
  amount,
  answered,
  digests,
  fill,
  headlines,
  link,
  open,
  setLever,
  show,
  slider,
  texts,
  unfold,
  untilLoaded,
} from './kit/acts.ts';
import { browsers } from './kit/browsers.ts';
import { inNode } from './kit/command-line.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { type Visit, visit } from './kit/visit.ts';

/** What she has made by the time that she shares it: staff that stays, a Raad that recovers, a lower norm. */
const meeting =
  'base=zhz-2024&years=2&replications=30&L07=6@2025-01-01&L20=2@2025-01-01&title=Behoud en Raad&name=Overleg 3 dec';

/** Waits until the page keeps its files. */
async function untilKept(reader: Visit): Promise<void> {
  await reader.until('navigator.serviceWorker.controller !== null');
}

let server: Served;
beforeAll(async () => {
  server = await serve('dist/web', '/keten/', headers);
});
afterAll(() => server.stop());

describe.each(browsers)('a policymaker in $name', ({ start }) => {
  let browser: Browser;
  let reader: Visit;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  /** A visit that must end without a fault. */
  async function visiting(steps: () => Promise<void>): Promise<void> {
    reader = await visit(browser, server);
    await steps();
    expect(reader.faults()).toEqual([]);
    await reader.close();
  }

  it('first sees one sentence, one chart with what was counted, and the limits folded, all calculated before', () =>
    visiting(async () => {
      await reader.goto();
      await reader.until(`document.querySelector('[data-stage]') !== null`);
      expect(await texts(reader, '[data-stage="released"] [data-status]')).toEqual([
        expect.stringMatching(/^Vooraf berekend door de makers \(versie \d+\.\d+\.\d+, 100 doorrekeningen\)\.$/),
      ]);
      expect(await texts(reader, '.ketenlab-sentence')).toEqual([
        expect.stringMatching(
          /^Basispad: op \d+ september 2027 hebben tussen \d+ en \d+ kinderen in Zuid-Holland Zuid/,
        ),
      ]);
      const seen = `({ charts: document.querySelectorAll('.ketenlab-result svg').length,
        counted: document.querySelectorAll('.ketenlab-result svg [data-observed], .ketenlab-result svg circle').length,
        limits: document.querySelector('.ketenlab-limits').open,
        levers: document.querySelectorAll('[data-lever]').length })`;
      const { charts, counted, limits, levers } = await reader.page.evaluate<Record<string, number>>(seen);
      expect({ charts, limits, levers }).toEqual({ charts: 1, limits: false, levers: 8 });
      expect(counted).toBeGreaterThan(0);
      await untilLoaded(reader);
      expect(await texts(reader, '[data-same-as-released="true"]')).toHaveLength(1);
    }));

  it('moves staff that leaves from 20 to 14 % and reads the difference, whose number is that of the result', () =>
    visiting(async () => {
      await open(reader, 'base=zhz-2024&replications=100');
      // Every look of the result on the way, with what is said of it.
      await reader.page.evaluate(`(() => {
        window.looks = [];
        new MutationObserver(() => {
          const { state } = document.querySelector('.ketenlab-result').dataset;
          const { stage } = document.querySelector('[data-stage]').dataset;
          const look = state + ' ' + stage;
          if (window.looks.at(-1) !== look) window.looks.push(look);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
      })()`);
      await reader.page.focus(slider('L07'));
      await answered(reader, async () => {
        // The slider has steps of one: from 20 to 14 in six presses.
        for (let press = 0; press < 6; press++) await reader.page.keyboard.press('ArrowLeft');
      });
      const value = `[...document.querySelectorAll('${slider('L07')}, ${amount('L07')}')].map((field) => field.value)`;
      expect(await reader.page.evaluate(value)).toEqual(['14', '14']);
      const looks = await reader.page.evaluate<string[]>('window.looks');
      expect(looks).toContain('stale stale');
      expect(looks).toContain('first first');
      expect(looks.at(-1)).toBe('stable stable');
      const first = await headlines(reader);
      expect(await reader.page.evaluate(`document.querySelector('.ketenlab-result').dataset.state`)).toBe('stable');

      const node = await inNode(await link(reader));
      const [variant] = node.variants;
      if (variant === undefined) throw new Error('No variant.');
      expect(first).toEqual([differenceInWords(node, variant, 'withoutWorker', wordsOf('nl'))]);
      const mean = variant.difference.withoutWorker?.mean ?? Number.NaN;
      // Rounded to whole children, or to one decimal where the interval supports it.
      const [, shown = ''] = /([\d,]+) kinderen/.exec(first[0] ?? '') ?? [];
      const off = Math.abs(Number(shown.replace(',', '.')) - Math.abs(mean));
      expect(off).toBeLessThanOrEqual(shown.includes(',') ? 0.05 : 0.5);

      // By the number field: the same setting, so the same words.
      await setLever(reader, 'L07', 17);
      expect(await headlines(reader)).not.toEqual(first);
      await setLever(reader, 'L07', 14);
      expect(await headlines(reader)).toEqual(first);
    }));

  it('adds on the timeline that the Raad recovers, and a third variant with a lower norm, and compares', () =>
    visiting(async () => {
      await open(reader, 'base=zhz-2024&years=2&replications=30&L07=6@2025-01-01&title=Behoud');
      await fill(reader, '#timeline-add', 'raadRecovers');
      await answered(reader, () => reader.page.click('[data-add]'));
      expect(
        await reader.page.evaluate(`[...document.querySelectorAll('[data-line]')].map((line) => line.dataset.line)`),
      ).toEqual(['L07', 'L20']);
      await reader.page.click('[data-variant-add]');
      await setLever(reader, 'L02', 10);
      await reader.page.click('[data-variant-add]');
      await setLever(reader, 'L20', 14.1);
      const { variants } = readLink(await link(reader)).comparison;
      expect(variants.map(({ levers }) => levers.map(({ lever }) => lever))).toEqual([
        ['L07', 'L20'],
        ['L02'],
        ['L20'],
      ]);

      await show(reader, 'compare');
      await reader.until(`document.querySelectorAll('#part svg[role="img"]').length >= 8`);
      await unfold(reader);
      const twins = await texts(reader, '#part figure table caption');
      expect(twins.length).toBe(await reader.page.evaluate(`document.querySelectorAll('#part figure').length`));
      const heads = await texts(reader, '#part h2');
      expect(heads).toEqual([
        'Vergelijken',
        'In hoeveel van de 20 toekomsten?',
        'Wie wint en wie betaalt?',
        'Waar gaat de tijd heen?',
        'Wat kost het?',
      ]);
      expect(await headlines(reader)).toHaveLength(3);
      expect(await texts(reader, '#part h2 ~ * table')).toContainEqual(expect.stringMatching(/Kosten van de keten/));
    }));

  it('reads where there is more work than people, and that the line still grows', () =>
    visiting(async () => {
      // Four investigators of the twelve less.
      await open(reader, 'base=zhz-2024&years=2&replications=30&L20=-4@2025-01-01&title=Minder');
      await unfold(reader);
      expect(await texts(reader, '.ketenlab-overload p')).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/groei(t|en) nog: .*Raad.*Minder/),
          expect.stringMatching(/zo goed als altijd bezet: .*Raad.*Minder/),
        ]),
      );
    }));

  it('asks why, switches a loop off, and sees what is left of the effect', () =>
    visiting(async () => {
      await open(reader, 'base=zhz-2024&years=2&replications=30&L07=6@2025-01-01&title=Behoud');
      await show(reader, 'why');
      const lines = `[...document.querySelectorAll('.ketenlab-why-result [data-line]')].map((line) => line.getAttribute('d'))`;
      const [on] = await reader.page.evaluate<string[]>(lines);
      await reader.page.click('.ketenlab-why-off input');
      await reader.until(`document.querySelectorAll('.ketenlab-why-result [data-line]').length === 2 &&
        document.querySelector('.ketenlab-why-result [data-state="stable"]') !== null`);
      const drawn = await reader.page.evaluate<string[]>(lines);
      expect(drawn[0]).not.toBe(drawn[1]);
      expect(on).toBeDefined();
      expect(await texts(reader, '.ketenlab-why-change dd')).toHaveLength(2);
      // Taken over, the loop is off in the comparison itself, and in its link.
      await answered(reader, () => reader.page.click('.ketenlab-why-result .utrecht-button-group button:last-child'));
      expect(readLink(await link(reader)).comparison.off).toHaveLength(1);
    }));

  it('keeps the comparison under a name, finds it back after a reload, and copies its link', () =>
    visiting(async () => {
      await open(reader, meeting);
      await unfold(reader);
      expect(await reader.page.evaluate(`document.querySelector('#share-name').value`)).toBe('Overleg 3 dec');
      await reader.page.click('[data-share="save"]');
      const kept = await headlines(reader);
      await reader.page.evaluate(`(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });
      })()`);
      await reader.page.click('[data-share="copy"]');
      await reader.until('window.copied !== undefined');
      expect(await reader.page.evaluate('window.copied')).toBe(
        await reader.page.evaluate(`document.querySelector('#share-link').value`),
      );
      await answered(reader, () => reader.page.click('[data-tool="reset"]'));
      expect(await headlines(reader)).toEqual([]);
      // Another query is another document; the fragment would bring back what was set.
      await reader.goto('?again');
      await untilLoaded(reader);
      await unfold(reader);
      await answered(reader, () => reader.page.click('[data-saved="Overleg 3 dec"]'));
      expect(await headlines(reader)).toEqual(kept);
      expect(await reader.page.evaluate(`document.querySelector('#share-name').value`)).toBe('Overleg 3 dec');
    }));

  it('loses the network in the meeting, and everything still works', async () => {
    const wifi = await serve('dist/web', '/keten/', headers);
    const meetingRoom = await visit(browser, wifi);
    await open(meetingRoom, meeting);
    await untilKept(meetingRoom);
    const before = await headlines(meetingRoom);
    await wifi.stop();
    await setLever(meetingRoom, 'L07', 16);
    expect(await headlines(meetingRoom)).not.toEqual(before);
    for (const part of parts) await show(meetingRoom, part);
    await show(meetingRoom, 'whatIf');
    await unfold(meetingRoom);
    await meetingRoom.until(`document.querySelectorAll('.ketenlab-cards a').length > 0`);
    // Opened anew, with workers that start anew.
    await meetingRoom.page.reload();
    await untilLoaded(meetingRoom);
    await setLever(meetingRoom, 'L07', 14);
    expect(await headlines(meetingRoom)).toEqual(before);
    expect(meetingRoom.faults()).toEqual([]);
    await meetingRoom.close();
  });

  it(
    'sends the link to another, who gets the same numbers, is told so, and switches to Zuidwest',
    () =>
      visiting(async () => {
        await open(reader, meeting);
        const [shared, numbers] = [await link(reader), await headlines(reader)];
        await reader.close();
        reader = await visit(browser, server);
        await open(reader, shared);
        expect(await headlines(reader)).toEqual(numbers);
        expect(await texts(reader, '[data-same-numbers="true"]')).toEqual([
          expect.stringMatching(/‘Overleg 3 dec’ geopend uit een link.*dezelfde cijfers als bij de maker/),
        ]);
        const other = await reader.page.evaluate<string>(
          `[...document.querySelector('#base').options].map(({ value }) => value).find((name) => name.includes('zuidwest') || name.includes('zw'))`,
        );
        await answered(reader, async () => {
          await fill(reader, '#runs', '30');
          await fill(reader, '#years', '1');
          await fill(reader, '#base', other);
        });
        const [said] = await texts(reader, '#part');
        for (const part of wordsOf('nl').sharedStaff.oneStaff('|', '|').split('|')) expect(said).toContain(part.trim());
        expect(await headlines(reader)).toHaveLength(1);
        expect(await headlines(reader)).not.toEqual(numbers);
        expect(await digests(reader)).toHaveLength(2);
      }),
    120_000,
  );
});
