import type { Twin } from '../../sim/report/chart/twin.ts';
import { WideBox } from './wide-box.tsx';

/** Numbers as a table with a caption; the first cell of each row is its head. It scrolls sideways within its own box. */
export function DataTable({ twin }: { twin: Twin }) {
  const { caption, head, rows } = twin;
  return (
    <WideBox class="utrecht-table-container utrecht-table-container--overflow-inline" label={caption}>
      <table class="utrecht-table">
        <caption class="utrecht-table__caption">{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {head.map((text) => (
              <th key={text} scope="col" class="utrecht-table__header-cell">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map(([name, ...cells]) => (
            <tr key={name} class="utrecht-table__row">
              <th scope="row" class="utrecht-table__cell utrecht-table__cell--first">
                {name}
              </th>
              {cells.map((text, i) => (
                <td key={head[i + 1]} class="utrecht-table__cell utrecht-table__cell--numeric-data">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideBox>
  );
}
