import type { AnalysisCliWords } from './analysis-words.ts';

/** Dutch sentences about the analysis of sweeps. */
export const analysisCliNl: AnalysisCliWords = {
  damagedRows: 'deze tabel is beschadigd, of past niet bij study.json in dezelfde map',
  expectedCase: 'verwacht een uitkomst, >, >=, < of <=, en een getal, zoals "withoutWorker > 100"',
  unknownColumn: 'deze uitkomst staat niet in de rijen',
  unknownPolicy: 'dit beleid staat niet in de studie',
  policyWithoutCase: 'dit hoort bij --case',
  written: (folder, files) => `${files} bestanden staan in ${folder}.`,
  ema: (file, experiments) =>
    `${experiments} experimenten staan in ${file}; lees ze met load_results van EMAworkbench.`,
  expectedAmount: 'verwacht een getal boven 0, in de eenheid van de uitkomst, met een punt voor decimalen',
  expectedConfidence: 'verwacht een getal van 0.5 tot 1, zoals 0.95',
  zoneNeeded:
    'zeg met --indifference welk verschil er nog toe doet, in de eenheid van de uitkomst, zoals --indifference 5',
  noDirection: 'bij deze uitkomst is hoger of lager niet beter of slechter: kies een andere',
  tooFewReplications: 'verwacht minstens 10: zo veel zijn er voor de eerste vergelijking nodig',
  selecting: (policies, replications) => `Nog ${policies} in de keuze na ${replications} doorrekeningen.`,
  calibration: {
    progress: (bar, done, total, percentage, left) =>
      `Doorrekenen ${bar} ${percentage}% (${done} van ${total} doorrekeningen${left === '' ? '' : `, nog ${left}`})`,
    written: (folder, duration) => `De bestanden staan in ${folder}. Rekentijd: ${duration}.`,
  },
};
