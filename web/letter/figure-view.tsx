import type { PrintFigure } from '../../sim/report/print/figure.ts';
import { greySvg } from '../../sim/report/print/grey.ts';
import { DataTable } from '../charts/data-table.tsx';
import { WideBox } from '../charts/wide-box.tsx';
import { Fold } from '../shell/fold.tsx';
import type { LetterWords } from '../words/letter.ts';
import { usePicture } from './use-picture.ts';

interface Props {
  readonly figure: PrintFigure;
  /** Shown as a printer without colours would print it. */
  readonly grey: boolean;
  readonly words: LetterWords;
}

/** A figure exactly as it is exported, at the width of the letter, with its description and its numbers. */
export function FigureView({ figure, grey, words }: Props) {
  const { description, table, box } = words.figures;
  const address = usePicture(grey ? greySvg(figure.svg) : figure.svg);
  return (
    <figure class="ketenlab-letter-figure" data-kind={figure.kind}>
      <WideBox label={box(figure.title)}>
        {address === '' ? null : <img src={address} alt={figure.alt} lang={figure.language} />}
      </WideBox>
      <Fold summary={description}>{() => <p class="utrecht-paragraph ketenlab-text">{figure.description}</p>}</Fold>
      <Fold summary={table}>{() => <DataTable twin={figure.twin} />}</Fold>
    </figure>
  );
}
