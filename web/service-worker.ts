/** The files of this build as paths from the page, put in front of this file by the build. */
declare const KETENLAB_FILES: readonly string[];
/** Hash of those files and their content. */
declare const KETENLAB_BUILD: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const scope = worker.registration.scope;
// An origin has one store for all its folders: the name says whose it is, so that no other copy of the page loses files.
const family = `ketenlab ${new URL(scope).pathname} `;
const store = family + KETENLAB_BUILD;
const own = new Set(KETENLAB_FILES.map((file) => new URL(file, scope).href));

/** Under which address the answer to a request is kept; null when it is not one of the page's files. */
function keptAs(request: Request): string | null {
  if (request.method !== 'GET') return null;
  const url = new URL(request.url);
  url.search = '';
  url.hash = '';
  if (url.href === new URL('index.html', scope).href) return scope;
  return own.has(url.href) ? url.href : null;
}

async function answer(request: Request, address: string): Promise<Response> {
  const kept = await (await caches.open(store)).match(address);
  return kept ?? fetch(request);
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(store);
  // A file in the browser's own store may be of an older build: ask the server.
  await cache.addAll([...own].map((address) => new Request(address, { cache: 'no-cache' })));
}

async function clear(): Promise<void> {
  const old = (await caches.keys()).filter((key) => key.startsWith(family) && key !== store);
  await Promise.all(old.map((key) => caches.delete(key)));
  await worker.clients.claim();
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(clear()));
worker.addEventListener('fetch', (event) => {
  const address = keptAs(event.request);
  if (address !== null) event.respondWith(answer(event.request, address));
});
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
});
