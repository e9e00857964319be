import { InputError } from '../../engine/errors.ts';
import { version } from '../../version.ts';
import type { Options } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';
import { computedAgain } from '../sweep/computed-again.ts';
import { readManifest } from '../sweep/manifest.ts';
import type { RowCell } from '../sweep/parquet.ts';
import { withRows } from '../sweep/row-table.ts';
import { storedRow } from '../sweep/stored-row.ts';

/** `ketenlab rerun <folder> <row>`: computes a row of a sweep again, of study.json alone, and holds it against the stored one. */
export async function rerunCommand(folder: string, row: string, options: Options, here: Surroundings): Promise<void> {
  const { words } = here;
  const { rerun } = words.sweep;
  const refuse = (path: string, value: string, message: string) =>
    new InputError([{ file: '', line: 0, path, value, message }]);
  const { plan, manifest } = readManifest(folder, words);
  const wanted = /^\d{1,12}$/.test(row) ? Number(row) : Number.POSITIVE_INFINITY;
  const { rows, cells: stored } = await withRows(folder, manifest.hash, words, (table) => storedRow(table, wanted));
  if (stored === null) throw refuse('row', row, rerun.noRow(rows));
  const again = computedAgain(plan, stored);
  const names = Object.keys(again);
  const different = names.filter((name) => !Object.is(stored[name], again[name]));
  if (options.json) {
    const versions = { stored: manifest.ketenlab, now: version };
    here.out(
      `${JSON.stringify({ row: wanted, equal: different.length === 0, different, versions, stored, again }, null, 2)}\n`,
    );
  } else here.out(text(wanted, stored, again, here));
  if (manifest.ketenlab !== version) here.note(rerun.otherVersion(manifest.ketenlab, version));
  if (different.length > 0) throw new Error(rerun.differs(different));
  if (!options.quiet) here.note(rerun.equal);
}

/** Keys of a row come in its headline. */
const KEYS: readonly string[] = ['point', 'policy', 'replication', 'scenario'];

function text(
  row: number,
  stored: Readonly<Record<string, RowCell>>,
  again: Readonly<Record<string, RowCell>>,
  { words }: Surroundings,
): string {
  const { rerun } = words.sweep;
  const cell = (value: RowCell | undefined) => (value === null || value === undefined ? rerun.none : String(value));
  const names = Object.keys(stored).filter((name) => !KEYS.includes(name));
  const lines = [[...rerun.columns], ...names.map((name) => [name, cell(stored[name]), cell(again[name])])];
  const widths = [0, 1].map((i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((one, i) => one.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const head = rerun.head(row, Number(stored.point), cell(stored.policy), Number(stored.replication));
  return [head, rerun.scenario(cell(again.scenario)), '', ...table, ''].join('\n');
}
