import type { Part } from '../../../web/words/page.ts';
import type { Visit } from './visit.ts';

const asked = `(performance.getEntriesByName('ketenlab:asked')[0]?.startTime ?? -1)`;

/** The slider of a lever among the levers of the page. */
export const slider = (lever: string): string => `input[type="range"][data-lever="${lever}"]`;

/** The number field of a lever. */
export const amount = (lever: string): string => `input[data-amount="${lever}"]`;

/** Waits until the page answers what is set, with all runs. */
export async function untilStable(reader: Visit): Promise<void> {
  await reader.until(`document.querySelector('[data-stage="stable"]') !== null`);
}

/** Waits for the answer of this browser itself after the page was loaded. */
export async function untilLoaded(reader: Visit): Promise<void> {
  await reader.until(`document.querySelector('h1') !== null && ${asked} >= 0`);
  await untilStable(reader);
}

/** Opens the page, by a link when one is given, and waits for the answer of this browser itself. */
export async function open(reader: Visit, link = ''): Promise<void> {
  await reader.goto(link === '' ? '' : `#${link}`);
  await untilLoaded(reader);
}

/** Does something that asks another question, and waits for its answer. */
export async function answered(reader: Visit, act: () => Promise<unknown>): Promise<void> {
  const before = await reader.page.evaluate<number>(asked);
  await act();
  await reader.until(`${asked} !== ${before}`);
  await untilStable(reader);
}

/** Shows a part of the page by its tab, and waits until it is loaded. */
export async function show(reader: Visit, part: Part): Promise<void> {
  await reader.page.click(`#tab-${part}`);
  const there = {
    whatIf: '.ketenlab-sentence',
    compare: '#part h2',
    chain: '#part svg, #part table',
    why: '#ketenlab-why-title',
    letter: '.ketenlab-letter-figure img',
    about: '[data-digest]',
  };
  await reader.until(`document.querySelector('#tab-${part}')?.ariaSelected === 'true' &&
    document.querySelector('${there[part]}') !== null`);
}

/** Gives a field a value as its reader would, and tells the page. */
export async function fill(reader: Visit, selector: string, value: string): Promise<void> {
  await reader.page.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.focus();
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, ${JSON.stringify(value)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** Puts a file in a file field, as its reader does by the window of the browser. */
export async function choose(reader: Visit, selector: string, file: string, base64: string): Promise<void> {
  await reader.page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob('${base64}'), (one) => one.charCodeAt(0));
    const held = new DataTransfer();
    held.items.add(new File([bytes], '${file}'));
    const field = document.querySelector('${selector}');
    field.files = held.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** Sets a lever by its number field, on the scale of the page. */
export async function setLever(reader: Visit, lever: string, shown: number): Promise<void> {
  await answered(reader, () => fill(reader, amount(lever), String(shown)));
}

/** Opens what is folded, also what appears in it. */
export async function unfold(reader: Visit): Promise<void> {
  await reader.page.evaluate(`(async () => {
    for (let depth = 0; depth < 4; depth++) {
      for (const fold of document.querySelectorAll('details:not([open])')) fold.open = true;
      await new Promise((done) => setTimeout(done, 60));
    }
  })()`);
}

/** The text of everything that fits a selector, in the order of the page. */
export async function texts(reader: Visit, selector: string): Promise<string[]> {
  return reader.page.evaluate(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((place) => place.textContent.replaceAll(/\\s+/g, ' ').trim())`,
  );
}

/** What every variant does to the children without a fixed worker, as the page says it. */
export async function headlines(reader: Visit): Promise<string[]> {
  return texts(reader, '[data-headline]');
}

/** Digest of the base path and of every variant, from the page 'about'. */
export async function digests(reader: Visit): Promise<string[]> {
  await show(reader, 'about');
  return reader.page.evaluate(`[...document.querySelectorAll('[data-digest]')].map((place) => place.dataset.digest)`);
}

/** The link to what is set now. */
export async function link(reader: Visit): Promise<string> {
  const address = await reader.page.evaluate<string>(`document.querySelector('#share-link').value`);
  return address.slice(address.indexOf('#') + 1);
}
