import type { Twin } from '../../sim/report/chart/twin.ts';
import { Fold } from '../shell/fold.tsx';
import { DataTable } from './data-table.tsx';

interface TableTwinProps {
  readonly twin: Twin;
  /** What opens the table: 'Deze cijfers als tabel'. */
  readonly summary: string;
}

/** The numbers of a chart, folded away below it. */
export function TableTwin({ twin, summary }: TableTwinProps) {
  return (
    <Fold class="table-twin" summary={summary}>
      {() => <DataTable twin={twin} />}
    </Fold>
  );
}
