import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../sim/report/words/words.ts';
import { MOST_VARIANTS } from '../sim/scenario/comparison.ts';
import { partName, scenarioFile } from '../sim/scenario/overlay.ts';
import { About } from './first/about.tsx';
import { OfflineNotice, OfflineReady } from './first/offline-notice.tsx';
import { StatusLine } from './first/status-line.tsx';
import type { Live, LiveState } from './live/live.ts';
import { markAnswered, markAsked, marks } from './live/marks.ts';
import { useSlot } from './live/use-slot.ts';
import type { Counts } from './own-counts/read-counts.ts';
import { useDrop } from './own-counts/use-drop.ts';
import type { Look } from './part.ts';
import type { Release } from './release/main.ts';
import { askedOf, askedPlace, isSet } from './session/asked.ts';
import { historyOf, record, redo, undo } from './session/history.ts';
import { type Session, sessionOf, withVariants } from './session/session.ts';
import { renameSession, resetAll } from './session/whole.ts';
import { type Opened, openLink, useAddress } from './share/address.ts';
import { differsIn, hasOtherRuns } from './share/beside.ts';
import { LinkNotice } from './share/link-notice.tsx';
import { SharePanel } from './share/share-panel.tsx';
import { lazily } from './shell/lazy.tsx';
import { Tabs } from './shell/tabs.tsx';
import { Toolbar } from './shell/toolbar.tsx';
import { WhatIf } from './what-if.tsx';
import { type Part, pageWords, parts } from './words/page.ts';

// What is not in the first view is loaded when it is asked for.
const Compare = lazily(async () => (await import('./compare-panel.tsx')).ComparePanel);
const Why = lazily(async () => (await import('./why-part.tsx')).WhyPart);
const Chain = lazily(async () => (await import('./chain-part.tsx')).ChainPart);

interface Props {
  readonly release: Release;
  readonly live: Live;
}

