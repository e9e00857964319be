import type { CrateCliWords } from './crate-words.ts';

/** English sentences about research packages. */
export const crateCliEn: CrateCliWords = {
  notResults: 'this folder holds no result.json and no study.json: give a folder of run, compare, measures or sweep',
  written: (folder, files, open) =>
    `The package is in ${folder}: ${files} files, with ro-crate-metadata.json. ${open} items of stress-des.md have open parts that its author fills in.`,
  failed: (count) => `${count === 1 ? 'one check' : `${count} checks`} did not pass; see checks.json in the package.`,
};
