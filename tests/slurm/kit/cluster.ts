import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A cluster of one node on this machine, with daemons, key and ports of its own. */
export interface Cluster {
  /** Runs a command that talks to this cluster, and gives what it prints. */
  ask(command: string, args: readonly string[]): Promise<string>;
  /** Waits until a job, or an array, is over; gives the state of each of its tasks. */
  over(job: string): Promise<string[]>;
  stop(): Promise<void>;
}

/** Says what is missing and how to get it. */
export function needSlurm(): void {
  const missing = ['munged', 'slurmctld', 'slurmd', 'sbatch'].filter((name) => spawnSync('which', [name]).status !== 0);
  if (missing.length > 0)
    throw new Error(`No ${missing.join(', ')}. On Debian, as root: apt-get install slurm-wlm munge.`);
}

/** Starts munged, slurmctld and slurmd in a folder of their own. @param cpus that the node has */
export async function startCluster(cpus: number): Promise<Cluster> {
  needSlurm();
  const folder = mkdtempSync(join(tmpdir(), 'ketenlab-slurm-'));
  const at = (name: string) => join(folder, name);
  writeFileSync(at('munge.key-file'), randomBytes(1024), { mode: 0o400 });
  for (const name of ['state', 'spool']) mkdirSync(at(name));
  const host = hostname().split('.')[0] as string;
  writeFileSync(
    at('slurm.conf'),
    `ClusterName=ketenlab
SlurmctldHost=${host}(127.0.0.1)
SlurmctldPort=16817
SlurmdPort=16818
AuthType=auth/munge
AuthInfo=socket=${at('munge.socket')}
CredType=cred/munge
SlurmUser=root
SlurmdUser=root
StateSaveLocation=${at('state')}
SlurmdSpoolDir=${at('spool')}
SlurmctldPidFile=${at('slurmctld.pid')}
SlurmdPidFile=${at('slurmd.pid')}
SlurmctldLogFile=${at('slurmctld.log')}
SlurmdLogFile=${at('slurmd.log')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,bf_interval=1
MpiDefault=none
MinJobAge=3600
KillWait=5
ReturnToService=2
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cpus} RealMemory=2000 State=UNKNOWN
PartitionName=test Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`,
  );
  const env = { ...process.env, SLURM_CONF: at('slurm.conf') };
  const key = ['key-file', 'socket', 'pid-file', 'log-file', 'seed-file'].map(
    (what) => `--${what}=${at(`munge.${what}`)}`,
  );
  const started: ChildProcess[] = [];
  const start = (name: string, args: readonly string[]): void => {
    started.push(spawn(name, args, { env, stdio: 'ignore' }));
  };
  start('munged', ['--foreground', '--force', ...key]);
  start('slurmctld', ['-D', '-f', at('slurm.conf')]);
  start('slurmd', ['-D', '-f', at('slurm.conf')]);
  const ask = async (command: string, args: readonly string[]): Promise<string> =>
    (await run(command, args, { env, cwd: folder })).stdout.trim();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 250));
  const ready = async () => (await ask('sinfo', ['--noheader', '--format=%T'])) === 'idle';
  const deadline = performance.now() + 30_000;
  // Until the controller listens, the question itself fails.
  while (!(await ready().catch(() => false))) {
    if (performance.now() > deadline) throw new Error(`The cluster in ${folder} did not start.`);
    await pause();
  }
  return {
    ask,
    async over(job) {
      const states = ['squeue', '--noheader', '--states=all', '--array', '--format=%T', `--jobs=${job}`] as const;
      for (;;) {
        const now = (await ask(states[0], states.slice(1))).split('\n');
        if (!now.some((state) => /PENDING|RUNNING|COMPLETING|CONFIGURING|SUSPENDED|REQUEUED/.test(state))) return now;
        await pause();
      }
    },
    async stop() {
      for (const daemon of started.reverse()) {
        const over = once(daemon, 'exit');
        daemon.kill('SIGTERM');
        await over;
      }
      rmSync(folder, { recursive: true });
    },
  };
}
