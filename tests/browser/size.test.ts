import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizes } from './kit/sizes.ts';

/** What the page's own JavaScript may weigh, gzipped [bytes]: at 10 Mbit/s a sixth of a second of the two for first sight. */
const most = 200_000;

describe('the JavaScript of the page', () => {
  const { main, workers } = sizes('dist/web');

  it('is small enough for a first visit by a slow line', () => {
    const line = (name: string, { raw, gzip, brotli }: { raw: number; gzip: number; brotli: number }) =>
      `${name}: ${raw} bytes, gzip ${gzip}, brotli ${brotli}`;
    console.info([line('page', main), ...workers.map((worker) => line(worker.name, worker))].join('\n'));
    expect(main.raw).toBeGreaterThan(0);
    expect(main.gzip).toBeLessThan(most);
  });

  it('makes no letter in what is loaded first: that comes with its part', () => {
    const html = readFileSync('dist/web/index.html', 'utf8');
    expect(readdirSync('dist/web/parts').filter((name) => /^letter-part|^files-|^export-brief/.test(name)).length).toBe(
      3,
    );
    expect(html).not.toMatch(/parts\/(letter-part|files|export-brief|studio)-/);
  });

  it('has no reader of scenario files in it: that is for the worker', () => {
    const heavy = readdirSync('dist/web/parts')
      .filter((name) => name.endsWith('.js'))
      .filter((name) => /ZodError|YAMLParseError/.test(readFileSync(join('dist/web/parts', name), 'utf8')));
    expect(heavy).toEqual([]);
  });
});
