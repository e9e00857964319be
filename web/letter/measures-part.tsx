import type { MeasuresResult } from '../../sim/statistics/study.ts';
import { WideBox } from '../charts/wide-box.tsx';
import type { LetterWords } from '../words/letter.ts';
import { computedCells } from './computed-cells.ts';

interface Props {
  /** Null when nothing is compared. */
  readonly result: MeasuresResult | null;
  readonly feasibility: Readonly<Record<string, string>>;
  readonly words: LetterWords;
  readonly onFeasibility: (feasibility: Readonly<Record<string, string>>) => void;
}

/** Longest judgement [characters]: a cell of a table. */
const LONGEST = 120;

/** The measures beside each other: effect, cost and first effect as computed, and feasibility as the analyst judges it. */
export function MeasuresPart({ result, feasibility, words, onFeasibility }: Props) {
  const { measures: texts } = words;
  return (
    <section class="ketenlab-flow" aria-labelledby="letter-measures-title">
      <h3 class="utrecht-heading-3" id="letter-measures-title">
        {texts.title}
      </h3>
      <p class="utrecht-paragraph ketenlab-text">{result === null ? texts.none : texts.intro}</p>
      {result === null ? null : (
        <WideBox class="utrecht-table-container utrecht-table-container--overflow-inline" label={texts.title}>
          <table class="utrecht-table ketenlab-letter-measures">
            <caption class="ketenlab-unseen">{texts.title}</caption>
            <thead class="utrecht-table__header">
              <tr class="utrecht-table__row">
                <th scope="col" class="utrecht-table__header-cell">
                  {texts.measure}
                </th>
                <th scope="col" class="utrecht-table__header-cell">
                  {texts.feasibility} <span class="ketenlab-tag">{texts.ownJudgement}</span>
                </th>
                {[texts.effect, texts.cost, texts.visible].map((head) => (
                  <th key={head} scope="col" class="utrecht-table__header-cell">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody class="utrecht-table__body">
              {result.measures.map((row) => (
                <tr key={row.scenario.name} class="utrecht-table__row">
                  <th scope="row" class="utrecht-table__cell utrecht-table__cell--first">
                    {row.scenario.title[words.language]}
                  </th>
                  <td class="utrecht-table__cell">
                    <input
                      class="utrecht-textbox utrecht-textbox--html-input"
                      data-feasibility={row.scenario.name}
                      aria-label={texts.feasibilityOf(row.scenario.title[words.language])}
                      maxLength={LONGEST}
                      value={feasibility[row.scenario.name] ?? ''}
                      onInput={({ currentTarget }) =>
                        onFeasibility({ ...feasibility, [row.scenario.name]: currentTarget.value })
                      }
                    />
                  </td>
                  {computedCells(row, result.card.unit, words).map((text, i) => (
                    <td key={[texts.effect, texts.cost, texts.visible][i]} class="utrecht-table__cell">
                      {text}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideBox>
      )}
    </section>
  );
}
