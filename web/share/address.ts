import { useEffect, useMemo } from 'preact/hooks';
import { type Fault, InputError } from '../../sim/engine/errors.ts';
import { linkOf, readLink, type SharedLink } from '../../sim/scenario/link.ts';
import { faultInWords } from '../words/fault.ts';
import type { PageWords } from '../words/page.ts';

/** What came of a link: the comparison, or what was wrong; neither for no link at all. */
export interface Opened {
  readonly shared: SharedLink | null;
  readonly faults: readonly Fault[];
}

/** More faults of one link are not said. */
const MOST_SAID = 3;

/** What is said of a link that was opened, or could not be; '' for no link at all. */
export function openedInWords({ shared, faults }: Opened, { share, language }: PageWords): string {
  if (shared !== null) return share.opened(shared.name);
  if (faults.length === 0) return '';
  const said = faults.slice(0, MOST_SAID).map((fault) => faultInWords(fault, language));
  return `${share.badLink} ${said.join('; ')}`;
}

/**
 * Reads a link, or the fragment of an address. Never throws: a link may come from anyone.
 * @param bases names of the base paths of this page
 */
export function openLink(text: string, bases: readonly string[], words: PageWords): Opened {
  if (text.replace(/^#/, '').trim() === '') return { shared: null, faults: [] };
  try {
    const shared = titled(readLink(text), words);
    const { base } = shared.comparison;
    if (!bases.includes(base)) throw new InputError([unknownBase(base)]);
    return { shared, faults: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { shared: null, faults: error.faults };
  }
}

/** Gives the variants of a link that was typed by hand a name to call them by. */
function titled(shared: SharedLink, { variants }: PageWords): SharedLink {
  const named = shared.comparison.variants.map((variant, i) =>
    variant.title.trim() === '' ? { ...variant, title: variants.newTitle(i + 1) } : variant,
  );
  return { ...shared, comparison: { ...shared.comparison, variants: named } };
}

function unknownBase(base: string): Fault {
  return { file: '', line: 0, path: 'base', value: base, message: 'unknown base path' };
}

/** Time without a change after which the address of the page follows [ms]: browsers refuse too many changes a second. */
const REST = 300;

/**
 * The address of the page with a comparison in its fragment; the address bar follows. '' for more settings than a link
 * can carry.
 */
export function useAddress(shared: SharedLink): string {
  const { comparison, name, digest, made } = shared;
  const link = useMemo(() => linkOrNull({ comparison, name, digest, made }), [comparison, name, digest, made]);
  useEffect(() => {
    if (link === null) return;
    const timer = setTimeout(() => history.replaceState(null, '', `#${link}`), REST);
    return () => clearTimeout(timer);
  }, [link]);
  return link === null ? '' : `${location.href.split('#')[0]}#${link}`;
}

function linkOrNull(shared: SharedLink): string | null {
  try {
    return linkOf(shared);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return null;
  }
}
