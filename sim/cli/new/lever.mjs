import { inList, kebab, named, nextId, quoted, readAll, refuseFile, refuseWord } from './sources.mjs';

/** A lever that does nothing yet. */
export function lever(args) {
  return setting(args, { letter: 'L', folder: 'levers', nl: 'deze knop', en: 'this lever', helpers: './lever.ts' });
}

/** A shock that does nothing yet. */
export function shock(args) {
  const helpers = '../levers/lever.ts';
  return setting(args, { letter: 'X', folder: 'shocks', nl: 'deze schok', en: 'this shock', helpers });
}

function setting(args, kind) {
  const { name, nl, en } = named(args);
  const folder = `sim/model/${kind.folder}`;
  const file = `${folder}/${kebab(name)}.ts`;
  refuseFile(file);
  for (const other of ['sim/model/levers', 'sim/model/shocks']) refuseWord(name, readAll(other), other);
  const id = nextId(kind.letter, readAll(folder));
  const text = `import { lever } from '${kind.helpers}';

/** ${id}: nothing yet. */
export const ${name} = lever({
  id: '${id}',
  status: 'assumption',
  key: '${name}',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: [],
  basis: 'The range is a first guess; it rests on no source.',
  label: { nl: ${quoted(nl)}, en: ${quoted(en)} },
  effect: {
    nl: 'Doet nog niets: wat ${kind.nl} verandert, is nog niet vastgelegd.',
    en: 'Does nothing yet: what ${kind.en} changes is not declared.',
  },
  touches: [],
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'It does nothing yet.' },
  changes: () => [],
});
`;
  const index = `${folder}/index.ts`;
  const files = new Map([
    [file, text],
    [index, inList(index, name, `./${kebab(name)}.ts`)],
  ]);
  const next = [
    `  1. In ${file}: unit, range, source cards, steps it touches, cost, and in \`changes\` what it moves.`,
    '  2. npm run schema && npm run docs',
    '  3. A test of its direction in tests/model; then npm test',
  ];
  return { files, next };
}
