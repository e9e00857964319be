import { useEffect, useState } from 'preact/hooks';
import { type Comparison, sameQuestion } from '../../sim/scenario/comparison.ts';
import type { Live, LiveState } from '../live/live.ts';
import { sameFields } from '../shell/memo.ts';
import { useSame } from '../shell/use-same.ts';

/** A question in a slot; null asks nothing. */
export interface Asked {
  readonly slot: string;
  readonly question: Comparison | null;
}

/** What is shown of a slot: not how far it is, which changes too often to draw. */
export type Known = Pick<LiveState, 'answer' | 'stale' | 'faults' | 'notice'>;

/**
 * What is known of some questions, in their order; an answer to an older question is stale. A question is asked when it
 * changes, and not again when its slot holds the answer to it.
 */
export function useAnswers(live: Live, asked: readonly Asked[]): Known[] {
  const all = useSame(asked, sameAsked);
  const read = () => all.map(({ slot, question }) => knownOf(live.state(slot), question));
  const [, setTold] = useState<readonly Known[]>([]);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      setTold((before) => {
        const now = read();
        return before.length === now.length && now.every((one, i) => sameFields(one, before[i] as Known))
          ? before
          : now;
      });
    // Drawing is a task of its own, after the message of the worker.
    const soon = () => {
      clearTimeout(later);
      later = setTimeout(look);
    };
    const ends = all.map(({ slot }) => live.listen(slot, soon));
    for (const { slot, question } of all) {
      if (question !== null && !answers(live.state(slot), question)) live.ask(slot, question);
    }
    look();
    return () => {
      clearTimeout(later);
      for (const end of ends) end();
    };
  }, [live, all]);
  const slots = all.map(({ slot }) => slot).join(' ');
  // What is looked at no more is computed no more, and nothing of it is kept.
  useEffect(
    () => () => {
      for (const slot of slots.split(' ')) live.drop(slot);
    },
    [live, slots],
  );
  return read();
}

/** Whether an answer is to this question, but for what is off in it: the effect of the same variant, beside another. */
export function sameButOff(answered: Comparison, question: Comparison): boolean {
  return sameQuestion({ ...answered, off: question.off }, question);
}

function knownOf({ answer, stale, faults, notice }: LiveState, question: Comparison | null): Known {
  const old = answer !== null && question !== null && !sameQuestion(answer.comparison, question);
  return { answer, stale: stale || old, faults, notice };
}

function sameAsked(one: readonly Asked[], other: readonly Asked[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ slot, question }, i) => {
      const { slot: otherSlot, question: otherQuestion } = other[i] as Asked;
      if (slot !== otherSlot) return false;
      return question === null || otherQuestion === null
        ? question === otherQuestion
        : sameQuestion(question, otherQuestion);
    })
  );
}

function answers({ answer, stale }: LiveState, question: Comparison): boolean {
  return !stale && answer !== null && sameQuestion(answer.comparison, question);
}
