import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { sameQuestion } from '../sim/scenario/comparison.ts';
import { partName, scenarioFile } from '../sim/scenario/overlay.ts';
import { About } from './first/about.tsx';
import { Limits } from './first/limits.tsx';
import { OfflineNotice, OfflineReady } from './first/offline-notice.tsx';
import { Said } from './first/said.ts';
import { StatusLine } from './first/status-line.tsx';
import type { Live, LiveState } from './live/live.ts';
import { lookOf } from './live/look.ts';
import { markAnswered, markAsked, marks } from './live/marks.ts';
import { useSlot } from './live/use-slot.ts';
import type { Counts } from './own-counts/read-counts.ts';
import { useDrop } from './own-counts/use-drop.ts';
import type { Release } from './release/main.ts';
import { askedOf, askedPlace } from './session/asked.ts';
import { type Session, sessionOf } from './session/session.ts';
import { renameSession, resetAll } from './session/whole.ts';
import { type Opened, useAddress } from './share/address.ts';
import { LinkNotice } from './share/link-notice.tsx';
import { SharePanel } from './share/share-panel.tsx';
import { Head } from './shell/head.tsx';
import { lazily } from './shell/lazy.tsx';
import { LiveRegion } from './shell/live-region.tsx';
import { Tabs } from './shell/tabs.tsx';
import { Toolbar } from './shell/toolbar.tsx';
import { useHistory } from './shell/use-history.ts';
import { useLanguage } from './shell/use-language.ts';
import { useLinks, useOpened } from './shell/use-opened.ts';
import { useSame } from './shell/use-same.ts';
import { WhatIf } from './what-if.tsx';
import { type Part, pageWords, parts } from './words/page.ts';

// What is not in the first view is loaded when it is asked for.
const Compare = lazily(async () => (await import('./compare-panel.tsx')).ComparePanel);
const Why = lazily(async () => (await import('./why-part.tsx')).WhyPart);
const Chain = lazily(async () => (await import('./chain-part.tsx')).ChainPart);
const Letter = lazily(async () => (await import('./letter-part.tsx')).LetterPart);

interface Props {
  readonly release: Release;
  readonly live: Live;
}

/** The whole page: a session with its history, the live answer to it, and the part that is shown. */
export function App({ release, live }: Props) {
  const { facts } = release;
  const [language, setLanguage] = useLanguage();
  const words = pageWords(language);
  const [opened, setOpened] = useOpened(facts, words);
  const { history, change, back, forward } = useHistory(() =>
    startSession(opened, release, words.variants.newTitle(1)),
  );
  const session = history.now;
  const [part, setPart] = useState<Part>('whatIf');
  // Counts of one region say nothing beside another.
  const [counted, setCounted] = useState<{ readonly base: string; readonly counts: Counts } | null>(null);
  // Two parts take counts; any other gives way to the first.
  const drop = useDrop(() => setPart((now) => (now === 'letter' ? now : 'whatIf')));
  const { answer, stale } = useSlot(live, 'main', answerOf);
  const base = facts.bases.find(({ name }) => name === session.comparison.base) ?? facts.bases[0];
  const counts = counted?.base === session.comparison.base ? counted.counts : null;
  const keepCounts = (found: Counts | null) =>
    setCounted(found === null ? null : { base: session.comparison.base, counts: found });
  const asking = useMemo(() => askedOf(session.comparison), [session.comparison]);
  const asked = useSame(asking, sameQuestion);
  const ask = useCallback(() => {
    markAsked();
    live.ask('main', asked);
  }, [live, asked]);

  useEffect(ask, [ask]);
  useEffect(() => void performance.mark(marks.usable), []);
  useEffect(() => {
    if (answer !== null && !stale) markAnswered(answer.stage);
  }, [answer, stale]);
  const digest = answer !== null && !stale && answer.stage === 'stable' ? answer.digest : null;
  const address = useAddress({ comparison: asked, name: session.name, digest, made: facts.version });
  // What is changed after a link was opened says nothing of its maker.
  const asShared = opened.shared !== null && sameQuestion(asked, askedOf(opened.shared.comparison));
  const future = useCallback((scenario: number, run: number) => live.future('main', scenario, run), [live]);
  const files = asked.variants.map(({ title }, i) => ({
    title,
    file: `${partName(i)}.yaml`,
    text: scenarioFile(asked, i),
  }));
  const take = useLinks({ facts, words, session, change, setOpened });
  if (base === undefined || answer === null) return <p role="status">{words.loading}</p>;

  const sameAsReleased = answer.stage === 'stable' && answer.result.digest === release.answer.result.digest && !stale;
  const shown = askedPlace(session);
  const look = lookOf(answer.stage, stale);
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
      onUndo={back}
      onRedo={forward}
      onReset={() => change(resetAll(session, base, words.variants.newTitle(1)))}
    />
  );
  return (
    <>
      <button type="button" class="nl-skip-link ketenlab-unseen" onClick={skip}>
        {words.skip}
      </button>
      <div class="ketenlab-page ketenlab-flow">
        <Head words={words} onLanguage={setLanguage} />
        <LiveRegion />
        <Said live={live} words={words} />
        <OfflineNotice words={words} />
        <LinkNotice opened={opened} digest={asShared ? digest : null} version={facts.version} words={words} />
        <main id="main">
          <Tabs label={words.tabList} names={parts} titles={words.tabs} shown={part} onShow={setPart}>
            <StatusLine live={live} sameAsReleased={sameAsReleased} words={words} onRetry={ask} />
            {part === 'whatIf' || part === 'about' ? null : (
              <Limits key={part} base={answer.comparison.base} words={words} />
            )}
            {part === 'whatIf' ? (
              <WhatIf {...props} counts={counts} drop={drop} onCounts={keepCounts} tools={tools} />
            ) : null}
            {part === 'compare' ? <Compare {...props} loads={words.loads} /> : null}
            {part === 'chain' ? (
              <Chain answer={answer} look={look} future={future} language={language} loads={words.loads} />
            ) : null}
            {part === 'why' ? <Why {...props} onUndo={back} loads={words.loads} /> : null}
            {part === 'letter' ? (
              <Letter
                {...props}
                counts={counts}
                drop={drop}
                onCounts={keepCounts}
                address={address}
                files={files}
                loads={words.loads}
              />
            ) : null}
            {part === 'about' ? (
              <About answer={answer} look={look} command={commandOf(address, asked.variants.length)} words={words} />
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

const answerOf = ({ answer, stale }: LiveState) => ({ answer, stale });

function startSession({ shared }: Opened, release: Release, title: string): Session {
  if (shared !== null) return sessionOf(shared.comparison, title, shared.name);
  return sessionOf(release.answer.comparison, title);
}

/** The base path alone is run: there is nothing to compare it with. */
function commandOf(address: string, variants: number): string {
  if (address === '') return '';
  return `ketenlab ${variants === 0 ? 'run' : 'compare'} '${address.slice(address.indexOf('#') + 1)}'`;
}
