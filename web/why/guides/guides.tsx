import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../../sim/scenario/comparison.ts';
import type { Live } from '../../live/live.ts';
import type { WhyWords } from '../../words/why.ts';
import { GuidePage } from './guide-page.tsx';
import { lineGuide } from './line-guide.ts';
import { normGuide } from './norm-guide.ts';

interface Props {
  readonly live: Live;
  readonly words: WhyWords;
  /** Takes over what a step calculates. */
  readonly onTake: (comparison: Comparison) => void;
}

/** The guides to choose from, or the one that is open. */
export function Guides({ live, words, onTake }: Props) {
  const [open, setOpen] = useState<'norm' | 'line' | null>(null);
  const closed = useRef<'norm' | 'line' | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement | null>());
  useLayoutEffect(() => {
    if (open !== null || closed.current === null) return;
    buttons.current.get(closed.current)?.focus();
    closed.current = null;
  }, [open]);
  const { guides } = words;
  if (open !== null) {
    const guide = open === 'norm' ? normGuide(guides.norm) : lineGuide(guides.line);
    const close = () => {
      closed.current = open;
      setOpen(null);
    };
    return <GuidePage live={live} guide={guide} words={words} onTake={onTake} onClose={close} />;
  }
  return (
    <section class="ketenlab-guides ketenlab-flow" aria-labelledby="ketenlab-guides-title">
      <h2 class="utrecht-heading-2" id="ketenlab-guides-title">
        {guides.title}
      </h2>
      <p class="utrecht-paragraph ketenlab-text">{guides.intro}</p>
      <ul class="ketenlab-why-loops">
        {(['norm', 'line'] as const).map((key) => (
          <li key={key} class="ketenlab-why-loop">
            <h3 class="utrecht-heading-3">{guides[key].title}</h3>
            <p class="utrecht-paragraph">{guides[key].intro}</p>
            <button
              type="button"
              class="nl-button nl-button--secondary"
              ref={(button) => {
                buttons.current.set(key, button);
              }}
              onClick={() => setOpen(key)}
            >
              {guides.start}
              <span class="ketenlab-unseen">: {guides[key].title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
