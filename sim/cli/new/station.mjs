import { afterLast, kebab, named, quoted, read, readAll, refuseFile, refuseWord } from './sources.mjs';

const kinds = 'sim/model/kinds.ts';
const chain = 'sim/model/chain.ts';
const words = 'sim/cli/words/stations.ts';

/** A station: a kind of event of a family, with its rules; no event of it is planned yet. */
export function station(args) {
  const { name, nl, en } = named(args);
  const file = `sim/model/stations/${kebab(name)}.ts`;
  refuseFile(file);
  refuseWord(name, readAll('sim/model/stations'), 'sim/model/stations');
  for (const path of [kinds, chain]) refuseWord(name, read(path), path);
  const text = `import type { Chain } from '../state.ts';

/** Nothing happens here yet: no station plans it, with \`c.simulator.set(KIND.${name}, family, time)\`. */
export function ${name}(_c: Chain, _family: number): void {}
`;
  const line = `    ${name}: [(id) => ${name}(c, id), families],`;
  const handled = afterLast(chain, read(chain), /^ {4}\w+: \[\(id\) => \w+\(c, id\), families\],$/, line);
  const meaning = `  ${name}: { nl: ${quoted(`${nl}.`)}, en: ${quoted(`${en}.`)} },`;
  const files = new Map([
    [file, text],
    [kinds, afterLast(kinds, read(kinds), /^ {2}\['\w+', STEP\],$/, `  ['${name}', STEP],`)],
    [chain, `import { ${name} } from './stations/${kebab(name)}.ts';\n${handled}`],
    [words, read(words).replace(/\};\s*$/, `${meaning}\n};\n`)],
  ]);
  const next = [
    `  1. In ${file}: the rules; and in the station before it, the line that plans it.`,
    `  2. In ${kinds}: its place among events of one instant, when it is no step of a family.`,
    `  3. In ${words}: what happens there, in one sentence.`,
    '  4. A test in tests/model; then npm test',
  ];
  return { files, next };
}
