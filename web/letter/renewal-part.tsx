import { useRef, useState } from 'preact/hooks';
import type { LetterForm } from '../../sim/report/letter/letter.ts';
import { dateInWords } from '../../sim/report/numbers.ts';
import type { PrintContext } from '../../sim/report/print/context.ts';
import type { Live } from '../live/live.ts';
import { LETTER_BEFORE } from '../live/shown-series.ts';
import { useAnswers } from '../why/use-answers.ts';
import type { LetterWords } from '../words/letter.ts';
import type { Written } from './kept.ts';
import { type EarlierBrief, readBrief } from './read-brief.ts';
import { Renewed } from './renewed.tsx';

interface Props {
  readonly live: Live;
  /** What the letter says now. */
  readonly context: PrintContext;
  readonly form: LetterForm;
  /** Names of the base paths of this page. */
  readonly bases: readonly string[];
  /** Whether the answer to what is asked now is there with all runs. */
  readonly complete: boolean;
  readonly words: LetterWords;
  readonly onTake: (written: Written) => void;
}

/** Takes a letter that was made before, computes its comparison again, and says what came out otherwise, and why. */
export function RenewalPart({ live, context, bases, complete, words, onTake }: Props) {
  const { renewal: texts } = words;
  const [earlier, setEarlier] = useState<EarlierBrief | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [known] = useAnswers(live, [{ slot: LETTER_BEFORE, question: earlier?.comparison ?? null }]);
  const again = known?.answer?.stage === 'stable' && !known.stale ? known.answer.result : null;
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readBrief(file, bases);
    setEarlier(read);
    setSaid(read === null ? texts.unreadable : read.comparison === null ? texts.noLink : '');
  };
  return (
    <section class="ketenlab-flow ketenlab-not-printed" aria-labelledby="letter-renewal-title" data-renewal>
      <h3 class="utrecht-heading-3" id="letter-renewal-title">
        {texts.title}
      </h3>
      <p class="utrecht-paragraph ketenlab-text" id="letter-renewal-help">
        {texts.intro}
      </p>
      <div class="ketenlab-field">
        <label class="utrecht-form-label" for="letter-renewal-file">
          {texts.choose}
        </label>
        <input
          id="letter-renewal-file"
          type="file"
          ref={field}
          accept=".zip,.json,application/zip,application/json"
          aria-describedby="letter-renewal-help"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p class="utrecht-paragraph" role="status">
        {said}
      </p>
      {earlier === null ? null : (
        <>
          <p class="utrecht-paragraph">
            {texts.opened(earlier.written.title, earlier.result.ketenlab, dateInWords(earlier.runDate, words.language))}
          </p>
          {earlier.comparison !== null && again === null ? (
            <p class="utrecht-paragraph">{(known?.faults.length ?? 0) > 0 ? texts.noLink : texts.computing}</p>
          ) : null}
          {again === null ? null : (
            <Renewed earlier={earlier} again={again} now={complete ? context : null} context={context} words={words} />
          )}
          <div class="ketenlab-bar">
            <button
              type="button"
              class="nl-button nl-button--secondary"
              data-renewal-take
              onClick={() => {
                setSaid(texts.taken);
                onTake(earlier.written);
              }}
            >
              {texts.take}
            </button>
            <button
              type="button"
              class="nl-button nl-button--subtle"
              onClick={() => {
                // The button goes away with the letter.
                field.current?.focus();
                setEarlier(null);
                setSaid('');
              }}
            >
              {texts.close}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
