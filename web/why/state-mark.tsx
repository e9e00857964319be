import type { ComponentChildren } from 'preact';
import { lookOf } from '../live/look.ts';
import { useSaid } from '../shell/live-region.tsx';
import { faultInWords } from '../words/fault.ts';
import type { WhyWords } from '../words/why.ts';
import type { Known } from './use-answers.ts';

interface Props {
  readonly state: Known;
  readonly words: WhyWords;
  readonly children: ComponentChildren;
}

/** What is shown of a question, marked as old, a first estimate or stable; in words as well. */
export function StateMark({ state, words, children }: Props) {
  const { answer, stale, faults, notice } = state;
  const { status } = words;
  const mark = lookOf(answer?.stage ?? 'first', stale);
  const text = textOf();
  const done = answer !== null && mark === 'stable';
  useSaid(done || faults.length > 0 || notice?.kind === 'failed' ? text : '');
  return (
    <div data-state={mark}>
      <p class="ketenlab-small ketenlab-why-status">{text}</p>
      {faults.map((fault) => (
        <p key={fault.path} class="utrecht-paragraph">
          {faultInWords(fault, words.language)}
        </p>
      ))}
      {children}
    </div>
  );

  function textOf(): string {
    if (notice?.kind === 'failed') return status.failed(notice.message);
    if (faults.length > 0) return status.faults;
    if (answer === null) return status.computing;
    if (stale) return status.stale;
    const count = answer.result.replications;
    return mark === 'first' ? status.first(count) : status.stable(count);
  }
}

/** The state that says most about what is still to come: one that failed or is old, then the fewest replications. */
export function leastKnown(states: readonly Known[]): Known {
  return states.toSorted((one, other) => rank(one) - rank(other))[0] as Known;
}

function rank({ answer, stale, faults, notice }: Known): number {
  if (faults.length > 0 || notice?.kind === 'failed') return -3;
  if (stale) return -2;
  return answer?.result.replications ?? -1;
}
