import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptFiles } from '../../web/build/precache.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenlab-precache-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a browser keeps every file of the page, the page by the name of its folder, and neither licences nor the keeper itself', () => {
  const names = ['index.html', 'service-worker.js', 'licences.txt', 'parts/a.js', 'workers/b.js'];
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  expect(keptFiles(folder)).toEqual(['./', 'parts/a.js', 'workers/b.js']);
});
