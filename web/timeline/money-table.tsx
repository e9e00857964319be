import { dateInWords } from '../../sim/report/numbers.ts';
import type { Language } from '../../sim/report/words/words.ts';
import { dayNumber, isoDate } from '../../sim/scenario/dates.ts';
import { PRICE_LEVEL } from '../../sim/scenario/parameter.ts';
import { WideBox } from '../charts/wide-box.tsx';
import type { Placed } from '../session/problems.ts';
import { timelineWords } from '../words/timeline.ts';
import type { Axis } from './axis.ts';
import { costByYear, type Euros, totalOf } from './money.ts';
import { euros } from './sentences.ts';

interface Props {
  readonly placed: readonly Placed[];
  readonly axis: Axis;
  readonly language: Language;
}

/** What the levers on the timeline cost in each calendar year, beside what the model counts. */
export function MoneyTable({ placed, axis, language }: Props) {
  const { money } = timelineWords(language);
  const bought = placed.filter(({ list }) => list === 'levers');
  const years = costByYear(bought, axis.start, axis.end);
  return (
    <>
      <WideBox label={money.title}>
        <table class="utrecht-table ketenlab-money">
          <caption class="utrecht-table__caption">{money.caption(String(PRICE_LEVEL))}</caption>
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              {[money.year, money.low, money.middle, money.high].map((head) => (
                <th key={head} class="utrecht-table__header-cell" scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {years.map((row) => (
              <Amounts key={row.year} head={yearName(row.year, axis, language)} of={row.euros} language={language} />
            ))}
          </tbody>
          <tfoot class="utrecht-table__footer">
            <Amounts head={money.total} of={totalOf(years)} language={language} />
          </tfoot>
        </table>
      </WideBox>
      <p class="ketenlab-note">{money.notIn}</p>
    </>
  );
}

interface AmountsProps {
  readonly head: string;
  readonly of: Euros;
  readonly language: Language;
}

function Amounts({ head, of, language }: AmountsProps) {
  const [low, middle, high] = of.map((amount) => euros(amount, language));
  return (
    <tr class="utrecht-table__row">
      <th class="utrecht-table__cell utrecht-table__cell--first" scope="row">
        {head}
      </th>
      <td class="utrecht-table__cell utrecht-table__cell--numeric-column">{low}</td>
      <td class="utrecht-table__cell utrecht-table__cell--numeric-column">{middle}</td>
      <td class="utrecht-table__cell utrecht-table__cell--numeric-column">{high}</td>
    </tr>
  );
}

/** A year, with its first and last day where the run has only a part of it. */
function yearName(year: number, { start, end }: Axis, language: Language): string {
  const last = isoDate(dayNumber(end) - 1);
  const from = start > `${year}-01-01` ? start : `${year}-01-01`;
  const until = last < `${year}-12-31` ? last : `${year}-12-31`;
  if (from.endsWith('-01-01') && until.endsWith('-12-31')) return String(year);
  const words = timelineWords(language).money;
  return words.partOf(String(year), dateInWords(from, language), dateInWords(until, language));
}
