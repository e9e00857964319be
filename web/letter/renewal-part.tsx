import { useRef, useState } from 'preact/hooks';
import { factsOf } from '../../sim/report/letter/facts.ts';
import { resultFor } from '../../sim/report/letter/form-of.ts';
import type { Fact } from '../../sim/report/letter/letter.ts';
import { measuresOf } from '../../sim/report/measures-of.ts';
import { dateInWords } from '../../sim/report/numbers.ts';
import type { PrintContext } from '../../sim/report/print/context.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import type { Live } from '../live/live.ts';
import { LETTER_BEFORE } from '../live/shown-series.ts';
import { useAnswers } from '../why/use-answers.ts';
import type { LetterWords } from '../words/letter.ts';
import type { Kept } from './kept.ts';
import { type EarlierLetter, readBrief } from './read-brief.ts';
import { Renewed } from './renewed.tsx';

interface Props {
  readonly live: Live;
  /** What is compared now, whatever the letter takes of it. */
  readonly whole: PrintContext;
  /** Place of the variant that is edited, or -1. */
  readonly shown: number;
  /** Names of the base paths of this page. */
  readonly bases: readonly string[];
  /** Whether the answer to what is asked now is there with all runs. */
  readonly complete: boolean;
  readonly words: LetterWords;
  readonly onTake: (part: Partial<Kept>) => void;
}

/** Takes a letter that was made before, computes its comparison again, and says what came out otherwise, and why. */
export function RenewalPart({ live, whole, shown, bases, complete, words, onTake }: Props) {
  const { renewal: texts } = words;
  const [earlier, setEarlier] = useState<EarlierLetter | null>(null);
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
            {texts.opened(
              earlier.saved.letter.title,
              earlier.saved.result.ketenlab,
              dateInWords(earlier.saved.runDate, words.language),
            )}
          </p>
          {earlier.comparison !== null && again === null ? (
            <p class="utrecht-paragraph">{(known?.faults.length ?? 0) > 0 ? texts.noLink : texts.computing}</p>
          ) : null}
          {again === null ? null : (
            <Renewed
              saved={earlier.saved}
              version={again.ketenlab}
              again={factsIn(again, earlier, whole, 0)}
              now={complete ? factsIn(whole.result, earlier, whole, shown) : null}
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

/** The facts that an earlier letter is about, in a result, with the counts and words of now. */
function factsIn(result: ComparisonResult, { saved }: EarlierLetter, whole: PrintContext, shown: number): Fact[] {
  const { form } = saved.letter;
  const about = resultFor(form.question, result, shown);
  const context = { ...whole, result: about, rule: saved.rule, norm: saved.norm, runDate: saved.runDate, link: '' };
  return factsOf(context, form, measuresOf(result, form.indicator) ?? undefined);
}
