import type { CrateCliWords } from './crate-words.ts';

/** Dutch sentences about research packages. */
export const crateCliNl: CrateCliWords = {
  notResults: 'in deze map staat geen result.json en geen study.json: geef een map van run, compare, measures of sweep',
  noInputs:
    'zonder inputs.json is er niets te controleren. Uitkomsten van run, compare en measures hebben het: reken opnieuw door met deze versie. Die van andere opdrachten kunnen niet worden ingepakt',
  damaged: 'dit bestand is niet heel: reken opnieuw door',
  written: (folder, files, open) =>
    `Het pakket staat in ${folder}: ${files} bestanden, met ro-crate-metadata.json. In stress-des.md zijn ${open} onderdelen (deels) open; die vult de auteur in.`,
  failed: (count) =>
    `${count === 1 ? 'één controle is' : `${count} controles zijn`} niet goed; zie checks.json in het pakket.`,
};
