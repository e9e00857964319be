import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Address of the page, with a slash at its end. */
  readonly address: string;
  /** Paths that were asked for and are not there; a page asks for none. */
  readonly missing: readonly string[];
  /** Takes the server away, as a network that fails does. */
  stop(): Promise<void>;
}

/**
 * Serves a folder as the plainest server does: files by path, `index.html` for the folder itself, nothing else.
 * @param under path of the folder on the server, not encoded, with a slash at both ends
 * @param headers sent with every file
 */
export async function serve(
  folder: string,
  under = '/',
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const missing: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      if (!path.startsWith(under)) throw new Error('Outside the folder.');
      const rest = path.slice(under.length);
      const file = normalize(join(folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest));
      if (!file.startsWith(normalize(folder) + sep)) throw new Error('Above the folder.');
      const content = await readFile(file);
      response.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(content);
    } catch {
      missing.push(path);
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('Not here.');
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${encodeURI(under)}`,
    missing,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
