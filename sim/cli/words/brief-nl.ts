import type { BriefCliWords } from './brief-words.ts';

/** Dutch sentences about the files of a letter. */
export const briefCliNl: BriefCliWords = {
  expectedPage: 'verwacht een adres dat met https:// begint, zonder naam of wachtwoord',
  noResults: 'dit is geen map met resultaten: result.json ontbreekt',
  noInputs: 'inputs.json ontbreekt: een oudere versie maakte deze map. Reken opnieuw door en probeer het daarna weer',
  notFolder: 'deze map bestaat niet',
  noJson: 'dit is geen JSON: het bestand is afgekapt of veranderd',
  otherStudy: 'dit zijn geen resultaten van run, compare of measures: daarvan kan een brief worden gemaakt',
  damaged: 'ontbreekt of heeft een andere vorm dan Ketenlab schrijft: het bestand is veranderd',
  otherInputs: 'hoort niet bij result.json: die heeft een andere toevalscode of een ander aantal doorrekeningen',
  unknownIndicator: 'is geen uitkomst met een reeks in deze resultaten',
  needsVariant: 'kan niet: in deze resultaten staat geen scenario naast het basispad',
  outIsFolder: 'dit is een map; geef de naam van een zip',
  outIsOther: 'dit bestand is niet door ketenlab export gemaakt en wordt daarom niet vervangen: kies een andere naam',
  countedIn: (scenario) => `telling bij scenario ${scenario}`,
  countedBy: (file) => `eigen telling (${file})`,
  leftOut: (n) =>
    `Een brief vergelijkt hoogstens twee scenario’s met het basispad: ${n} ${n === 1 ? 'blijft' : 'blijven'} erbuiten. Reken de gewenste twee door.`,
  step: (done, total) => `Stap ${done} van ${total} is klaar.`,
  failedPoint: (figure, point, why) => `Figuur ${figure} voldoet niet (${point}): ${why}`,
  written: (file, files) => `${files} bestanden staan in ${file}. Begin met LEES-MIJ.txt.`,
};
