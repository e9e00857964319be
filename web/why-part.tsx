import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../sim/scenario/comparison.ts';
import type { PartProps } from './part.ts';
import { type Session, sessionOf } from './session/session.ts';
import { switchOff } from './session/whole.ts';
import { Guides } from './why/guides/guides.tsx';
import { WhyPanel } from './why/why-panel.tsx';
import { whyEn } from './words/why-en.ts';
import { whyNl } from './words/why-nl.ts';

interface Props extends PartProps {
  readonly onUndo: () => void;
}

/** What was done to the comparison, said as long as it is the last thing that was. */
interface Done {
  readonly session: Session;
  readonly text: string;
  readonly canUndo: boolean;
}

/** Why a result is what it is: loops that can be switched off, and guided pages; loaded when it is asked for. */
export function WhyPart({ answer, session, shown, asked, facts, live, words, onChange, onUndo }: Props) {
  const texts = words.language === 'nl' ? whyNl : whyEn;
  const loops = useMemo(() => {
    const rows = [...facts.levers, ...facts.shocks];
    return {
      mechanisms: facts.mechanisms,
      levers: rows.map(({ id, key, touches }) => ({ id, key, touches: touches.map((step) => step.id) })),
    };
  }, [facts]);
  const [last, setLast] = useState<Done | null>(null);
  /** The session before it. */
  const before = useRef(session);
  const message = useRef<HTMLParagraphElement>(null);
  const done = last?.session === session ? last : null;
  // The button that did it may be gone, and what it did happens elsewhere on the page.
  useLayoutEffect(() => message.current?.focus(), [done]);
  const act = (next: Session, text: string) => {
    before.current = session;
    setLast({ session: next, text, canUndo: true });
    onChange(next);
  };
  const undo = () => {
    setLast({ session: before.current, text: texts.panel.undone, canUndo: false });
    onUndo();
  };
  const replace = (comparison: Comparison) =>
    act(sessionOf(comparison, words.variants.newTitle(1), session.name), texts.panel.replaced);
  return (
    <div class="ketenlab-flow">
      {done === null ? null : (
        <div class="utrecht-alert utrecht-alert--info ketenlab-bar">
          <p class="utrecht-paragraph" tabIndex={-1} ref={message}>
            {done.text}
          </p>
          {done.canUndo ? (
            <button type="button" class="nl-button nl-button--secondary" data-undo onClick={undo}>
              {words.tools.undo}
            </button>
          ) : null}
        </div>
      )}
      <Guides live={live} words={texts} onTake={replace} />
      <WhyPanel
        live={live}
        comparison={asked}
        shown={Math.max(0, shown)}
        answer={answer}
        facts={loops}
        words={texts}
        onOff={(ids) => act(switchOff(session, ids), texts.panel.taken)}
      />
    </div>
  );
}
