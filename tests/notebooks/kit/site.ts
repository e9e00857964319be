import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath } from './opened.ts';

/** Longest that the site may take to build [s]. */
const MOST_SECONDS = 60;

/** Before the first test: builds the site with the package as it is built, without a network. */
export default function buildSite(): void {
  if (!existsSync(chromiumPath)) {
    throw new Error(`No browser at ${chromiumPath}. Put the path of Chromium in the variable CHROMIUM.`);
  }
  if (!existsSync('notebooks/node_modules')) throw new Error('The notebooks are not installed: npm run notebooks.');
  const start = performance.now();
  const nowhere = 'http://127.0.0.1:9';
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: 'notebooks',
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere },
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(`The notebooks were built in ${seconds.toFixed(1)} s.`);
  if (seconds > MOST_SECONDS) throw new Error(`The site took ${seconds.toFixed(0)} s, more than ${MOST_SECONDS}.`);
}
