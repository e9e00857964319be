import type { Browser, Page } from 'playwright-core';

/** Headers that let a page ask how much memory it and its workers use. */
export const isolated = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
} as const;

export const slider = 'input[type="range"][data-lever="L07"]';

/** How long a page may take to mark something [ms]. */
const patience = 30_000;

export interface Reader {
  readonly page: Page;
  readonly hasSlider: boolean;
}

/** Waits until the page has marked or measured `name` more than `before` times; false when that does not come. */
export async function marked(page: Page, name: string, before: number): Promise<boolean> {
  const enough = (asked: { name: string; before: number }) =>
    performance.getEntriesByName(asked.name).length > asked.before;
  return page.waitForFunction(enough, { name, before }, { timeout: patience, polling: 50 }).then(
    () => true,
    () => false,
  );
}

/** A fresh page that counts its tasks over 50 ms, open until it is usable. */
export async function openPage(browser: Browser, address: string): Promise<Reader> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  const hasSlider = (await marked(page, 'ketenlab:usable', 0)) && (await page.locator(slider).count()) > 0;
  return { page, hasSlider };
}
