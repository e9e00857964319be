import { chromium } from 'playwright-core';
import { headers } from '../../web/build/policy.ts';
import { serve } from '../browser/kit/server.ts';
import { sizes } from '../browser/kit/sizes.ts';
import { opened, usable } from './web/loading.ts';
import { memory } from './web/memory.ts';
import { moves } from './web/moves.ts';
import { isolated, openPage } from './web/open-page.ts';
import { row, spread } from './web/row.ts';

// Bars: usable within 2 s on 10 Mbit/s with at most 200 kB of compressed scripts, a first band within 0.2 s, a stable one of
// 100 pairs within 1.5 s, marked as old within 50 ms, no task over 50 ms while the slider moves, memory that stays, a link
// within 4 s, and a region of four regions within 10 s.
const LINK = 'base=zhz-2024&replications=100&L07=6@2025-01-01~6m';
const LARGE = 'base=zuidwest-2024&replications=30&L07=6@2025-01-01~6m';

const server = await serve('dist/web', '/', { ...headers, ...isolated });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--enable-blink-features=ForceEagerMeasureMemory'],
});
try {
  const { main, workers } = sizes('dist/web');
  for (const { name, raw, gzip, brotli } of [{ name: 'page', ...main }, ...workers])
    row(`JavaScript, ${name}`, `${raw} bytes; gzip ${gzip}, brotli ${brotli}`);
  row('usable, this computer', spread(await usable(browser, server.address, null), 'ms'));
  row('usable, 10 Mbit/s', spread(await usable(browser, server.address, 10), 'ms'));

  row('link to stable band', spread(await opened(browser, `${server.address}#${LINK}`), 'ms'));
  row('Zuidwest, 30 pairs, to stable', spread(await opened(browser, `${server.address}#${LARGE}`), 'ms'));

  const reader = await openPage(browser, server.address);
  if (!reader.hasSlider) row('slider L07', 'not on the page');
  else {
    const measured = await moves(reader, 20);
    row('slider to first band', spread(measured.first, 'ms'));
    row('slider to stable band', spread(measured.stable, 'ms'));
    row('slider to marked as old', spread(measured.stale, 'ms'));
    row('different settings asked', String(measured.settings));
    row('tasks over 50 ms in the page', measured.longTasks.length === 0 ? 'none' : spread(measured.longTasks, 'ms'));
    for (const { after, heap, all } of await memory(reader, [0, 100, 200]))
      row(
        `memory after ${after} moves`,
        `page ${heap.toFixed(1)} MB; with workers ${all?.toFixed(1) ?? 'not known'} MB`,
      );
  }
} finally {
  await browser.close();
  await server.stop();
}
