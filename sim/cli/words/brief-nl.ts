import type { BriefCliWords } from './brief-words.ts';

/** Dutch sentences about the files of a letter. */
export const briefCliNl: BriefCliWords = {
  expectedPage: 'verwacht een adres dat met https:// begint, zonder naam of wachtwoord',
  unknownIndicator: 'is geen uitkomst met een reeks in deze resultaten',
  needsVariant: 'kan niet: in deze resultaten staat geen scenario naast het basispad',
  needsTwo: 'kan niet: een vergelijking vraagt twee scenario’s naast het basispad',
  expectedName: (longest) => `verwacht een naam van hoogstens ${longest} tekens, op één regel`,
  expectedDate: 'verwacht een datum, zoals 2025-01-31',
  noCensus: (first, last, nearest) =>
    `is geen peildatum van deze resultaten. Die tellen op ${first}, op de eerste van elke maand en op ${last}; het dichtst bij is ${nearest}`,
  withoutCounts: 'kan alleen met --counts',
  showsFew: (shown, all) =>
    `De brief laat er ${['geen', 'één', 'twee'][shown] ?? shown} zien van de ${all} scenario’s.`,
  noAnalysis: 'dit is geen map die ketenlab analyse heeft geschreven in de map van een studie',
  noMap: 'in deze analyse staat geen omslagkaart: daarvoor is een studie met twee instellingen op een raster nodig',
  otherBase: 'de studie van deze analyse heeft een ander basispad of een andere looptijd dan de resultaten',
  outIsFolder: 'dit is een map; geef de naam van een zip',
  outIsOther: 'dit bestand is niet door ketenlab export gemaakt en wordt daarom niet vervangen: kies een andere naam',
  step: (done, total) => `Stap ${done} van ${total} is klaar.`,
  failedPoint: (figure, point, why) => `Figuur ${figure} voldoet niet (${point}): ${why}`,
  written: (file, files) => `${files} bestanden staan in ${file}. Begin met LEES-MIJ.txt.`,
};
