import { changeText, partName, rangeText } from '../../sim/report/chart/chain-lines.ts';
import { flowIds } from '../../sim/report/chart/chain-series.ts';
import type { Reading } from '../../sim/report/chart/chain-source.ts';
import type { ChainState, StationState } from '../../sim/report/chart/chain-state.ts';
import { dateInWords, number } from '../../sim/report/numbers.ts';
import { WideBox } from '../charts/wide-box.tsx';
import type { ChainWords } from '../words/chain.ts';

/** The numbers of the picture at its date, as two tables: who is where, and who went on. */
export function ChainTable({ state, words }: { state: ChainState; words: ChainWords }) {
  const { picture, table } = words;
  const date = dateInWords(state.date, picture.language);
  const future = state.future === null ? '' : `. ${picture.future(String(state.future))}`;
  const ranges = state.future === null;
  return (
    <details class="ketenlab-chain-table">
      <summary>{table.summary}</summary>
      <WideBox label={table.summary}>
        <table class="utrecht-table">
          <caption class="utrecht-table__caption">{`${table.caption(date)}${future}`}</caption>
          <thead class="utrecht-table__header">
            <tr>
              {[
                table.station,
                table.waiting,
                ...(ranges ? [table.range] : []),
                ...(state.compared ? [table.change] : []),
                table.busy,
                table.load,
              ].map((head) => (
                <th key={head} scope="col" class="utrecht-table__header-cell">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {state.stations
              .filter(({ waiting }) => waiting !== null)
              .map((station) => (
                <StationRows key={station.id} station={station} state={state} words={words} />
              ))}
          </tbody>
        </table>
        {state.days === null ? null : (
          <table class="utrecht-table">
            <caption class="utrecht-table__caption">{`${table.flows(state.days)}${future}`}</caption>
            <thead class="utrecht-table__header">
              <tr>
                <th scope="col" class="utrecht-table__header-cell">
                  {table.flow}
                </th>
              </tr>
            </thead>
            <tbody class="utrecht-table__body">
              {flowIds.map((id) => {
                const flow = state.flows[id];
                const written = flow === null ? picture.unknown : number(flow, 0, picture.language);
                return (
                  <tr key={id} data-flow={id}>
                    <td class="utrecht-table__cell">{picture.flows[id](written, written === '1')}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        )}
      </WideBox>
    </details>
  );
}

function StationRows({ station, state, words }: { station: StationState; state: ChainState; words: ChainWords }) {
  const { picture } = words;
  const { language } = picture;
  const whole = (reading: Reading | null) =>
    reading === null ? '' : reading.value === null ? picture.unknown : number(reading.value, 0, language);
  const cells = (name: string, waiting: Reading, busy: string, load: string) => (
    <tr key={name}>
      <th scope="row" class="utrecht-table__cell">
        {name}
      </th>
      {[
        whole(waiting),
        ...(state.future === null ? [rangeText(waiting, picture) ?? ''] : []),
        ...(state.compared ? [changeText(waiting, picture) ?? ''] : []),
        busy,
        load,
      ].map((cell, i) => (
        <td key={i} class="utrecht-table__cell">
          {cell}
        </td>
      ))}
    </tr>
  );
  const { waiting, busy, load, fullness } = station;
  if (waiting === null) return null;
  const used = load === null || fullness === null ? '' : picture.load(number(100 * load, 0, language), fullness);
  const one = busy !== null && busy.value !== null && Math.round(busy.value) === 1;
  return (
    <>
      {cells(
        picture.station[station.id],
        waiting,
        busy === null ? '' : `${picture.busy[station.id](whole(busy), one)} ${changeText(busy, picture) ?? ''}`.trim(),
        used,
      )}
      {station.parts.map((part) =>
        cells(`${picture.station[station.id]}: ${partName(part, picture)}`, part.reading, '', ''),
      )}
    </>
  );
}
