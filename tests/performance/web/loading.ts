import type { Browser } from 'playwright-core';
import { marked } from './open-page.ts';

/** Visits that are measured. */
const visits = 5;
/** Delay of a slow line, there and back [ms]. */
const latency = 40;

/**
 * Time from the start of a first visit to the mark 'ketenlab:usable' [ms], once per visit.
 * @param speed of the line [Mbit/s]; null for that of this computer
 */
export async function usable(browser: Browser, address: string, speed: number | null): Promise<number[]> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    if (speed !== null) {
      const line = await context.newCDPSession(page);
      const bytes = (speed * 1e6) / 8;
      await line.send('Network.enable');
      await line.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: bytes,
        uploadThroughput: bytes,
      });
    }
    await page.goto(address);
    const came = await marked(page, 'ketenlab:usable', 0);
    if (came)
      times.push(
        await page.evaluate(() => performance.getEntriesByName('ketenlab:usable')[0]?.startTime ?? Number.NaN),
      );
    await context.close();
    if (!came) break;
  }
  return times;
}

/** Time from the start of a first visit by a link until its band is stable [ms], once per visit. */
export async function opened(browser: Browser, address: string): Promise<number[]> {
  const times: number[] = [];
  for (let visit = 0; visit < visits; visit++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    const came = await marked(page, 'ketenlab:stable', 0);
    const end = () => {
      const [entry] = performance.getEntriesByName('ketenlab:stable');
      return entry === undefined ? Number.NaN : entry.startTime + entry.duration;
    };
    if (came) times.push(await page.evaluate(end));
    await context.close();
    if (!came) break;
  }
  return times;
}
