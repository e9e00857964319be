import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { lastDate } from '../sim/report/period.ts';
import { sharedStaffText } from '../sim/report/shared-staff.ts';
import { wordsOf } from '../sim/report/words/index.ts';
import { cards } from './cards.ts';
import { Differences } from './first/differences.tsx';
import { Limits } from './first/limits.tsx';
import { LoopsOff } from './first/loops-off.tsx';
import { MainChart } from './first/main-chart.tsx';
import { overloads } from './first/overload.ts';
import { basePathSentence } from './first/sentence.ts';
import { LeverPanel } from './levers/lever-panel.tsx';
import { OwnCounts } from './own-counts/own-counts.tsx';
import type { Counts } from './own-counts/read-counts.ts';
import type { Drop } from './own-counts/use-drop.ts';
import type { PartProps } from './part.ts';
import { switchMechanism } from './session/whole.ts';
import { lazily } from './shell/lazy.tsx';
import { VariantBar } from './shell/variant-bar.tsx';

// Below the fold: it may come a moment later.
const Timeline = lazily(async () => (await import('./timeline/timeline.tsx')).Timeline);

interface Props extends PartProps {
  readonly counts: Counts | null;
  readonly drop: Drop;
  /** Steps back and forward, and the settings of the whole comparison. */
  readonly tools: ComponentChildren;
  readonly onCounts: (counts: Counts | null) => void;
}

/** The first view: one sentence, one chart, the levers, and what the model cannot do. */
export function WhatIf({
  answer,
  look,
  session,
  shown,
  facts,
  base,
  words,
  counts,
  drop,
  tools,
  onChange,
  onCounts,
}: Props) {
  const shared = sharedStaffText(answer.result.scenario, wordsOf(words.language));
  const warnings = overloads(answer, words);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div class="ketenlab-flow">
      <div class="ketenlab-layout">
        <section class="ketenlab-result ketenlab-flow" data-state={look} aria-labelledby="result-title">
          <h2 class="utrecht-heading-2 ketenlab-unseen" id="result-title" tabIndex={-1} ref={heading}>
            {words.result}
          </h2>
          <p class="ketenlab-sentence">{basePathSentence(answer, words)}</p>
          <LoopsOff
            off={session.comparison.off}
            offInBase={base.off}
            mechanisms={facts.mechanisms}
            words={words}
            onSwitch={(id) => {
              // The button goes away with what it did.
              heading.current?.focus();
              onChange(switchMechanism(session, id));
            }}
          />
          <div class="ketenlab-caveat">
            <p class="utrecht-paragraph">{[words.notForecast, ...shared].join(' ')}</p>
            <Limits base={answer.comparison.base} words={words} />
          </div>
          <Differences answer={answer} words={words} />
          <MainChart answer={answer} counts={counts} shown={shown} language={words.language} />
          {warnings.length === 0 ? null : (
            <details class="ketenlab-overload">
              <summary>{words.overload.title}</summary>
              {warnings.map((warning) => (
                <p class="utrecht-paragraph" key={warning}>
                  {warning}
                </p>
              ))}
            </details>
          )}
        </section>
        <div class="ketenlab-asked">{tools}</div>
        <div class="ketenlab-side">
          <VariantBar session={session} words={words} onChange={onChange} />
          <LeverPanel
            session={session}
            facts={facts}
            base={base}
            language={words.language}
            cards={cards}
            onChange={onChange}
          />
        </div>
        <div class="ketenlab-more ketenlab-flow">
          <Timeline
            session={session}
            facts={facts}
            base={base}
            language={words.language}
            onChange={onChange}
            loads={words.loads}
          />
          <OwnCounts
            counts={counts}
            from={answer.result.scenario.start}
            until={lastDate(answer.result)}
            drop={drop}
            words={words}
            onChange={onCounts}
          />
        </div>
      </div>
    </div>
  );
}
