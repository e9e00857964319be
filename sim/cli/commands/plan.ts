import { availableParallelism } from 'node:os';
import { number } from '../../report/numbers.ts';
import type { Options } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';
import { estimate } from '../sweep/estimate.ts';
import { probe } from '../sweep/probe.ts';
import { readStudyFile } from '../sweep/read-study-file.ts';

/** `ketenlab plan <study>`: what a study computes, and what it is thought to take on this computer. */
export function planCommand(file: string, { workers, json }: Options, here: Surroundings): void {
  const plan = readStudyFile(file, here);
  const { points, policies, outcomes, replications, design, name } = plan;
  const { least, most, halfWidth } = replications;
  const rows = [least, most].map((each) => each * points.length * policies.length) as [number, number];
  const expected = estimate(plan, probe(plan), workers, availableParallelism());
  const names = { policies: policies.map((one) => one.name), outcomes: outcomes.map((one) => one.name) };
  if (json) {
    const counts = { name, design: design.kind, points: points.length, replications, rows, ...names };
    here.out(`${JSON.stringify({ ...counts, workers, estimate: expected }, null, 2)}\n`);
    return;
  }
  const { sweep } = here.words;
  const texts = sweep.plan;
  const size = (bytes: number) => megabytes(bytes, here);
  const [low, high] = expected.seconds;
  const lines = [
    texts.points(points.length, design.kind),
    texts.policies(names.policies),
    texts.replications(least, most, halfWidth),
    texts.rows(...rows),
    texts.outcomes(names.outcomes),
    texts.time(sweep.duration(low), sweep.duration(high), workers),
    texts.disk(size(expected.journal), size(expected.tables)),
  ];
  here.out(`${lines.join('\n')}\n`);
}

function megabytes(bytes: number, { language }: Surroundings): string {
  return bytes < 1e9
    ? `${number(Math.max(bytes / 1e6, 0.1), 1, language)} MB`
    : `${number(bytes / 1e9, 1, language)} GB`;
}
