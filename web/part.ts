import type { Answer } from '../sim/experiment/answer.ts';
import type { Comparison } from '../sim/scenario/comparison.ts';
import type { BaseFacts, Facts } from './facts.ts';
import type { Live } from './live/live.ts';
import type { Look } from './live/look.ts';
import type { Session } from './session/session.ts';
import type { PageWords } from './words/page.ts';

/** What every part of the page gets. */
export interface PartProps {
  /** The last answer, of an older question when `look` says stale. */
  readonly answer: Answer;
  readonly look: Look;
  readonly session: Session;
  /** The comparison without the variants in which nothing is set. */
  readonly asked: Comparison;
  /** Place among the asked variants of the one that is being edited, -1 when nothing is set in it. */
  readonly shown: number;
  readonly facts: Facts;
  readonly base: BaseFacts;
  readonly live: Live;
  readonly words: PageWords;
  /** Steps with the name of one gesture are undone at once. */
  readonly onChange: (session: Session, gesture?: string) => void;
}
