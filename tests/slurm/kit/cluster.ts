import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A cluster of one node on this machine, with daemons, key and ports of its own. */
export interface Cluster {
  /** Surroundings of a program that is to talk to this cluster. */
  readonly env: NodeJS.ProcessEnv;
  /** Runs a command that talks to this cluster, and gives what it prints. */
  ask(command: string, args: readonly string[]): Promise<string>;
  /** Waits until a job, or an array, is over; gives the state of each of its tasks. */
  over(job: string): Promise<string[]>;
  /** State of each task of a job or an array, now. */
  states(job: string): Promise<string[]>;
  /** Ends all jobs, and then the daemons. */
  stop(): Promise<void>;
}

/** Says what is missing and how to get it. */
export function needSlurm(): void {
  const needed = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'setpriv'];
  const missing = needed.filter((name) => spawnSync('which', [name]).status !== 0);
  if (missing.length > 0)
    throw new Error(`No ${missing.join(', ')}. On Debian, as root: apt-get install slurm-wlm munge util-linux.`);
}

/**
 * Starts munged, slurmctld and slurmd in a folder of their own. They end with the process that started them, whatever ends
 * it. @param cpus that the node says it has, which may be more than are there
 */
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
SlurmUser=${userInfo().username}
SlurmdUser=${userInfo().username}
StateSaveLocation=${at('state')}
SlurmdSpoolDir=${at('spool')}
SlurmctldPidFile=${at('slurmctld.pid')}
SlurmdPidFile=${at('slurmd.pid')}
SlurmctldLogFile=${at('slurmctld.log')}
SlurmdLogFile=${at('slurmd.log')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SlurmdParameters=config_overrides
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
    started.push(spawn('setpriv', ['--pdeathsig', 'KILL', '--', name, ...args], { env, stdio: 'ignore' }));
  };
  start('munged', ['--foreground', '--force', ...key]);
  start('slurmctld', ['-D', '-f', at('slurm.conf')]);
  start('slurmd', ['-D', '-f', at('slurm.conf')]);
  const ask = async (command: string, args: readonly string[]): Promise<string> =>
    (await run(command, args, { env, cwd: folder })).stdout.trim();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
  const within = async (seconds: number, what: string, ready: () => Promise<boolean>): Promise<void> => {
    const deadline = performance.now() + 1000 * seconds;
    while (!(await ready())) {
      if (performance.now() > deadline) throw new Error(`${what} took longer than ${seconds} s.`);
      await pause();
    }
  };
  const states = async (job: string): Promise<string[]> =>
    (await ask('squeue', ['--noheader', '--states=all', '--array', '--format=%T', `--jobs=${job}`])).split('\n');
  const killJobs = () => spawnSync('scancel', ['--signal=KILL', `--user=${userInfo().username}`], { env });
  process.once('exit', killJobs);
  const cluster: Cluster = {
    env,
    ask,
    async over(job) {
      const busy = /PENDING|RUNNING|COMPLETING|CONFIGURING|SUSPENDED|REQUEUED/;
      await within(100, `Job ${job}`, async () => !(await states(job)).some((state) => busy.test(state)));
      return states(job);
    },
    states,
    async stop() {
      spawnSync('scancel', [`--user=${userInfo().username}`], { env });
      killJobs();
      // A daemon that is gone is no reason to leave the others.
      await within(20, 'Ending the jobs', async () => (await ask('squeue', ['--noheader'])) === '').catch(
        () => undefined,
      );
      process.off('exit', killJobs);
      for (const daemon of started.reverse()) {
        if (daemon.exitCode !== null || daemon.signalCode !== null) continue;
        const over = once(daemon, 'exit');
        daemon.kill('SIGTERM');
        await over;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
  // Until the controller listens, the question itself fails.
  const idle = () =>
    ask('sinfo', ['--noheader', '--format=%T']).then(
      (state) => state === 'idle',
      () => false,
    );
  try {
    await within(30, 'Starting the cluster', idle);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return cluster;
}
