import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const SITE = 'notebooks/.observable/dist';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The built site on this machine. */
export function serve(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname));
    try {
      const body = await readFile(join(SITE, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** What a page showed when its computation was done. */
export interface Opened {
  readonly page: Page;
  /** Addresses outside the site that the page asked for; they were refused. */
  readonly outside: readonly string[];
  /** Texts of cells that failed, and errors of the page. */
  readonly errors: readonly string[];
  /** Name of a number in the text -> its whole value. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Names of the numbers that the text of a notebook shows. */
function namesIn(name: string): string[] {
  const source = readFileSync(`notebooks/${name}.html`, 'utf8');
  return [...source.matchAll(/shown\("([\w-]+)"/g)].map(([, one]) => one as string);
}

/** Opens a notebook and waits until it is done and every number of its text is there. */
export async function open(browser: Browser, server: Server, name: string): Promise<Opened> {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || /^(data|blob):/.test(url)) return route.continue();
    outside.push(url);
    return route.abort();
  });
  await page.goto(`${origin}/${name}.html`);
  await page.waitForFunction((names) => {
    if (document.querySelector('.observablehq--error') !== null) return true;
    const states = [...document.querySelectorAll<HTMLElement>('[data-state]')];
    const done = states.length > 0 && states.every(({ dataset }) => dataset.state === 'done');
    return done && names.every((one) => document.querySelector(`main data[data-name="${one}"]`) !== null);
  }, namesIn(name));
  // Charts and tables hang on the same computation and follow within a turn or two of the runtime.
  await page.waitForLoadState('networkidle');
  const failed = await page.locator('.observablehq--error').allTextContents();
  const shown = await page
    .locator('main data')
    .evaluateAll((all) =>
      all.map((one): [string, number] => [one.dataset.name ?? '', Number((one as HTMLDataElement).value)]),
    );
  return { page, outside, errors: [...errors, ...failed], numbers: new Map(shown) };
}
