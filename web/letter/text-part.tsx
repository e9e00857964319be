import { useRef, useState } from 'preact/hooks';
import { refreshed } from '../../sim/report/letter/bindings.ts';
import type { Fact, LetterForm, Paragraph } from '../../sim/report/letter/letter.ts';
import { mismatches } from '../../sim/report/letter/mismatches.ts';
import { useSaid } from '../shell/live-region.tsx';
import type { LetterWords } from '../words/letter.ts';
import type { Written } from './kept.ts';
import { ParagraphField } from './paragraph-field.tsx';

interface Props {
  /** What is drafted now. */
  readonly drafted: Written;
  /** What the analyst made of an earlier draft; null when nothing was changed. */
  readonly written: Written | null;
  readonly form: LetterForm;
  readonly facts: readonly Fact[];
  readonly words: LetterWords;
  readonly onWritten: (written: Written | null) => void;
}

/** The words of the letter: drafted until something is changed, and then the analyst's until they ask for a new draft. */
export function TextPart({ drafted, written, form, facts, words, onWritten }: Props) {
  const { text: texts, language } = words;
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const again = useRef<HTMLButtonElement>(null);
  const shown = written ?? drafted;
  const all = shown.paragraphs.flatMap((one) => mismatches(one, facts, language));
  const wrong = all.length;
  const known = all.filter(({ expected }) => expected !== null).length;
  const state = wrong === 0 ? texts.fits : texts.mismatches(wrong);
  // A letter that was not touched says nothing by itself.
  useSaid(written === null ? '' : state);
  const change = (part: Partial<Written>) => {
    setSaid('');
    onWritten({ ...shown, ...part });
  };
  const put = (place: number, paragraph: Paragraph) =>
    change({ paragraphs: shown.paragraphs.map((one, other) => (other === place ? paragraph : one)) });
  const redraft = () => {
    again.current?.focus();
    setAsking(false);
    setSaid(texts.redrafted);
    onWritten(null);
  };
  const takeAll = () => {
    // The button goes away with what it did.
    again.current?.focus();
    change({ paragraphs: shown.paragraphs.map((one) => refreshed(one, facts)) });
    setSaid(texts.tookAll(known));
  };
  const keepText = () => {
    again.current?.focus();
    setAsking(false);
  };
  const otherForm = written !== null && JSON.stringify(orderOf(written.form)) !== JSON.stringify(orderOf(form));
  return (
    <section class="ketenlab-flow" aria-labelledby="letter-text-title">
      <h3 class="utrecht-heading-3" id="letter-text-title">
        {texts.title}
      </h3>
      <p class="utrecht-paragraph ketenlab-text">{texts.intro}</p>
      {otherForm ? (
        <div class="utrecht-alert utrecht-alert--info" data-other-form>
          <p class="utrecht-paragraph">{texts.otherForm}</p>
        </div>
      ) : null}
      <div class="ketenlab-letter-writing">
        <label class="utrecht-form-label" for="letter-title">
          {texts.letterTitle}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="letter-title"
          value={shown.title}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      </div>
      {shown.paragraphs.map((paragraph, place) => (
        <ParagraphField
          key={place}
          n={place + 1}
          paragraph={paragraph}
          facts={facts}
          words={words}
          onParagraph={(next) => put(place, next)}
        />
      ))}
      <p class="utrecht-paragraph" data-fits={wrong === 0}>
        {state}
      </p>
      <div class="ketenlab-bar">
        {known === 0 ? null : (
          <button type="button" class="nl-button nl-button--secondary" data-take-all onClick={takeAll}>
            {texts.takeAll}
          </button>
        )}
        <button
          type="button"
          class="nl-button nl-button--secondary"
          data-redraft
          aria-expanded={asking}
          ref={again}
          onClick={() => (written === null ? setSaid(texts.redrafted) : setAsking(true))}
        >
          {texts.redraft}
        </button>
        {asking ? (
          <>
            <span role="alert">{texts.sure}</span>
            <button type="button" class="nl-button nl-button--secondary" data-redraft-yes onClick={redraft}>
              {texts.yes}
            </button>
            <button type="button" class="nl-button nl-button--secondary" onClick={keepText}>
              {texts.no}
            </button>
          </>
        ) : null}
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

/** The choices of a form in one order. */
function orderOf({ question, audience, sender, date, indicator, norm }: LetterForm): string[] {
  return [question, audience, sender, date, indicator, norm];
}
