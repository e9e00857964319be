import { deflateSync, inflateSync, strToU8 } from 'fflate';
import { InputError } from '../engine/errors.ts';
import type { Comparison } from './comparison.ts';
import { faultAt } from './faults.ts';
import { readShared, sharedContents } from './link-shape.ts';
import { fromTyped } from './link-typed.ts';

/** A comparison as a link carries it. */
export interface SharedLink {
  readonly comparison: Comparison;
  /** Version of the program that made the link, or '' when a person did. */
  readonly made: string;
  /** `sharedDigest` of the result where the link was made, to see the same numbers elsewhere; null when there was none. */
  readonly digest: string | null;
  /** Name under which the comparison was kept, or ''. */
  readonly name: string;
}

/** Longest link [characters], and most that one may unpack to [bytes]: forty settings a variant take a quarter of it. */
const longestLink = 16_384;
const mostUnpacked = 65_536;

/** What brings the contents of a link of version n to those of version n + 1; version 0 is typed by hand. */
const migrations: readonly ((contents: unknown) => unknown)[] = [fromTyped];
const current = migrations.length;

/**
 * The text of a link, for behind the # of an address: `v1.` and the comparison as JSON, deflated, in base64 for addresses.
 * Throws InputError for a comparison that `readLink` would not take.
 */
export function linkOf(shared: SharedLink): string {
  const contents = sharedContents(shared);
  readShared(contents);
  const json = strToU8(JSON.stringify(contents));
  const text = `v${current}.${toBase64(deflateSync(json, { level: 9 }))}`;
  if (json.length > mostUnpacked || text.length > longestLink) throw refused('', 'this is too much for a link');
  return text;
}

/**
 * The comparison of a link: a whole address, or what stands behind its #. Whether its levers and dates can be used is not
 * looked at here; `scenariosOf` does. Throws InputError with every fault, also for a link that was cut off or made to harm.
 */
export function readLink(text: string): SharedLink {
  if (text.length > longestLink) throw refused(text, `a link has at most ${longestLink} characters`);
  const fragment = text.slice(text.indexOf('#') + 1).trim();
  const [, digits, packed] = /^v(\d{1,6})\.(.*)$/s.exec(fragment) ?? [];
  const version = Number(digits ?? 0);
  if (version > current) {
    const message = `this link was made by a newer version of the program: it is of version ${version}, and this program reads up to ${current}`;
    throw refused(text, message);
  }
  if (version === 0 && !/(^|&)base=/.test(fragment)) {
    throw refused(text, `this is no link of Ketenlab: expected v${current}. or base= at the start`);
  }
  const contents = version === 0 ? fragment : unpacked(packed ?? '', text);
  return readShared(migrations.slice(version).reduce((older: unknown, migrate) => migrate(older), contents));
}

/** Whether a text is meant as a link: an address with one behind its #, or a link by itself. */
export function isLink(text: string): boolean {
  return /(^|#)(v\d+\.|base=)/.test(text);
}

/** The JSON in the packed part of a link; a mail may have broken it into lines. */
function unpacked(packed: string, text: string): unknown {
  const letters = packed.replaceAll(/\s+/g, '');
  if (!/^[\w-]+$/.test(letters)) throw refused(text, 'a link has letters, digits, - and _ only: copy it again');
  let json: Uint8Array;
  try {
    // One byte more than is allowed: a bomb fills it and the rest of it goes nowhere.
    json = inflateSync(fromBase64(letters), { out: new Uint8Array(mostUnpacked + 1) });
  } catch {
    throw refused(text, damaged);
  }
  if (json.length > mostUnpacked) throw refused(text, `a link unpacks to at most ${mostUnpacked} bytes`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)) as unknown;
  } catch {
    throw refused(text, damaged);
  }
}

const damaged = 'the link was cut off or changed on its way: copy the whole link again';

function refused(text: string, message: string): InputError {
  return new InputError([faultAt({ file: '', line: 0 }, 'link', text === '' ? undefined : text, message)]);
}

/** Base64 for addresses (RFC 4648, section 5), without padding. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}
