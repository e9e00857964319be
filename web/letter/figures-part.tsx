import { useState } from 'preact/hooks';
import type { CheckedFigure } from '../../sim/report/letter/figures-of.ts';
import type { LetterWords } from '../words/letter.ts';
import { Checklist } from './checklist.tsx';
import { FigureView } from './figure-view.tsx';

interface Props {
  readonly figures: readonly CheckedFigure[];
  readonly judged: readonly string[];
  readonly words: LetterWords;
  readonly onJudged: (judged: readonly string[]) => void;
}

/** The figures as they are exported, each with its checks at the side. */
export function FiguresPart({ figures, judged, words, onJudged }: Props) {
  const { figures: texts } = words;
  const [grey, setGrey] = useState(false);
  return (
    <section class="ketenlab-flow" aria-labelledby="letter-figures-title">
      <h3 class="utrecht-heading-3" id="letter-figures-title">
        {texts.title}
      </h3>
      {figures.length === 0 ? <p class="utrecht-paragraph">{texts.none}</p> : null}
      <label class="ketenlab-letter-choice">
        <input
          type="checkbox"
          data-grey
          checked={grey}
          onChange={({ currentTarget }) => setGrey(currentTarget.checked)}
        />
        {texts.grey}
      </label>
      {figures.map(({ kind, figure, checks, human }) => {
        const idOf = (point: string) => `${kind}.${point}`;
        return (
          <div class="ketenlab-letter-pair" key={kind}>
            <FigureView figure={figure} grey={grey} words={words} />
            <Checklist
              id={kind}
              figure={texts.kinds[kind]}
              checks={checks}
              human={human}
              judged={judged.filter((id) => id.startsWith(idOf(''))).map((id) => id.slice(idOf('').length))}
              words={words}
              onJudge={(point, now) =>
                onJudged([...judged.filter((id) => id !== idOf(point)), ...(now ? [idOf(point)] : [])])
              }
            />
          </div>
        );
      })}
    </section>
  );
}
