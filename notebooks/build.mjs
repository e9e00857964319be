// Builds the notebooks; installs what they need when it is not there, or is not what the lock file says.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const cwd = import.meta.dirname;
const installed = join(cwd, 'node_modules/.package-lock.json');
const isCurrent = () => statSync(installed).mtimeMs >= statSync(join(cwd, 'package-lock.json')).mtimeMs;

if (!existsSync(installed) || !isCurrent()) execSync('npm ci --no-audit --no-fund', { cwd, stdio: 'inherit' });
execSync('npm run build', { cwd, stdio: 'inherit' });
