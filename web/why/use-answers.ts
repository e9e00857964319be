import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import type { Live, LiveState } from '../live/live.ts';
import { sameQuestion } from './same-question.ts';

/** A question in a slot; null asks nothing. */
export interface Asked {
  readonly slot: string;
  readonly question: Comparison | null;
}

/**
 * The states of some slots as they change, in the order of the questions. A question is asked when it changes, and not again
 * when its slot holds the answer to it.
 */
export function useAnswers(live: Live, asked: readonly Asked[]): LiveState[] {
  const [, setTold] = useState(0);
  const text = JSON.stringify(asked);
  useEffect(() => {
    const again = () => setTold((count) => count + 1);
    const all = JSON.parse(text) as Asked[];
    const ends = all.map(({ slot }) => live.listen(slot, again));
    for (const { slot, question } of all) {
      if (question !== null && !answers(live.state(slot), question)) live.ask(slot, question);
    }
    again();
    return () => {
      for (const end of ends) end();
    };
  }, [live, text]);
  return asked.map(({ slot }) => live.state(slot));
}

function answers({ answer, stale }: LiveState, question: Comparison): boolean {
  return !stale && answer !== null && sameQuestion(answer.comparison, question);
}
