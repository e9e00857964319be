import { quoted } from '../quoted.ts';

/** What a batch job on a cluster needs to know; paths are absolute, so that it can be handed in from anywhere. */
export interface SlurmJob {
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

/** Wall time that putting the shards together may take. */
const MERGE_TIME = '0:30:00';

/** The files that hand a sweep in at Slurm, name -> text: an array with one task a shard, what follows it, and how to do it. */
export function slurmScripts(job: SlurmJob): Record<string, string> {
  const { name, program, study, out, shards, workers, time } = job;
  const sweep = [...program, 'sweep', study, '--out', out, '--resume', '--quiet'].map(quoted).join(' ');
  const merge = [...program, 'merge', out].map(quoted).join(' ');
  return {
    'sweep.sbatch': `${head(job, `${name}-sweep`, time, workers)}#SBATCH --array=1-${shards}
#SBATCH --output=sweep-%a.log

exec ${sweep} --workers "\${SLURM_CPUS_PER_TASK:-${workers}}" --shard "\${SLURM_ARRAY_TASK_ID}/${shards}"
`,
    'merge.sbatch': `${head(job, `${name}-merge`, MERGE_TIME, 1)}#SBATCH --output=merge.log

exec ${merge}
`,
    'submit.sh': `#!/usr/bin/env bash
# Hands the sweep in. May be done again, also after some shards failed or ran out of time: what is finished stays, and a
# shard that still runs is left alone.
set -euo pipefail
cd "$(dirname "$0")"
sweep=$(sbatch --parsable "$@" sweep.sbatch)
merge=$(sbatch --parsable "$@" --dependency="afterok:$sweep" --kill-on-invalid-dep=yes merge.sbatch)
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
#SBATCH --signal=B:TERM@60
#SBATCH --open-mode=append
${partition === null ? '' : `#SBATCH --partition=${partition}\n`}`;
}
