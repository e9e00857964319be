import { dateInWords } from '../../sim/report/numbers.ts';
import type { Language } from '../../sim/report/words/words.ts';
import { WideBox } from '../charts/wide-box.tsx';
import { type BaseFacts, targetsOf } from '../facts.ts';
import { shownNumber } from '../levers/formats.ts';
import { monthsOf } from '../levers/ramp.ts';
import { scaleOf } from '../levers/scale.ts';
import { nowSentence } from '../levers/sentences.ts';
import type { Placed } from '../session/problems.ts';
import { timelineWords } from '../words/timeline.ts';
import { costSentence } from './sentences.ts';

interface Props {
  readonly placed: readonly Placed[];
  readonly base: BaseFacts;
  readonly language: Language;
}

/** The timeline in a table, folded. */
export function TwinTable({ placed, base, language }: Props) {
  const { table, line } = timelineWords(language);
  const heads = [table.what, table.value, table.target, table.start, table.ramp, table.end, table.cost];
  return (
    <details>
      <summary>{table.title}</summary>
      <WideBox label={table.title}>
        <table class="utrecht-table">
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              {heads.map((head) => (
                <th key={head} class="utrecht-table__header-cell" scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {placed.map((at) => {
              const { row, setting } = at;
              const target = targetsOf(row, base).find(({ id }) => id === setting.target);
              const cells = [
                nowSentence(row, base, setting, scaleOf(row, base, setting.target), language),
                target?.name[language] ?? table.everyone,
                dateInWords(setting.start, language),
                setting.ramp === 0
                  ? table.atOnce
                  : table.months(shownNumber(monthsOf(setting.ramp), 'months', language)),
                setting.end === null ? line.noEnd : dateInWords(setting.end, language),
                costSentence(at, language),
              ];
              return (
                <tr class="utrecht-table__row" key={`${at.list} ${at.place}`}>
                  <th class="utrecht-table__cell utrecht-table__cell--first" scope="row">
                    {row.label[language]}
                  </th>
                  {cells.map((cell, column) => (
                    <td key={heads[column + 1]} class="utrecht-table__cell">
                      {cell}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </WideBox>
    </details>
  );
}
