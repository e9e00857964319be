import { chromium } from 'playwright-core';
import { type Browser, type Log, type Page, watchPolicy } from './page.ts';
import { trap } from './trap.ts';

/** Hosts that Chromium itself asks for. */
const itself =
  /^(http:\/\/)?(update|optimizationguide-pa|content-autofill|safebrowsing)\.googleapis\.com|^(http:\/\/)?(accounts|clients2)\.google\.com/;

/** @param path of the program */
export async function startChromium(path: string): Promise<Browser> {
  const outside = await trap();
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-dev-shm-usage', `--proxy-server=127.0.0.1:${outside.port}`],
  });
  return {
    name: 'chromium',
    outside: () => outside.caught.filter((host) => !itself.test(host)),
    async open() {
      const context = await browser.newContext({ locale: 'nl-NL' });
      const log: Log = { asked: [], errors: [] };
      await context.addInitScript(watchPolicy);
      context.on('request', (request) => log.asked.push(request.url()));
      context.on('weberror', (error) => log.errors.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error') log.errors.push(`${message.text()} (${message.location().url})`);
      });
      const page = await context.newPage();
      return {
        page: page as unknown as Page,
        log,
        resize: (width, height) => page.setViewportSize({ width, height }),
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      outside.close();
    },
  };
}
