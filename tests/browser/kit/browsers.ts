import { existsSync } from 'node:fs';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import type { Browser } from './page.ts';

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const firefox = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

/** How to start each browser of the tests. */
export const browsers: readonly { readonly name: Browser['name']; readonly start: () => Promise<Browser> }[] = [
  { name: 'chromium', start: () => startChromium(chromium) },
  { name: 'firefox', start: () => startFirefox(firefox) },
];

/** Before the first test: says what is missing and how to get it. */
export default function needBrowsers(): void {
  const missing = [chromium, firefox].filter((path) => !existsSync(path));
  if (missing.length > 0)
    throw new Error(
      `No browser at ${missing.join(' and ')}. On Debian: apt-get install chromium firefox-esr. ` +
        'Elsewhere: put the paths in the variables CHROMIUM and FIREFOX.',
    );
  if (!existsSync('dist/web/index.html')) throw new Error('The page is not built: npm run build:web.');
}
