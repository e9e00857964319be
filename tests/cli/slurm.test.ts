import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWords } from '../../sim/cli/start-words.ts';
import { type SlurmJob, slurmScripts } from '../../sim/cli/sweep/slurm-scripts.ts';
import { ketenlab, root, workshop } from './ketenlab.ts';
import { study, tables, tinyStudy } from './sweep-study.ts';

const JOB: SlurmJob = {
  name: "What's next?",
  program: ['/opt/node', '/my programs/main.js'],
  study: '/home/me/study.yaml',
  out: '/scratch/a b',
  shards: 12,
  workers: 4,
  time: '2:00:00',
  partition: null,
};

describe('the scripts for Slurm', () => {
  it.each(Object.entries(slurmScripts(JOB)))('are sound bash: %s', (_, text) => {
    expect(execFileSync('bash', ['-n'], { input: text, encoding: 'utf8' })).toBe('');
  });

  it('start one task a shard in place of the shell, with words that survive it', () => {
    const { 'sweep.sbatch': text = '' } = slurmScripts(JOB);
    expect(text).toContain('#SBATCH --array=1-12\n');
    expect(text).toContain('#SBATCH --nodes=1 --ntasks=1 --cpus-per-task=4\n');
    expect(text).toContain(
      "\nexec /opt/node '/my programs/main.js' sweep /home/me/study.yaml --out '/scratch/a b' --resume",
    );
    expect(text).toMatch(/ --shard "\$\{SLURM_ARRAY_TASK_ID\}\/12"\n$/);
  });

  it('ask for a partition only when one is named, and have plain names of jobs', () => {
    const asked = slurmScripts({ ...JOB, partition: 'genoa' });
    for (const name of ['sweep', 'merge']) {
      expect(slurmScripts(JOB)[`${name}.sbatch`]).not.toContain('--partition');
      expect(asked[`${name}.sbatch`]).toContain('#SBATCH --partition=genoa\n');
      expect(asked[`${name}.sbatch`]).toContain(`#SBATCH --job-name=What-s-next--${name}\n`);
    }
  });

  it('start the program by other words where KETENLAB_PROGRAM has them', () => {
    expect(startWords({}, ['node', 'main.js'])).toEqual(['node', 'main.js']);
    expect(startWords({ KETENLAB_PROGRAM: ' ' }, ['node', 'main.js'])).toEqual(['node', 'main.js']);
    const image = { KETENLAB_PROGRAM: 'apptainer exec k.sif  ketenlab' };
    expect(startWords(image, [])).toEqual(['apptainer', 'exec', 'k.sif', 'ketenlab']);
  });
});

describe('ketenlab slurm', () => {
  const { folder, close } = workshop();
  afterAll(close);
  beforeAll(() => study(folder, 'tiny.yaml', tinyStudy(6, 3)));
  const call = (...args: string[]) => ketenlab(folder, args);
  const at = (...names: string[]) => join(folder, ...names);

  it('makes the folder of the sweep with three scripts, and says what to type', async () => {
    const { code, err } = await call('slurm', 'tiny.yaml', '--shards', '3', '--out', 'out');
    expect(code).toBe(0);
    expect(err).toContain(at('out', 'slurm', 'submit.sh'));
    expect(readdirSync(at('out', 'slurm')).sort()).toEqual(['merge.sbatch', 'submit.sh', 'sweep.sbatch']);
    expect(statSync(at('out', 'slurm', 'submit.sh')).mode & 0o777).toBe(0o755);
    const text = readFileSync(at('out', 'slurm', 'sweep.sbatch'), 'utf8');
    expect(text).toContain(`exec ${process.execPath} ${join(root, 'dist/cli/main.js')} sweep ${at('tiny.yaml')}`);
    expect(text).toContain('#SBATCH --time=1:00:00\n');
  });

  it('may be done again, and leaves a script alone that was changed by hand', async () => {
    const again = ['slurm', 'tiny.yaml', '--shards', '3', '--out', 'out', '--json'];
    expect((await call(...again)).code).toBe(0);
    const file = at('out', 'slurm', 'sweep.sbatch');
    writeFileSync(file, '# mine\n');
    const { code, err } = await call(...again);
    expect(code).toBe(2);
    expect(err).toContain('is er al, met een andere inhoud');
    expect(readFileSync(file, 'utf8')).toBe('# mine\n');
  });

  it('tells all that is wrong with its options at once, and writes nothing', async () => {
    const wrong = ['--time', '60', '--partition', 'a b', '--shards', '0'];
    const { code, err } = await call('slurm', 'tiny.yaml', '--out', 'wrong', ...wrong);
    expect(code).toBe(2);
    for (const path of ['--time', '--partition', '--shards']) expect(err).toContain(path);
    expect((await call('slurm', 'tiny.yaml', '--out', 'wrong', '--shards', '7')).err).toContain('punten zijn: 6');
    expect(existsSync(at('wrong'))).toBe(false);
  });

  it('refuses the folder of another study, and one with other things in it', async () => {
    study(folder, 'other.yaml', tinyStudy(6, 4));
    const other = await call('slurm', 'other.yaml', '--shards', '2', '--out', 'out');
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('andere studie')]);
    mkdirSync(at('letters'));
    writeFileSync(at('letters', 'dear.txt'), '');
    const letters = await call('slurm', 'tiny.yaml', '--shards', '2', '--out', 'letters');
    expect([letters.code, letters.err]).toEqual([2, expect.stringContaining('dear.txt')]);
  });

  it('lets shards that start at one moment in a new folder make it together', async () => {
    expect((await call('sweep', 'tiny.yaml', '--out', 'whole', '--workers', '1', '--quiet')).code).toBe(0);
    const shard = (index: number) =>
      call('sweep', 'tiny.yaml', '--out', 'new', '--resume', '--quiet', '--workers', '1', '--shard', `${index}/3`);
    const ended = await Promise.all([1, 2, 3].map(shard));
    expect(ended.map(({ code, err }) => [code, err])).toEqual(ended.map(() => [0, '']));
    expect((await call('merge', 'new', '--quiet')).code).toBe(0);
    expect(tables(at('new'))).toEqual(tables(at('whole')));
  });
});
