/** What the drivers of both browsers have in common; a test that uses only this runs in both. */
export interface Page {
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  url(): string;
  title(): Promise<string>;
  /** The value of an expression in the page; it waits for a promise. */
  evaluate<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>;
}

/** What happened in one visit, in order. */
export interface Log {
  /** Addresses that the page and its workers asked for. */
  readonly asked: string[];
  /** Errors on the console, errors that nobody caught, and breaches of the security policy. */
  readonly errors: string[];
}

/** A tab of its own store: no cookies, caches or service workers of another. */
export interface Tab {
  readonly page: Page;
  readonly log: Log;
  /** Width and height of the window [CSS pixels]. */
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Browser {
  readonly name: 'chromium' | 'firefox';
  /** Hosts outside this computer that were asked for since the start, but for those the browser asks for by itself. */
  outside(): string[];
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** Runs in every document before its own scripts: a breach of the policy becomes an error on the console. */
export const watchPolicy = `addEventListener('securitypolicyviolation', (event) => console.error(
  'Security policy: ' + event.effectiveDirective + ' stopped ' + (event.blockedURI || 'a script') + ' ' + event.sample))`;
