import { serviceWorkerAddress } from './trusted.ts';

/** Event on `window`: a newer build waits. Its `detail` is a function that takes it into use and loads the page again. */
export const updateReady = 'ketenlab:update';

/** Event on `window`: the page has just been kept, and opens without a network from now on. */
export const keptReady = 'ketenlab:kept';

function tell(waiting: ServiceWorker): void {
  const take = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take over');
  };
  dispatchEvent(new CustomEvent(updateReady, { detail: take }));
}

/** Tells when a worker that is being installed is ready: as a newer build where an older one serves the page. */
function watch(installing: ServiceWorker | null): void {
  installing?.addEventListener('statechange', () => {
    if (installing.state !== 'installed') return;
    if (navigator.serviceWorker.controller === null) dispatchEvent(new Event(keptReady));
    else tell(installing);
  });
}

/**
 * Keeps the page's files in the browser, so that it opens without a network. Does nothing where a browser has no service
 * workers or does not allow them (an address without https, a private window): the page works without.
 */
export async function keepOffline(): Promise<void> {
  if (!isSecureContext || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(serviceWorkerAddress(), { updateViaCache: 'none' });
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null) tell(registration.waiting);
    watch(registration.installing);
    registration.addEventListener('updatefound', () => watch(registration.installing));
  } catch (reason) {
    console.info('Ketenlab does not keep its files in this browser:', reason);
  }
}
