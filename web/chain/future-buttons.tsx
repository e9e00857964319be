import { useRef, useState } from 'preact/hooks';
import { Button } from '../shell/button.tsx';
import type { ChainWords } from '../words/chain.ts';
import type { ShownFuture } from './use-future.ts';

interface Props {
  readonly status: ShownFuture['status'];
  /** What the first button does to a future that is shown. */
  readonly move: 'step' | 'pause' | 'goOn';
  /** The last date is shown: there is no further step. */
  readonly atEnd: boolean;
  readonly words: ChainWords['futures'];
  readonly onPlay: () => void;
  readonly onMove: () => void;
  readonly onAnother: () => void;
  readonly onBack: () => void;
}

/**
 * Play one future, hold it, take another, or go back to all of them. The first button stays while its text changes, and the
 * others stay while another future is fetched, so that who works by keyboard keeps their place.
 */
export function FutureButtons({ status, move, atEnd, words, onPlay, onMove, onAnother, onBack }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const loading = status === 'loading';
  const shown = status === 'shown';
  return (
    <div class="ketenlab-bar">
      <Button
        place={first}
        text={shown ? words[move] : words.play}
        off={loading || (shown && move === 'step' && atEnd)}
        onClick={() => {
          setOpened(true);
          if (shown) onMove();
          else onPlay();
        }}
      />
      {opened && status !== 'none' ? (
        <>
          <Button text={words.another} off={loading} onClick={onAnother} />
          <Button
            text={words.back}
            onClick={() => {
              first.current?.focus();
              setOpened(false);
              onBack();
            }}
          />
        </>
      ) : null}
    </div>
  );
}
