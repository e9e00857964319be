// `npm run new <kind> <name> ...`: writes the skeleton of a lever, shock, indicator, station or mechanism. Plain JavaScript,
// so that it runs when the sources do not build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indicator } from './indicator.mjs';
import { lever, shock } from './lever.mjs';
import { mechanism } from './mechanism.mjs';
import { Refused, root } from './sources.mjs';
import { station } from './station.mjs';

const kinds = { lever, shock, indicator, station, mechanism };
const usage = `npm run new lever|shock|indicator|station <name> ["Dutch label" "English label"]
npm run new mechanism <name> <register key> <neutral value> ["Dutch label" "English label"]

A name is in camelCase, such as quietHour; it becomes the key, and quiet-hour the file.`;

try {
  const [kind, ...rest] = process.argv.slice(2);
  if (!Object.hasOwn(kinds, kind ?? '')) throw new Refused(`${kind ?? 'nothing'} is not a kind of item.\n\n${usage}`);
  // Everything is worked out before anything is written.
  const { files, next } = kinds[kind](rest);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const sources = [...files.keys()].filter((path) => path.endsWith('.ts'));
  spawnSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', ...sources], { cwd: root, stdio: 'ignore' });
  console.log(`Written:\n${[...files.keys()].map((path) => `  ${path}`).join('\n')}\n\nNext:\n${next.join('\n')}`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
