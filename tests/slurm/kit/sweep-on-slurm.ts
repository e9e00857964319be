import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Cluster } from './cluster.ts';

const run = promisify(execFile);

/** Numbers of the array of shards and of the merge after it. */
export interface HandedIn {
  readonly shards: string;
  readonly merge: string;
}

/** Runs the submit.sh of a sweep in `folder` as a person would, with what is added to its command. */
export async function handIn({ env }: Cluster, folder: string, added: readonly string[] = []): Promise<HandedIn> {
  const { stdout } = await run(`${folder}/slurm/submit.sh`, [...added], { env });
  const [shards = '', merge = ''] = stdout.trim().split(' ');
  return { shards, merge };
}
