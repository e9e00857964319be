import type { CrateCliWords } from './crate-words.ts';

/** English sentences about research packages. */
export const crateCliEn: CrateCliWords = {
  notResults: 'this folder holds no result.json and no study.json: give a folder of run, compare, measures or sweep',
  smallCounts: (n) =>
    `Note: the package holds ${n} count${n === 1 ? '' : 's'} below 10 as they are (inputs/ and results/). Share it only when they are public already.`,
  written: (folder, files, open) =>
    `The package is in ${folder}: ${files} files, with ro-crate-metadata.json. ${open} items of stress-des.md have open parts that its author fills in.`,
  failed: (count) => `${count === 1 ? 'one check' : `${count} checks`} did not pass; see checks.json in the package.`,
};
