import { named, nextId, quoted, Refused, read, readAll, refuseWord } from './sources.mjs';

const path = 'sim/scenario/register/mechanisms.ts';

/** A mechanism: a switch that sets a number of the register to the value at which a loop does nothing. */
export function mechanism([name, key, neutral, ...labels]) {
  const { nl, en } = named([name, ...labels]);
  const register = readAll('sim/scenario/register');
  if (key === undefined || !register.includes(`'${key}'`)) {
    throw new Refused(`${key ?? 'nothing'} is no key of the register: a mechanism needs the number that carries it`);
  }
  if (neutral === undefined || neutral.trim() === '' || !Number.isFinite(Number(neutral))) {
    throw new Refused(`${neutral ?? 'nothing'} is no number: give the value of ${key} at which the loop does nothing`);
  }
  refuseWord(name, read(path), path);
  const id = nextId('M', read(path));
  const row = `  row(
    '${id}',
    ${quoted(nl)},
    ${quoted(en)},
    'Uit: \`${key}\` is ${Number(neutral)}.',
    'Off: \`${key}\` is ${Number(neutral)}.',
    { '${key}': ${Number(neutral)} },
  ),`;
  const files = new Map([[path, read(path).replace(/\];\s*$/, `${row}\n];\n`)]]);
  const next = [
    `  1. In ${path}: why the loop exists, in a sentence.`,
    '  2. In scenarios/tests/everything.yaml: a value at which it does something, if the base path has none.',
    '  3. npm run docs; then npm test',
  ];
  return { files, next };
}