/** The whole page: a session with its history, the live answer to it, and the part that is shown. */
export function App({ release, live }: Props) {
  const { facts } = release;
  const [language, setLanguage] = useState<Language>('nl');
  const words = pageWords(language);
  const [opened, setOpened] = useState<Opened>(() => openLink(location.hash, namesOf(facts), pageWords('nl')));
  const [history, setHistory] = useState(() => historyOf(startSession(opened, release)));
  const session = history.now;
  const [part, setPart] = useState<Part>('whatIf');
  // Counts of one region say nothing beside another.
  const [counted, setCounted] = useState<{ readonly base: string; readonly counts: Counts } | null>(null);
  const drop = useDrop(() => setPart('whatIf'));
  const { answer, stale } = useSlot(live, 'main', answerOf);
  const base = facts.bases.find(({ name }) => name === session.comparison.base) ?? facts.bases[0];
  const counts = counted?.base === session.comparison.base ? counted.counts : null;
  const keepCounts = (found: Counts | null) =>
    setCounted(found === null ? null : { base: session.comparison.base, counts: found });
  const asked = useMemo(() => askedOf(session.comparison), [session.comparison]);
  const question = JSON.stringify(asked);
  const change = useCallback(
    (next: Session, gesture?: string) => setHistory((h) => record(h, next, gesture ?? null)),
    [],
  );
  const ask = useCallback(() => {
    markAsked();
    live.ask('main', JSON.parse(question));
  }, [live, question]);

  useEffect(ask, [ask]);
  useEffect(() => void performance.mark(marks.usable), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (answer !== null && !stale) markAnswered(answer.stage);
  }, [answer, stale]);
  const digest = answer !== null && !stale && answer.stage === 'stable' ? answer.digest : null;
  const address = useAddress({ comparison: asked, name: session.name, digest, made: facts.version });
  // What is changed after a link was opened says nothing of its maker.
  const asShared = opened.shared !== null && question === JSON.stringify(askedOf(opened.shared.comparison));
  const future = useCallback((scenario: number, run: number) => live.future('main', scenario, run), [live]);
  const files = asked.variants.map(({ title }, i) => ({
    title,
    file: `${partName(i)}.yaml`,
    text: scenarioFile(asked, i),
  }));
  const take = (link: string, how: 'instead' | 'beside'): string => {
    const found = openLink(link, namesOf(facts), words);
    if (found.shared === null) return found.problem;
    if (how === 'instead') {
      setOpened(found);
      change(sessionOf(found.shared.comparison, words.variants.newTitle(1), found.shared.name));
      return found.said;
    }
    const other = found.shared.comparison;
    const differs = differsIn(session.comparison, other);
    if (differs.length > 0) return words.share.notBeside(differs);
    const own = session.comparison.variants.filter(isSet);
    const both = [...own, ...other.variants];
    if (both.length > MOST_VARIANTS) return words.share.full;
    change(withVariants(session, both, own.length));
    return hasOtherRuns(session.comparison, other) ? `${found.said} ${words.share.yourRuns}` : found.said;
  };
  const takeNew = useRef(take);
  takeNew.current = take;
  useEffect(() => {
    // Somebody typed or pasted another link in the address bar.
    const onHash = () => {
      setOpened(openLink(location.hash, namesOf(facts), words));
      takeNew.current(location.hash, 'instead');
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [facts, words]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input:not([type=range]), textarea');
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      setHistory(event.shiftKey ? redo : undo);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  if (base === undefined || answer === null) return <p role="status">{words.loading}</p>;

  const sameAsReleased = answer.stage === 'stable' && answer.result.digest === release.answer.result.digest && !stale;
  const shown = askedPlace(session);
  const look: Look = stale ? 'stale' : answer.stage === 'first' ? 'first' : 'stable';
  const props = { answer, look, session, asked, shown, facts, base, live, words, onChange: change };
  const tools = (
    <Toolbar
      session={session}
      facts={facts}
      base={base}
      canUndo={history.past.length > 0}
      canRedo={history.future.length > 0}
      words={words}
      onChange={change}
      onUndo={() => setHistory(undo)}
      onRedo={() => setHistory(redo)}
      onReset={() => change(resetAll(session, base, words.variants.newTitle(1)))}
    />
  );
  return (
    <>
      <button type="button" class="nl-skip-link ketenlab-unseen" onClick={skip}>
        {words.skip}
      </button>
      <div class="ketenlab-page ketenlab-flow">
        <header class="ketenlab-head">
          <div>
            <h1 class="utrecht-heading-1">{words.title}</h1>
            <p class="utrecht-paragraph">{words.purpose}</p>
          </div>
          <button
            type="button"
            class="nl-button nl-button--subtle"
            lang={language === 'nl' ? 'en' : 'nl'}
            onClick={() => setLanguage(language === 'nl' ? 'en' : 'nl')}
          >
            {words.otherLanguage}
          </button>
        </header>
        <OfflineNotice words={words} />
        {opened.said === '' && opened.problem === '' ? null : (
          <LinkNotice opened={opened} digest={asShared ? digest : null} version={facts.version} words={words} />
        )}
        <main id="main">
          <Tabs label={words.tabList} names={parts} titles={words.tabs} shown={part} onShow={setPart}>
            <StatusLine live={live} sameAsReleased={sameAsReleased} words={words} onRetry={ask} />
            {part === 'whatIf' ? (
              <WhatIf {...props} counts={counts} drop={drop} onCounts={keepCounts} tools={tools} />
            ) : null}
            {part === 'compare' ? <Compare {...props} waiting={words.loading} /> : null}
            {part === 'chain' ? (
              <Chain answer={answer} future={future} language={language} waiting={words.loading} />
            ) : null}
            {part === 'why' ? <Why {...props} waiting={words.loading} /> : null}
            {part === 'about' ? (
              <About answer={answer} command={commandOf(address, asked.variants.length)} words={words} />
            ) : null}
          </Tabs>
        </main>
        <footer>
          <OfflineReady words={words} />
          <SharePanel
            name={session.name}
            address={address}
            files={files}
            words={words}
            onName={(name) => change(renameSession(session, name), 'name')}
            onOpen={take}
          />
        </footer>
      </div>
    </>
  );
}

/** Moves the focus to the part that is shown, without touching the address: its fragment is the comparison. */
function skip(): void {
  document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}

function namesOf({ bases }: Release['facts']): string[] {
  return bases.map(({ name }) => name);
}

const answerOf = ({ answer, stale }: LiveState) => ({ answer, stale });

function startSession(opened: Opened, release: Release): Session {
  const title = pageWords('nl').variants.newTitle(1);
  const { shared } = opened;
  if (shared !== null) return sessionOf(shared.comparison, title, shared.name);
  return sessionOf(release.answer.comparison, title);
}

/** The base path alone is run: there is nothing to compare it with. */
function commandOf(address: string, variants: number): string {
  if (address === '') return '';
  return `ketenlab ${variants === 0 ? 'run' : 'compare'} '${address.slice(address.indexOf('#') + 1)}'`;
}
