import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_VARIANTS } from '../../sim/scenario/comparison.ts';
import type { Facts } from '../facts.ts';
import { isSet } from '../session/asked.ts';
import { type Session, sessionOf, withVariants } from '../session/session.ts';
import { type Opened, openedInWords, openLink } from '../share/address.ts';
import { differsIn, hasOtherRuns } from '../share/beside.ts';
import type { PageWords } from '../words/page.ts';

/** What came of the link with which the page was opened, or of the last one that was opened in its place. */
export function useOpened(facts: Facts, words: PageWords): [Opened, (opened: Opened) => void] {
  return useState<Opened>(() => openLink(location.hash, namesOf(facts), words));
}

/** How a link is opened: in the place of the comparison, or with its variants beside it. */
type HowToOpen = 'instead' | 'beside';

interface Page {
  readonly facts: Facts;
  readonly words: PageWords;
  readonly session: Session;
  readonly change: (session: Session) => void;
  readonly setOpened: (opened: Opened) => void;
}

/** Opens links, also one that is typed or pasted in the address bar; gives how to, which returns what is to be said of it. */
export function useLinks({ facts, words, session, change, setOpened }: Page): (link: string, how: HowToOpen) => string {
  const take = (link: string, how: HowToOpen): string => {
    const found = openLink(link, namesOf(facts), words);
    const said = openedInWords(found, words);
    if (found.shared === null) return said;
    if (how === 'instead') {
      setOpened(found);
      change(sessionOf(found.shared.comparison, words.variants.newTitle(1), found.shared.name));
      return said;
    }
    const other = found.shared.comparison;
    const differs = differsIn(session.comparison, other);
    if (differs.length > 0) return words.share.notBeside(differs);
    const own = session.comparison.variants.filter(isSet);
    const both = [...own, ...other.variants];
    if (both.length > MOST_VARIANTS) return words.share.full;
    change(withVariants(session, both, own.length));
    return hasOtherRuns(session.comparison, other) ? `${said} ${words.share.yourRuns}` : said;
  };
  const takeNew = useRef(take);
  takeNew.current = take;
  useEffect(() => {
    const onHash = () => {
      setOpened(openLink(location.hash, namesOf(facts), words));
      takeNew.current(location.hash, 'instead');
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [facts, words, setOpened]);
  return take;
}

function namesOf({ bases }: Facts): string[] {
  return bases.map(({ name }) => name);
}
