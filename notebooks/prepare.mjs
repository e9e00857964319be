// Computes the small sweep that sweep.html reads, anew, so that it is of the version of the package that the notebooks show.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const out = join(here, 'data/small-sweep');
const program = join(here, '../dist/cli/main.js');

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, [program, 'sweep', join(here, 'small-sweep.yaml'), '--out', out, '--quiet'], {
  stdio: 'inherit',
});
