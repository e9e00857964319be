import { marked, type Reader, slider } from './open-page.ts';

export interface Moves {
  /** Durations of the measures 'ketenlab:first' and 'ketenlab:stable' [ms], one per move. */
  readonly first: readonly number[];
  readonly stable: readonly number[];
  /** Time from a move until the result is marked as old [ms]. */
  readonly stale: readonly number[];
  /** Tasks over 50 ms in the page's own thread during the moves [ms]. */
  readonly longTasks: readonly number[];
  /** Different values of the slider that were asked: an answer that is kept from before is faster. */
  readonly settings: number;
}

/** Moves the slider one step by the keyboard, back down when it stands at its end; returns the value it has then. */
export async function step({ page }: Reader, back: boolean): Promise<string> {
  await page.focus(slider);
  await page.keyboard.press(back ? 'ArrowLeft' : 'ArrowRight');
  return page.inputValue(slider);
}

/** Whether the slider stands at its upper end (forward) or its lower end (back). */
async function atEnd({ page }: Reader, back: boolean): Promise<boolean> {
  const { value, min, max } = await page.$eval(slider, (input) => {
    const { value, min, max } = input as HTMLInputElement;
    return { value, min, max };
  });
  return Number(value) === Number(back ? min : max);
}

/** One move after another, each followed by a wait for the measure `until`; returns the values asked. */
export async function walk(reader: Reader, count: number, until: string): Promise<string[]> {
  const { page } = reader;
  const asked: string[] = [];
  let back = false;
  for (let move = 0; move < count; move++) {
    if (await atEnd(reader, back)) back = !back;
    const before = await page.evaluate((name) => performance.getEntriesByName(name).length, until);
    asked.push(await step(reader, back));
    if (!(await marked(page, until, before))) break;
  }
  return asked;
}

/** Another lever, one step of which makes every setting of the slider a new one. */
const other = 'input[type="range"][data-lever="L02"]';

/** `count` moves to settings that were not asked before, each waited for until its band is stable. */
export async function moves(reader: Reader, count: number): Promise<Moves> {
  const { page } = reader;
  const settings = new Set<string>();
  await settle(reader, slider, 'Home');
  await page.evaluate(watchStale, slider);
  await page.evaluate(() => {
    performance.clearMeasures();
    (globalThis as unknown as { longTasks: number[] }).longTasks.length = 0;
  });
  const measured = { first: [] as number[], stable: [] as number[] };
  for (let round = 0; settings.size < count; round++) {
    const asked = await walk(reader, Math.min(10, count - settings.size), 'ketenlab:stable');
    for (const value of asked) settings.add(`${round} ${value}`);
    const durations = (name: string) =>
      page.evaluate((entry) => performance.getEntriesByName(entry).map(({ duration }) => duration), name);
    measured.first.push(...(await durations('ketenlab:first')));
    measured.stable.push(...(await durations('ketenlab:stable')));
    await settle(reader, other, 'ArrowLeft');
    await page.evaluate(() => performance.clearMeasures());
  }
  return {
    ...measured,
    stale: await page.evaluate(() => (globalThis as unknown as { stale: number[] }).stale),
    longTasks: await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks),
    settings: settings.size,
  };
}

/** Presses a key on a slider, and waits until what follows from it is stable. */
async function settle({ page }: Reader, where: string, key: string): Promise<void> {
  const before = await page.evaluate(() => performance.getEntriesByName('ketenlab:stable').length);
  await page.focus(where);
  await page.keyboard.press(key);
  await marked(page, 'ketenlab:stable', before);
}

/** In the page: notes how long after a move of the slider the result is marked as that of an older setting. */
function watchStale(where: string): void {
  const stale: number[] = [];
  Object.assign(globalThis, { stale });
  let moved = Number.NaN;
  document.querySelector(where)?.addEventListener('input', () => {
    moved = performance.now();
  });
  const seen = () => {
    if (document.querySelector('[data-state="stale"]') === null || Number.isNaN(moved)) return;
    stale.push(performance.now() - moved);
    moved = Number.NaN;
  };
  new MutationObserver(seen).observe(document.body, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-state'],
  });
}
