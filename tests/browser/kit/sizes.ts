import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes as they are and as a server sends them. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

function sizeOf(path: string): Size {
  const content = readFileSync(path);
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

/** Scripts that the page loads before it shows something: those that its HTML names. */
function firstScripts(folder: string): string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/(parts\/[^"]+\.js)"/g)].map((match) => match[1] as string);
}

/** @param folder of the built page; `main` is all that loads at first, a worker is one file. */
export function sizes(folder: string): { main: Size; workers: (Size & { name: string })[] } {
  const main = { raw: 0, gzip: 0, brotli: 0 };
  for (const script of firstScripts(folder)) {
    const { raw, gzip, brotli } = sizeOf(join(folder, script));
    main.raw += raw;
    main.gzip += gzip;
    main.brotli += brotli;
  }
  const names = readdirSync(folder).includes('workers') ? readdirSync(join(folder, 'workers')) : [];
  const workers = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, ...sizeOf(join(folder, 'workers', name)) }));
  return { main, workers };
}
