import type { ComponentChildren } from 'preact';
import type { Paragraph } from '../../sim/report/letter/letter.ts';
import type { Mismatch } from '../../sim/report/letter/mismatches.ts';
import type { LetterWords } from '../words/letter.ts';

interface Props {
  readonly paragraph: Paragraph;
  readonly wrong: readonly Mismatch[];
  readonly words: LetterWords;
}

/** A paragraph with its numbers marked: those that fit, those of the analyst, and those that do not fit. */
export function MarkedText({ paragraph, wrong, words }: Props) {
  const { text, bound } = paragraph;
  const texts = words.text;
  const good = bound.filter(({ at }) => !wrong.some((one) => one.at === at));
  const marks = [
    ...wrong.map(({ at, length }) => ({ at, length, kind: 'wrong' as const, says: texts.unbound })),
    ...good.map(({ at, length, own }) =>
      own === true
        ? { at, length, kind: 'own' as const, says: texts.ownNumber }
        : { at, length, kind: 'fits' as const, says: texts.bound },
    ),
  ].sort((one, other) => one.at - other.at);
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const { at, length, kind, says } of marks) {
    parts.push(
      text.slice(end, at),
      <mark key={at} class="ketenlab-letter-mark" data-mark={kind}>
        {text.slice(at, at + length)}
        <span class="ketenlab-unseen"> ({says})</span>
      </mark>,
    );
    end = at + length;
  }
  return (
    <p class="utrecht-paragraph ketenlab-text ketenlab-letter-marked">
      {parts}
      {text.slice(end)}
    </p>
  );
}
