/** A comparison that was kept on this device: its name, and its link. */
export interface Saved {
  readonly name: string;
  readonly link: string;
}

const KEY = 'ketenlab.saved';
/** More than this nobody looks through. */
const MOST = 50;

/** What is kept on this device, the newest first; none when the browser keeps nothing or holds something else there. */
export function readSaved(storage: Storage | null): Saved[] {
  try {
    const found: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isSaved).slice(0, MOST) : [];
  } catch {
    // A text that another program left there is no reason to lose the page.
    return [];
  }
}

/** Keeps a comparison under its name, in the place of an older one of that name. False when the browser refuses. */
export function save(storage: Storage | null, saved: Saved): boolean {
  return write(storage, [saved, ...readSaved(storage).filter(({ name }) => name !== saved.name)].slice(0, MOST));
}

/** Forgets what is kept under a name. False when the browser refuses. */
export function forget(storage: Storage | null, name: string): boolean {
  return write(
    storage,
    readSaved(storage).filter((saved) => saved.name !== name),
  );
}

/** The store of this device, or null where the browser has none or keeps pages from it. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function write(storage: Storage | null, list: readonly Saved[]): boolean {
  if (storage === null) return false;
  try {
    storage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    // Full, or refused by the browser: the caller says so.
    return false;
  }
}

function isSaved(value: unknown): value is Saved {
  const saved = value as Partial<Saved> | null;
  return typeof saved?.name === 'string' && typeof saved.link === 'string';
}
