import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../../sim/scenario/comparison.ts';
import type { Live } from '../../live/live.ts';
import type { WhyWords } from '../../words/why.ts';
import type { Guide } from './guide.ts';
import { GuideCalculation } from './guide-step.tsx';

interface Props {
  readonly live: Live;
  readonly guide: Guide;
  readonly words: WhyWords;
  readonly onTake: (comparison: Comparison) => void;
  readonly onClose: () => void;
}

/** A guide, one step at a time; the heading of a step gets the focus when it comes. */
export function GuidePage({ live, guide, words, onTake, onClose }: Props) {
  const [place, setPlace] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  // Every place is a new page to a reader: also the first, since it is opened by a button.
  useLayoutEffect(() => heading.current?.focus(), [place]);
  const { guides } = words;
  const texts = guides[guide.key];
  const step = guide.steps[place];
  if (step === undefined) return null;
  const said = texts.steps[step.key];
  const last = place === guide.steps.length - 1;
  return (
    <section class="ketenlab-guide ketenlab-flow" aria-labelledby={title}>
      <h2 class="utrecht-heading-2" id={title}>
        {texts.title}
      </h2>
      <p class="ketenlab-small ketenlab-guide-progress">
        {guides.progress(place + 1, guide.steps.length)}
        <progress value={place + 1} max={guide.steps.length} aria-hidden="true" />
      </p>
      <h3 class="utrecht-heading-3" tabIndex={-1} ref={heading}>
        <span class="ketenlab-unseen">{guides.progress(place + 1, guide.steps.length)}. </span>
        {said?.title}
      </h3>
      {said?.text.map((paragraph) => (
        <p key={paragraph} class="utrecht-paragraph ketenlab-text">
          {paragraph}
        </p>
      ))}
      <GuideCalculation key={step.key} live={live} guide={guide} step={step} words={words} />
      <p class="utrecht-paragraph ketenlab-small ketenlab-text">{guides.caution}</p>
      <div class="utrecht-button-group">
        {place === 0 ? null : (
          <button type="button" class="nl-button nl-button--secondary" onClick={() => setPlace(place - 1)}>
            {guides.previous}
          </button>
        )}
        {last ? null : (
          <button type="button" class="nl-button nl-button--primary" onClick={() => setPlace(place + 1)}>
            {guides.next}
          </button>
        )}
        <button type="button" class="nl-button nl-button--secondary" onClick={() => onTake(step.comparison)}>
          {guides.take}
        </button>
        <button type="button" class="nl-button nl-button--secondary" onClick={onClose}>
          {guides.close}
        </button>
      </div>
    </section>
  );
}
