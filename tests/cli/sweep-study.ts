import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A study of seconds: half a year of a small region, two policies. */
export function tinyStudy(points: number, replications: number, seed = 'tiny'): string {
  return `name: tiny
title: { nl: Kleine studie, en: Tiny study }
question: { nl: Helpt behoud?, en: Does retention help? }
seed: ${seed}
base: base.yaml
uncertainties: [hiring.candidates, hours.child]
policies: [today, { name: retention, file: retention.yaml }]
outcomes: [withoutWorker, withoutWorkerNew, raadWaiting]
design: { latin-hypercube: { points: ${points} } }
replications: ${replications}
`;
}

/** Writes a study to a folder and returns its name. */
export function study(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** The tables of a sweep, as text of their bytes. */
export function tables(folder: string): string[] {
  return ['rows.parquet', 'rows.csv', 'columns.csv', 'columns.json'].map((name) =>
    readFileSync(join(folder, name)).toString('base64'),
  );
}

/** Bytes of a file; 0 while it is not there. */
export function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** Waits until `ready`, looked at every few milliseconds; gives up after 20 s. */
export async function until(ready: () => boolean): Promise<void> {
  const end = performance.now() + 20_000;
  while (!ready()) {
    if (performance.now() > end) throw new Error('This took longer than 20 s.');
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}
