import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../../sim/experiment/answer.ts';
import { type ComparedVariant, type Comparison, sameQuestion } from '../../sim/scenario/comparison.ts';
import type { Live } from '../live/live.ts';
import { Fold } from '../shell/fold.tsx';
import type { WhyWords } from '../words/why.ts';
import { Beside } from './beside.tsx';
import { effectOf } from './effect.ts';
import type { Mechanism, WhyFacts } from './facts.ts';
import { LoopChoice } from './loop-choice.tsx';
import { byRelevance } from './order.ts';
import { leastKnown, StateMark } from './state-mark.tsx';
import { type Known, sameButOff, useAnswers } from './use-answers.ts';

interface Props {
  readonly live: Live;
  readonly comparison: Comparison;
  /** The variant that is explained: 0 is the first. */
  readonly shown: number;
  /** The last answer to the comparison, or to the one before it. */
  readonly answer: Answer | null;
  readonly facts: WhyFacts;
  readonly words: WhyWords;
  /** Switches loops off in the comparison itself, beside those that are off in it. */
  readonly onOff: (ids: readonly string[]) => void;
}

const SLOT = 'why';

/** "Waarom?": the loops that carry the effect of the shown variant, each of which can be switched off to see what is left. */
export function WhyPanel({ live, comparison, shown, answer, facts, words, onOff }: Props) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const variant = comparison.variants[shown];
  const off = picked.filter((id) => !comparison.off.includes(id));
  const asked = variant !== undefined && off.length > 0;
  const question = asked ? { ...comparison, variants: [variant], off: [...comparison.off, ...off] } : null;
  const [state] = useAnswers(live, [{ slot: SLOT, question }]) as [Known];
  const heading = useRef<HTMLHeadingElement>(null);
  const { panel } = words;
  const stale = answer !== null && !sameQuestion(answer.comparison, comparison);
  const own: Known = { answer, stale, faults: [], notice: null };
  const { touched, others } = byRelevance(facts, variant);
  const on = answer === null ? null : effectOf(answer.result, shown);
  // An answer about another variant says nothing here. This one names what was off in it: the choice may have moved on.
  const other = question !== null && state.answer !== null && sameButOff(state.answer.comparison, question);
  const found = other ? state.answer : null;
  const without = (found?.comparison.off ?? []).filter((id) => !comparison.off.includes(id));
  const effect = found === null ? null : effectOf(found.result, 0);
  const pick = (id: string, now: boolean) => setPicked(now ? [...picked, id] : picked.filter((other) => other !== id));
  const switchOn = () => {
    // The buttons go away with the choice.
    heading.current?.focus();
    setPicked([]);
  };
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
          <h3 class="utrecht-heading-3">{variant === undefined ? panel.loops : panel.touched(variant.title)}</h3>
          {variant !== undefined && touched.length === 0 ? <p class="utrecht-paragraph">{panel.noneTouched}</p> : null}
          {list(touched)}
          <Fold summary={panel.others(others.length)}>{() => list(others)}</Fold>
        </div>
        {variant === undefined || on === null ? null : (
          <section class="ketenlab-why-result" aria-labelledby="ketenlab-why-result-title">
            <h3 class="utrecht-heading-3" id="ketenlab-why-result-title" tabIndex={-1} ref={heading}>
              {panel.result}
            </h3>
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
                <button type="button" class="nl-button nl-button--secondary" onClick={switchOn}>
                  {panel.everything}
                </button>
                <button type="button" class="nl-button nl-button--secondary" onClick={() => onOff(off)}>
                  {panel.take}
                </button>
              </div>
            ) : null}
          </section>
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
