import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Fault, InputError } from '../../engine/errors.ts';
import type { Options } from '../options.ts';
import { quoted } from '../quoted.ts';
import { defaultFolder } from '../results-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { ROWS } from '../sweep/compact.ts';
import { manifestOf, openFolder } from '../sweep/manifest.ts';
import { readStudyFile } from '../sweep/read-study-file.ts';
import { SUBMIT, slurmScripts } from '../sweep/slurm-scripts.ts';
import { isOfSystem } from '../sweep/told.ts';
import { writeWhole } from '../sweep/whole-file.ts';
import { systemReason } from '../system-reason.ts';
import type { CliWords } from '../words/words.ts';

/** `ketenlab slurm <study>`: makes the folder of a sweep with the scripts that hand it in at Slurm, and says what to type. */
export function slurmCommand(file: string, options: Options, here: Surroundings): void {
  const { words } = here;
  const plan = readStudyFile(file, here);
  const { shards, workers, time, partition } = options;
  const points = plan.points.length;
  if (shards > points) throw refused('--shards', String(shards), words.sweep.slurm.tooManyShards(points));
  const folder = resolve(options.out ?? defaultFolder([plan.name]));
  const job = { name: plan.name, program: here.start, study: resolve(file), out: folder };
  const scripts = slurmScripts({ ...job, shards, workers, time, partition });
  try {
    openFolder(folder, manifestOf(plan), words);
    writeScripts(join(folder, 'slurm'), scripts, words);
  } catch (error) {
    if (isOfSystem(error)) throw new Error(words.cannotWrite(folder, systemReason(error, words)), { cause: error });
    throw error;
  }
  const submit = quoted(join(folder, 'slurm', SUBMIT));
  if (options.json) here.out(`${JSON.stringify({ folder, points, shards, submit }, null, 2)}\n`);
  if (options.quiet) return;
  const { slurm } = words.sweep;
  here.note(slurm.written(points, shards, join(folder, 'slurm')));
  here.note(slurm.next(submit, 'squeue --me'));
  here.note(slurm.again(join(folder, ROWS)));
}

/** A script that was changed by hand is not lost, and no script changes while those before it still run. */
function writeScripts(folder: string, scripts: Readonly<Record<string, string>>, words: CliWords): void {
  mkdirSync(folder, { recursive: true });
  const fresh = Object.entries(scripts).filter(([name, text]) => {
    const file = join(folder, name);
    if (!existsSync(file)) return true;
    if (readFileSync(file, 'utf8') !== text) throw refused('--out', folder, words.sweep.slurm.otherScript(file));
    return false;
  });
  for (const [name, text] of fresh) writeWhole(join(folder, name), text);
  chmodSync(join(folder, SUBMIT), 0o755);
}

function refused(path: string, value: string, message: string): InputError {
  const fault: Fault = { file: '', line: 0, path, value, message };
  return new InputError([fault]);
}
