import { useRef, useState } from 'preact/hooks';
import { dateInWords, number } from '../../sim/report/numbers.ts';
import type { PrintContext } from '../../sim/report/print/context.ts';
import type { Live } from '../live/live.ts';
import type { LetterWords } from '../words/letter.ts';
import type { Kept } from './kept.ts';
import { type EarlierLetter, readBrief } from './read-brief.ts';
import { RenewalState } from './renewal-state.tsx';
import { Renewed } from './renewed.tsx';
import { useRenewal } from './use-renewal.ts';

interface Props {
  readonly live: Live;
  /** What is compared now, whatever the letter takes of it. */
  readonly whole: PrintContext;
  /** Place of the variant that is edited, or -1. */
  readonly shown: number;
  /** Names of the base paths of this page. */
  readonly bases: readonly string[];
  /** Version of the model of this page. */
  readonly version: string;
  /** Whether the answer to what is asked now is there with all runs. */
  readonly complete: boolean;
  readonly words: LetterWords;
  readonly onTake: (part: Partial<Kept>) => void;
}

/** Takes a letter that was made before, computes its scenarios again, and says what came out otherwise, and why. */
export function RenewalPart({ live, whole, shown, bases, version, complete, words, onTake }: Props) {
  const { renewal: texts } = words;
  const [earlier, setEarlier] = useState<EarlierLetter | null>(null);
  /** Counts the times that it was begun; 0 while it is stopped. */
  const [run, setRun] = useState(1);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const renewal = useRenewal(live, earlier, run);
  const computable = earlier !== null && (earlier.saved.inputs !== null || earlier.comparison !== null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const { letter, places } = await readBrief(file, bases);
    setRun(1);
    setEarlier(letter);
    if (letter === null) setSaid(places.length === 0 ? texts.unreadable : texts.damaged(places.join(', ')));
    else if (letter.saved.inputs !== null) setSaid('');
    else setSaid(letter.comparison === null ? texts.noLink : texts.noInputs);
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
      <p class="utrecht-paragraph ketenlab-text" role="status">
        {said}
      </p>
      {earlier === null ? null : (
        <>
          <p class="utrecht-paragraph">
            {texts.opened(
              earlier.saved.letter.title,
              earlier.saved.result.ketenlab,
              dateInWords(earlier.saved.runDate, words.language),
            )}
            {earlier.saved.inputs === null
              ? ''
              : ` ${texts.of(
                  number(earlier.saved.inputs.scenarios.length, 0, words.language),
                  number(earlier.saved.inputs.replications, 0, words.language),
                )}`}
          </p>
          {computable ? (
            <RenewalState
              renewal={renewal}
              going={run > 0}
              words={words}
              onStop={() => setRun(0)}
              onStart={() => setRun(run + 1)}
            />
          ) : null}
          {computable && renewal.results === null ? null : (
            <Renewed
              saved={earlier.saved}
              version={version}
              computed={renewal.results}
              now={{ whole, shown }}
              complete={complete}
              words={words}
            />
          )}
          <div class="ketenlab-bar">
            <button
              type="button"
              class="nl-button nl-button--secondary"
              data-renewal-take
              onClick={() => {
                setSaid(texts.taken);
                const { form, title, paragraphs, feasibility, actions } = earlier.saved.letter;
                onTake({ form, written: { title, paragraphs, form }, feasibility, actions, rule: earlier.saved.rule });
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
