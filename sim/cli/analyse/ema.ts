import { gzipSync } from 'node:zlib';
import { dimensionNames } from '../../experiment/sweep/columns.ts';
import { defined, mean } from '../../statistics/moments.ts';
import { csvLine } from '../sweep/csv-rows.ts';
import type { ReadRows } from './read-rows.ts';
import { tar } from './tar.ts';

/** The rows of a sweep for EMAworkbench. */
export interface EmaArchive {
  /** Point and policy pairs. */
  readonly experiments: number;
  /** A tar archive with gzip. */
  readonly bytes: Uint8Array;
}

/**
 * The rows of a sweep in the form of `save_results` of EMAworkbench (metadata.json, version 0.1), for `load_results`. An
 * experiment is a policy at a point. Every outcome is there twice: as ScalarOutcome its mean over replications, and as
 * ArrayOutcome `<name>_replications` with one column per replication. Names are Python identifiers: other characters become _.
 */
export function emaArchive({ plan, values }: Pick<ReadRows, 'plan' | 'values'>): EmaArchive {
  const names = unique([
    ...dimensionNames(plan),
    'scenario',
    'policy',
    'model',
    ...plan.outcomes.map(({ name }) => name),
  ]);
  const dimensions = names.slice(0, plan.points[0]?.length ?? 0);
  const outcomes = names.slice(dimensions.length + 3);
  const pairs = plan.policies.flatMap(({ name }, policy) => plan.points.map((_, point) => ({ policy, point, name })));
  const experiments = [
    csvLine([...dimensions, 'scenario', 'policy', 'model']),
    ...pairs.map(({ point, name }) => csvLine([...(plan.points[point] ?? []), point, name, 'ketenlab'])),
  ].join('');
  const files: Record<string, string> = { 'experiments.csv': experiments };
  const listed: [kind: string, name: string, file: string][] = [];
  const most = Math.max(0, ...values.flat(2).map((sample) => sample.length));
  for (const [outcome, name] of outcomes.entries()) {
    const samples = pairs.map(({ policy, point }) => values[outcome]?.[policy]?.[point] as Float64Array);
    files[`${name}.csv`] = samples.map((sample) => csvLine([cell(mean(defined(sample)))])).join('');
    const rows = samples.map((sample) =>
      csvLine(Array.from({ length: most }, (_, r) => cell(sample[r] ?? Number.NaN))),
    );
    files[`${name}_replications.csv`] = rows.join('');
    listed.push(['ScalarOutcome', name, `${name}.csv`]);
    listed.push(['ArrayOutcome', `${name}_replications`, `${name}_replications.csv`]);
  }
  const types = Object.fromEntries(dimensions.map((name) => [name, 'float64']));
  const metadata = {
    version: 0.1,
    outcomes: listed,
    experiments: { ...types, scenario: 'int64', policy: 'object', model: 'object' },
  };
  files['metadata.json'] = JSON.stringify(metadata);
  return { experiments: pairs.length, bytes: gzipSync(tar(files)) };
}

/** An empty line is no row to the reader, so that what is not defined is written out. */
function cell(value: number): number | string {
  return Number.isNaN(value) ? 'nan' : value;
}

/** Names as Python identifiers, no two the same. */
function unique(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replaceAll(/\W/g, '_').replace(/^(?=\d)/, '_');
    let free = plain;
    for (let i = 2; taken.has(free); i++) free = `${plain}_${i}`;
    taken.add(free);
    return free;
  });
}
