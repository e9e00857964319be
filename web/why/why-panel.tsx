import { useState } from 'preact/hooks';
import type { Answer } from '../../sim/experiment/answer.ts';
import type { ComparedVariant, Comparison } from '../../sim/scenario/comparison.ts';
import type { Live, LiveState } from '../live/live.ts';
import type { WhyWords } from '../words/why.ts';
import { Beside } from './beside.tsx';
import { effectOf } from './effect.ts';
import type { Mechanism, WhyFacts } from './facts.ts';
import { LoopChoice } from './loop-choice.tsx';
import { byRelevance } from './order.ts';
import { sameQuestion } from './same-question.ts';
import { leastKnown, StateMark } from './state-mark.tsx';
import { useAnswers } from './use-answers.ts';

interface Props {
  readonly live: Live;
  readonly comparison: Comparison;
  /** The variant that is explained: 0 is the first. */
  readonly shown: number;
  /** The last answer to the comparison, or to the one before it. */
  readonly answer: Answer | null;
  readonly facts: WhyFacts;
  readonly words: WhyWords;
  /** Takes over a comparison: this one without the loops that were switched off. */
  readonly onTake: (comparison: Comparison) => void;
}

const SLOT = 'why';

/** "Waarom?": the loops that carry the effect of the shown variant, each of which can be switched off to see what is left. */
export function WhyPanel({ live, comparison, shown, answer, facts, words, onTake }: Props) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const variant = comparison.variants[shown];
  const off = picked.filter((id) => !comparison.off.includes(id));
  const asked = variant !== undefined && off.length > 0;
  const question = asked ? { ...comparison, variants: [variant], off: [...comparison.off, ...off] } : null;
  const [state] = useAnswers(live, [{ slot: SLOT, question }]) as [LiveState];
  const { panel } = words;
  const stale = answer !== null && !sameQuestion(answer.comparison, comparison);
  const own = { answer, stale, done: 0, total: 0, faults: [], notice: null };
  const { touched, others } = byRelevance(facts, variant);
  const on = answer === null ? null : effectOf(answer.result, shown);
  // The answer names what was off in it; the choice may have moved on.
  const without = asked ? (state.answer?.comparison.off ?? []).filter((id) => !comparison.off.includes(id)) : [];
  const effect = asked && state.answer !== null ? effectOf(state.answer.result, 0) : null;
  const pick = (id: string, now: boolean) => setPicked(now ? [...picked, id] : picked.filter((other) => other !== id));
  const list = (mechanisms: readonly Mechanism[]) => (
    <ul class="ketenlab-why-loops">
      {mechanisms.map((mechanism) => (
        <LoopChoice
          key={mechanism.id}
          mechanism={mechanism}
          checked={off.includes(mechanism.id)}
          alreadyOff={comparison.off.includes(mechanism.id)}
          onChange={pick}
          words={words}
        />
      ))}
    </ul>
  );
  return (
    <section class="ketenlab-why ketenlab-flow" aria-labelledby="ketenlab-why-title">
      <h2 class="utrecht-heading-2" id="ketenlab-why-title">
        {panel.title}
      </h2>
      <p class="utrecht-paragraph ketenlab-text">{panel.intro}</p>
      {variant === undefined ? <p class="utrecht-paragraph">{panel.noVariant}</p> : null}
      <div class="ketenlab-why-columns">
        <div class="ketenlab-flow">
          {variant === undefined ? null : <h3 class="utrecht-heading-3">{panel.touched(variant.title)}</h3>}
          {variant !== undefined && touched.length === 0 ? <p class="utrecht-paragraph">{panel.noneTouched}</p> : null}
          {list(touched)}
          <details>
            <summary>{panel.others(others.length)}</summary>
            {list(others)}
          </details>
        </div>
        {variant === undefined || on === null ? null : (
          <div class="ketenlab-why-result">
            {asked ? (
              <StateMark state={leastKnown([own, state])} words={words}>
                <Beside on={on} off={effect} without={without} marks={marksOf(variant)} words={words} />
              </StateMark>
            ) : (
              <StateMark state={own} words={words}>
                <p class="utrecht-paragraph">{panel.pick}</p>
                <Beside on={on} off={null} without={[]} marks={marksOf(variant)} words={words} />
              </StateMark>
            )}
            <p class="utrecht-paragraph ketenlab-small">{panel.notAdded}</p>
            {asked ? (
              <div class="utrecht-button-group">
                <button type="button" class="nl-button nl-button--secondary" onClick={() => setPicked([])}>
                  {panel.everything}
                </button>
                <button
                  type="button"
                  class="nl-button nl-button--secondary"
                  onClick={() => onTake({ ...comparison, off: [...comparison.off, ...off] })}
                >
                  {panel.take}
                </button>
              </div>
            ) : null}
          </div>
        )}
      </div>
    </section>
  );
}

/** Dates at which a lever or shock of a variant begins or ends, each once. */
export function marksOf({ levers, shocks }: ComparedVariant): string[] {
  const dates = [...levers, ...shocks].flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
  return [...new Set(dates)].toSorted();
}
