// Pictures of the part 'Brief maken' of the page, and of the first page of a letter in the Word file. Needs Chromium,
// LibreOffice and pdftoppm, the page in dist/web, and results/picture-brief.zip.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const root = join(import.meta.dirname, '../..');
const link = 'base=zhz-2024&years=3&replications=100&L07=6@2025-01-01&title=Behoud van personeel';

const folder = mkdtempSync(join(tmpdir(), 'ketenlab-picture-'));
const server = await preview({ configFile: join(root, 'vite.web.config.ts'), preview: { port: 0 }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 400 } });
  const tab = await page.context().newCDPSession(page);
  const picture = async (name) => {
    const { data } = await tab.send('Page.captureScreenshot', { format: 'webp', quality: 32 });
    writeFileSync(join(import.meta.dirname, `${name}.webp`), Buffer.from(data, 'base64'));
  };

  await page.goto(`${server.resolvedUrls.local[0]}#${link}`);
  await page.locator('[data-stage="stable"]').first().waitFor();
  await page.click('#tab-letter');
  const text = page.locator('#letter-paragraph-1');
  await page.locator('.ketenlab-letter-figure[data-kind="series"] img').waitFor();
  // A number that the writer changed: the page says in red, and in words, that it does not fit.
  await text.fill((await text.inputValue()).replace(/\d+(?= kinderen)/, '99'));
  await page.locator('[data-mark="wrong"]').first().waitFor();
  await text.evaluate((field) => {
    field.blur();
    field.scrollIntoView({ block: 'start', behavior: 'instant' });
    window.scrollBy({ top: -232, behavior: 'instant' });
  });
  await picture('letter-page');

  const run = (program, ...args) => execFileSync(program, args, { cwd: folder, stdio: 'ignore' });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  run('unzip', '-q', join(root, 'results/picture-brief.zip'), 'brief-invoegen.docx');
  run('soffice', profile, '--headless', '--convert-to', 'pdf', 'brief-invoegen.docx');
  run('pdftoppm', '-r', '120', '-gray', '-f', '1', '-l', '1', '-singlefile', '-png', 'brief-invoegen.pdf', 'page');
  const [width, height] = [420, 594];
  await page.setViewportSize({ width, height });
  const shown = `data:image/png;base64,${readFileSync(join(folder, 'page.png'), 'base64')}`;
  await page.goto('about:blank');
  await page.setContent(`<body style="margin: 0"><img src="${shown}" width="${width}" height="${height}" alt="">`);
  await picture('letter-word');
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
