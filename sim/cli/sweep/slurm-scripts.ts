import { quoted } from '../quoted.ts';

/** What a batch job on a cluster needs to know; paths are absolute, so that it can be handed in from anywhere. */
export interface SlurmJob {
  /** Of the study. */
  readonly name: string;
  /** How one starts this program: words of a command. */
  readonly program: readonly string[];
  readonly study: string;
  readonly out: string;
  readonly shards: number;
  /** Threads of one shard. */
  readonly workers: number;
  /** Most wall time of one shard, as Slurm writes it (`2:00:00`). */
  readonly time: string;
  readonly partition: string | null;
}

/** Name of the script that hands the others in. */
export const SUBMIT = 'submit.sh';

/** Wall time that putting the shards together may take. */
const MERGE_TIME = '0:30:00';

/** Time before its end at which a job is told to stop [s]; Slurm may be up to a minute early. */
const NOTICE = 60;

/** What a cluster asks for before a program can be started, such as `module load`, stands in a file of its own. */
const SETUP = 'if [ -f setup.sh ]; then . ./setup.sh; fi';

/** The files that hand a sweep in at Slurm, name -> text: an array with one task a shard, what follows it, and how to do it. */
export function slurmScripts(job: SlurmJob): Record<string, string> {
  const { program, study, out, shards, workers, time } = job;
  const name = job.name.replaceAll(/[^\w.-]+/g, '-').slice(0, 60);
  const sweep = [...program, 'sweep', study, '--out', out, '--resume', '--quiet'].map(quoted).join(' ');
  const merge = [...program, 'merge', out].map(quoted).join(' ');
  return {
    'sweep.sbatch': `${head(job, `${name}-sweep`, time, workers)}#SBATCH --array=1-${shards}
#SBATCH --output=sweep-%a.log

${SETUP}
exec ${sweep} --workers "\${SLURM_CPUS_PER_TASK:-${workers}}" --shard "\${SLURM_ARRAY_TASK_ID}/${shards}"
`,
    'merge.sbatch': `${head(job, `${name}-merge`, MERGE_TIME, 1)}#SBATCH --output=merge.log

${SETUP}
exec ${merge}
`,
    [SUBMIT]: `#!/usr/bin/env bash
# Hands the sweep in: the shards, and after them, when all are complete, the merge. May be done again at any time: what is
# finished stays, and what was handed in before comes first. What follows the name goes to sbatch, such as --time=8:00:00.
set -euo pipefail
cd "$(dirname "$0")"
before=$(tail -n 1 jobs 2> /dev/null || true)
sweep=$(sbatch --parsable \${before:+"--dependency=afterany:$before"} "$@" sweep.sbatch)
sweep=\${sweep%%;*}
merge=$(sbatch --parsable --dependency="afterok:$sweep" --kill-on-invalid-dep=yes "$@" merge.sbatch)
merge=\${merge%%;*}
echo "$sweep:$merge" >> jobs
echo "$sweep $merge"
`,
  };
}

/** The shell replaces itself by the program, which so hears that its time is nearly over, and ends with all that is finished. */
function head({ partition }: SlurmJob, name: string, time: string, cpus: number): string {
  return `#!/usr/bin/env bash
#SBATCH --job-name=${name}
#SBATCH --nodes=1 --ntasks=1 --cpus-per-task=${cpus}
#SBATCH --time=${time}
#SBATCH --signal=B:TERM@${NOTICE}
#SBATCH --open-mode=append
${partition === null ? '' : `#SBATCH --partition=${partition}\n`}`;
}
