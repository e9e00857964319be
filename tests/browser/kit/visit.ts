import { mkdirSync } from 'node:fs';
import { findings } from './axe.ts';
import type { Browser, Page, Tab } from './page.ts';
import type { Served } from './server.ts';

/** How long a page may take to get where a test expects it [ms]. */
const patience = 40_000;

/** One visit to a served page: its own tab, and all that went wrong in it. */
export interface Visit {
  readonly browser: Browser['name'];
  readonly page: Page;
  /** Goes to an address below that of the page, '' for the page itself, `#...` for a link with settings. */
  goto(rest?: string): Promise<void>;
  /** Whether an expression in the page becomes true in so much time [ms]. */
  became(expression: string, time: number): Promise<boolean>;
  /** Waits until an expression in the page is true; fails with what went wrong when that does not come. */
  until(expression: string): Promise<void>;
  /** Waits until the page has a title, also when it is loaded anew meanwhile. */
  untilTitle(title: string): Promise<void>;
  resize: Tab['resize'];
  /** What axe finds wrong now. */
  axe(): Promise<string[]>;
  /** Puts a picture of the whole page in results/screens. */
  picture(name: string): Promise<void>;
  /** Errors, breaches of the policy, requests outside the page's folder and files that are not there. */
  faults(): string[];
  close(): Promise<void>;
}

export async function visit(browser: Browser, server: Served): Promise<Visit> {
  const tab = await browser.open();
  const { log } = tab;
  const faults = (): string[] => [
    ...log.errors,
    ...log.asked
      .filter((address) => !address.startsWith(server.address) && !/^(data|blob|about):/.test(address))
      .map((address) => `asked outside the folder: ${address}`),
    ...browser.outside().map((host) => `asked outside this computer: ${host}`),
    ...server.missing.map((path) => `not there: ${path}`),
  ];
  const became = (expression: string, time: number): Promise<boolean> =>
    tab.page.evaluate<boolean>(
      `new Promise((done) => { const end = Date.now() + ${time};
        const look = () => ((${expression}) ? done(true) : Date.now() > end ? done(false) : setTimeout(look, 20)); look(); })`,
    );
  return {
    browser: browser.name,
    page: tab.page,
    resize: tab.resize,
    became,
    async goto(rest = '') {
      await tab.page.goto(server.address + rest);
    },
    async until(expression) {
      if (!(await became(expression, patience))) throw new Error([`Never true: ${expression}`, ...faults()].join('\n'));
    },
    async untilTitle(title) {
      const end = Date.now() + patience;
      // A page that goes away takes the question with it: that is no fault here.
      while ((await tab.page.title().catch(() => '')) !== title) {
        if (Date.now() > end) throw new Error([`Never came: ${title}`, ...faults()].join('\n'));
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    axe: () => findings(tab.page),
    async picture(name) {
      mkdirSync('results/screens', { recursive: true });
      await tab.page.screenshot({ path: `results/screens/${name}-${browser.name}.png`, fullPage: true });
    },
    faults,
    close: tab.close,
  };
}
