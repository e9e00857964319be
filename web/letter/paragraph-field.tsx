import { useRef } from 'preact/hooks';
import { markOwn, rebind } from '../../sim/report/letter/bindings.ts';
import { hints } from '../../sim/report/letter/hints.ts';
import type { Fact, Paragraph } from '../../sim/report/letter/letter.ts';
import { type Mismatch, mismatches } from '../../sim/report/letter/mismatches.ts';
import type { LetterWords } from '../words/letter.ts';
import { MarkedText } from './marked-text.tsx';
import { takeOver } from './replace-number.ts';

interface Props {
  /** From 1. */
  readonly n: number;
  readonly paragraph: Paragraph;
  readonly facts: readonly Fact[];
  readonly words: LetterWords;
  readonly onParagraph: (paragraph: Paragraph) => void;
}

/** One paragraph: its text to be changed, the same with the numbers marked, and what does not fit or promises too much. */
export function ParagraphField({ n, paragraph, facts, words, onParagraph }: Props) {
  const { language, text: texts } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = `letter-paragraph-${n}`;
  const wrong = mismatches(paragraph, facts, language);
  const promising = hints(paragraph.text, language);
  const replace = (next: Paragraph) => {
    // The button goes away with what it did.
    field.current?.focus();
    onParagraph(next);
  };
  return (
    <div class="ketenlab-letter-paragraph ketenlab-flow" data-paragraph={n}>
      <div class="ketenlab-letter-writing">
        <label class="utrecht-form-label" for={`${id}-heading`}>
          {texts.heading(String(n))}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id={`${id}-heading`}
          value={paragraph.heading}
          onInput={({ currentTarget }) => onParagraph({ ...paragraph, heading: currentTarget.value })}
        />
        <label class="utrecht-form-label" for={id}>
          {texts.paragraph(String(n), paragraph.heading)}
        </label>
        <textarea
          class="utrecht-textbox utrecht-textbox--html-input ketenlab-letter-area"
          id={id}
          ref={field}
          rows={5}
          spellcheck
          aria-describedby={`${id}-notes`}
          value={paragraph.text}
          onInput={({ currentTarget }) => onParagraph(rebind(paragraph, currentTarget.value, facts, language))}
        />
      </div>
      <div class="ketenlab-letter-reading ketenlab-flow" id={`${id}-notes`}>
        <p class="ketenlab-letter-label">{texts.preview}</p>
        <MarkedText paragraph={paragraph} wrong={wrong} words={words} />
        {wrong.length === 0 ? null : (
          <ul class="ketenlab-letter-list" data-mismatches>
            {wrong.map((one) => (
              <li key={one.at}>
                <span class="ketenlab-letter-wrong">{said(one, words)}</span>{' '}
                {one.expected === null ? null : (
                  <button
                    type="button"
                    class="nl-button nl-button--secondary"
                    aria-label={texts.takeLabel(one.text, one.expected)}
                    onClick={() => replace(takeOver(paragraph, one, facts, language))}
                  >
                    {texts.take}
                  </button>
                )}{' '}
                <button
                  type="button"
                  class="nl-button nl-button--subtle"
                  aria-label={texts.ownLabel(one.text)}
                  onClick={() => replace(markOwn(paragraph, one.at))}
                >
                  {texts.own}
                </button>
              </li>
            ))}
          </ul>
        )}
        {promising.length === 0 ? null : (
          <ul class="ketenlab-letter-list" data-hints>
            {promising.map(({ at, word, advice }) => (
              <li key={at}>{texts.hint(word, advice)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function said({ text, expected, reason }: Mismatch, { text: texts }: LetterWords): string {
  if (expected !== null) return texts.differs(text, expected);
  return reason === 'gone' ? texts.gone(text) : texts.unknown(text);
}
