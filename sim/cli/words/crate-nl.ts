import type { CrateCliWords } from './crate-words.ts';

/** Dutch sentences about research packages. */
export const crateCliNl: CrateCliWords = {
  notResults: 'in deze map staat geen result.json en geen study.json: geef een map van run, compare, measures of sweep',
  smallCounts: (n) =>
    `Let op: in het pakket ${n === 1 ? 'staat 1 getelde aantal' : `staan ${n} getelde aantallen`} onder de 10 zoals ze zijn (inputs/ en results/). Deel het alleen als die al openbaar zijn.`,
  written: (folder, files, open) =>
    `Het pakket staat in ${folder}: ${files} bestanden, met ro-crate-metadata.json. In stress-des.md zijn ${open} onderdelen (deels) open; die vult de auteur in.`,
  failed: (count) =>
    `${count === 1 ? 'één controle is' : `${count} controles zijn`} niet goed; zie checks.json in het pakket.`,
};
