import { useRef } from 'preact/hooks';
import { faultInWords } from '../words/fault.ts';
import type { LetterWords } from '../words/letter.ts';
import type { Renewal } from './use-renewal.ts';

interface Props {
  readonly renewal: Renewal;
  /** False when its reader stopped it. */
  readonly going: boolean;
  readonly words: LetterWords;
  readonly onStop: () => void;
  readonly onStart: () => void;
}

/** Most faults that are told: the first say what kind of file it is. */
const MOST = 5;

/** How far an earlier letter is computed again, how to stop that and start it anew, and why it cannot be done. */
export function RenewalState({ renewal, going, words, onStop, onStart }: Props) {
  const { renewal: texts, language } = words;
  const { done, total, faults, failed, results } = renewal;
  const state = useRef<HTMLDivElement>(null);
  if (results !== null) return null;
  if (going && faults.length > 0) {
    return (
      <div class="utrecht-alert utrecht-alert--warning" role="alert" data-renewal-state="faults">
        <p class="utrecht-paragraph">{texts.faults}</p>
        <ul class="ketenlab-letter-list">
          {faults.slice(0, MOST).map((fault) => (
            <li key={`${fault.file} ${fault.path} ${fault.message}`}>
              {fault.file === '' ? '' : `${fault.file}: `}
              {faultInWords(fault, language)}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const busy = going && failed === null;
  // One button takes the place of the other: the focus stays on what it does.
  const act = (what: () => void) => () => {
    what();
    setTimeout(() => state.current?.querySelector('button')?.focus());
  };
  return (
    <div
      class="ketenlab-flow"
      ref={state}
      data-renewal-state={busy ? 'busy' : failed !== null && going ? 'failed' : 'stopped'}
    >
      {busy ? (
        <progress
          class="ketenlab-letter-progress"
          aria-label={texts.computing}
          value={total === 0 ? 0 : done}
          max={Math.max(1, total)}
        />
      ) : null}
      <p class="utrecht-paragraph" role="status">
        {busy ? texts.computing : failed !== null && going ? texts.failed(failed) : texts.stopped}
      </p>
      <button
        type="button"
        class="nl-button nl-button--secondary"
        data-renewal-stop={busy}
        onClick={act(busy ? onStop : onStart)}
      >
        {busy ? texts.stop : texts.again}
      </button>
    </div>
  );
}
