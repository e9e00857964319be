import { inList, kebab, named, nextId, quoted, readAll, refuseFile, refuseWord } from './sources.mjs';

/** An indicator: a series that reads a count. */
export function indicator(args) {
  const { name, nl, en } = named(args);
  const folder = 'sim/model/indicators';
  const file = `${folder}/${kebab(name)}.ts`;
  refuseFile(file);
  refuseWord(name, readAll(folder), folder);
  const id = nextId('I', readAll(folder));
  const text = `import { COUNT } from '../census.ts';
import { type Indicator, stock } from './indicator.ts';

/** ${id}: for now the children with an OTS; a count of its own comes from \`census.ts\`. */
export const ${name}: Indicator = {
  id: '${id}',
  outputs: () => [
    stock(COUNT.ots, {
      key: '${name}',
      unit: 'children',
      better: 'none',
      label: { nl: ${quoted(nl)}, en: ${quoted(en)} },
      definition: {
        nl: 'Kinderen met een OTS op de peildatum.',
        en: 'Children with an OTS at the date.',
      },
    }),
  ],
};
`;
  const index = `${folder}/index.ts`;
  const files = new Map([
    [file, text],
    [index, inList(index, name, `./${kebab(name)}.ts`)],
  ]);
  const next = [
    `  1. In ${file}: what it reads, its unit, its definition, and which direction is better.`,
    '  2. npm run docs',
    '  3. npx vitest run tests/model/golden.test.ts -u, as a run has a series more; then npm test',
  ];
  return { files, next };
}
