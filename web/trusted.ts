/** The part of Trusted Types that is used here; TypeScript's own lists of what a browser has leave it out. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/**
 * Whether an address is a worker of this page or its service worker.
 * @param address of a script, complete
 * @param folder address of the page's folder, with a slash at its end
 */
export function isOwnScript(address: string, folder: string): boolean {
  return address.startsWith(folder) && /^(workers\/[\w.-]+\.js|service-worker\.js)$/.test(address.slice(folder.length));
}

const here = import.meta.url;
/** Every script of a built page stands one folder below the page. */
const folder = new URL('..', here).href;

function onlyOwn(address: string): string {
  if (isOwnScript(address, folder)) return address;
  throw new TypeError(`${address} is not a worker of this page.`);
}

// A browser may have no Trusted Types: the same rule holds then, by way of this function alone.
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('ketenlab', {
  createScriptURL: onlyOwn,
}) ?? { createScriptURL: onlyOwn };

/**
 * An address that `new Worker` and `serviceWorker.register` take under the page's security policy:
 * `import address from './x.ts?worker&url'`, then `new Worker(scriptAddress(address), { type: 'module' })`.
 * @throws TypeError when it is not a script of this page
 */
export function scriptAddress(address: string): string {
  return policy.createScriptURL(new URL(address, here).href);
}

/** The same for the service worker, which stands beside the page. */
export function serviceWorkerAddress(): string {
  return policy.createScriptURL(`${folder}service-worker.js`);
}
