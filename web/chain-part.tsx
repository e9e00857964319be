import type { Answer } from '../sim/experiment/answer.ts';
import type { Language } from '../sim/report/words/words.ts';
import { ChainPanel } from './chain/chain-panel.tsx';
import type { AskFuture } from './chain/use-future.ts';
import type { Look } from './live/look.ts';
import { chainEn } from './words/chain-en.ts';
import { chainNl } from './words/chain-nl.ts';

interface Props {
  readonly answer: Answer;
  readonly look: Look;
  readonly future: AskFuture;
  readonly language: Language;
}

/** The picture of the chain with its words, loaded together when it is asked for. */
export function ChainPart({ answer, look, future, language }: Props) {
  return <ChainPanel answer={answer} look={look} future={future} words={language === 'nl' ? chainNl : chainEn} />;
}
