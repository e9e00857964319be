import puppeteer from 'puppeteer-core';
import { type Browser, type Log, type Page, watchPolicy } from './page.ts';
import { trap } from './trap.ts';

/** Hosts that Firefox itself asks for. */
const itself = /^(https?:\/\/)?([\w-]+\.)*(mozilla\.(com|net|org)|firefox\.com)(:\d+)?(\/|$)/;

/** @param path of the program */
export async function startFirefox(path: string): Promise<Browser> {
  const outside = await trap();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'nl-NL, nl',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': outside.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': outside.port,
    },
  });
  return {
    name: 'firefox',
    outside: () => outside.caught.filter((host) => !itself.test(host)),
    async open() {
      const context = await browser.createBrowserContext();
      const log: Log = { asked: [], errors: [] };
      const page = await context.newPage();
      await page.evaluateOnNewDocument(watchPolicy);
      page.on('request', (request) => log.asked.push(request.url()));
      page.on('pageerror', (error) => log.errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') log.errors.push(`${message.text()} (${message.location().url ?? ''})`);
      });
      return {
        page: page as unknown as Page,
        log,
        resize: (width, height) => page.setViewport({ width, height }),
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      outside.close();
    },
  };
}
