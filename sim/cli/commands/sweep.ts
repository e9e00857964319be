import { nodeThreads } from '../../experiment/executors/node-threads.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import type { Options } from '../options.ts';
import { quoted } from '../quoted.ts';
import { defaultFolder } from '../results-folder.ts';
import { Stopped, stoppable } from '../stop.ts';
import type { Surroundings } from '../surroundings.ts';
import { manifestOf, type Stored } from '../sweep/manifest.ts';
import { type OpenSweep, openSweep, rowsOf, wantedRows } from '../sweep/open-sweep.ts';
import { putTogether } from '../sweep/put-together.ts';
import { readStudyFile } from '../sweep/read-study-file.ts';
import { type Ran, runSweep } from '../sweep/run-sweep.ts';
import { sweepProgress } from '../sweep/sweep-progress.ts';
import { isOfSystem, told } from '../sweep/told.ts';
import { systemReason } from '../system-reason.ts';

/** `ketenlab sweep <study>`: computes a study, or one shard of it, row by row on disk. */
export function sweepCommand(file: string, options: Options, here: Surroundings): Promise<void> {
  const plan = readStudyFile(file, here);
  const stored = { plan, manifest: manifestOf(plan) };
  const folder = options.out ?? defaultFolder([plan.name]);
  return stoppable(async (signal) => {
    const open = opened(folder, stored, options, here);
    const ran = await computed(open, plan, resumeCommand(file, folder, options), options, here, signal);
    conclude(open, ran, folder, stored, options, here);
  });
}

function opened(folder: string, stored: Stored, options: Options, here: Surroundings): OpenSweep {
  try {
    return openSweep(folder, stored, options.shard, options.resume, here);
  } catch (error) {
    if (isOfSystem(error)) {
      throw new Error(here.words.cannotWrite(folder, systemReason(error, here.words)), { cause: error });
    }
    throw told(error, here.words);
  }
}

/** Computes what is left. Whatever ends it, all finished rows are on the disk, and it is told how to go on. */
async function computed(
  open: OpenSweep,
  plan: StudyPlan,
  resume: string,
  { quiet, workers }: Options,
  here: Surroundings,
  signal: AbortSignal,
): Promise<Ran> {
  const { words } = here;
  const { points, journal } = open;
  const policies = plan.policies.length;
  const done = () => rowsOf(points, policies);
  if (!quiet && done() > 0) here.note(words.sweep.resumed(done()));
  const bar = sweepProgress(done(), wantedRows(points, policies), quiet, words);
  let safe = done();
  const onRows = () => {
    safe = done();
    bar.update(safe, wantedRows(points, policies));
  };
  let closed = false;
  try {
    const executor = nodeThreads(here.worker, workers);
    const ran = await runSweep(plan, points, executor, journal, onRows, signal);
    closed = true;
    await open.close();
    return ran;
  } catch (error) {
    if (error instanceof Stopped) error.told = words.sweep.stopped(safe, resume);
    if (isOfSystem(error)) {
      throw new Error(words.sweep.cannotGoOn(systemReason(error, words), safe, resume), { cause: error });
    }
    throw error;
  } finally {
    bar.stop();
    // What ended the work is told; that the last lines may not be on a failing disk adds nothing to it.
    if (!closed) await open.close().catch(() => undefined);
  }
}

function conclude(
  { points }: OpenSweep,
  ran: Ran,
  folder: string,
  stored: Stored,
  { shard, quiet, json }: Options,
  here: Surroundings,
): void {
  const { words } = here;
  const { sweep } = words;
  const merge = `ketenlab merge ${quoted(folder)}`;
  const rows = rowsOf(points, stored.plan.policies.length);
  const note = (line: string) => (quiet ? undefined : here.note(line));
  if (ran.rows > 0) note(sweep.computed(ran.rows, sweep.duration(ran.seconds), ran.events, ran.events / ran.seconds));
  if (ran.failed > 0) here.note(words.warning(sweep.failedTrials(ran.failed, ran.messages)));
  if (shard.of === 1) {
    try {
      putTogether(folder, [folder], stored, words);
    } catch (error) {
      if (isOfSystem(error)) {
        throw new Error(sweep.cannotCompact(systemReason(error, words), merge), { cause: error });
      }
      throw told(error, words);
    }
    note(sweep.ready(rows, `${folder}/rows.parquet`));
  } else note(sweep.shardReady(`${shard.index}/${shard.of}`, rows, merge));
  if (json) here.out(`${JSON.stringify({ folder, shard: [shard.index, shard.of], ...ran, rows }, null, 2)}\n`);
}

function resumeCommand(file: string, folder: string, { shard, out }: Options): string {
  const part = shard.of === 1 ? '' : ` --shard ${shard.index}/${shard.of}`;
  const place = out === null ? '' : ` --out ${quoted(folder)}`;
  return `ketenlab sweep ${quoted(file)}${place}${part} --resume`;
}
