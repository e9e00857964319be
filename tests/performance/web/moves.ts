import { marked, type Reader, slider } from './open-page.ts';

export interface Moves {
  /** Durations of the measures 'ketenlab:first' and 'ketenlab:stable' [ms], one per move. */
  readonly first: readonly number[];
  readonly stable: readonly number[];
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

/** `count` moves from the lower end up, each waited for until its band is stable. */
export async function moves(reader: Reader, count: number): Promise<Moves> {
  const { page } = reader;
  await page.focus(slider);
  const before = await page.evaluate(() => performance.getEntriesByName('ketenlab:stable').length);
  await page.keyboard.press('Home');
  await marked(page, 'ketenlab:stable', before);
  await page.evaluate(() => {
    performance.clearMeasures();
    (globalThis as unknown as { longTasks: number[] }).longTasks.length = 0;
  });
  const asked = await walk(reader, count, 'ketenlab:stable');
  const durations = (name: string) =>
    page.evaluate((entry) => performance.getEntriesByName(entry).map(({ duration }) => duration), name);
  return {
    first: await durations('ketenlab:first'),
    stable: await durations('ketenlab:stable'),
    longTasks: await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks),
    settings: new Set(asked).size,
  };
}
