import type { CalibrationWords } from './words.ts';

/** Dutch sentences about a calibration. */
export const calibrationNl: CalibrationWords = {
  opening: (name) => `Welke waarden van de onbekende getallen spreken de tellingen niet tegen? (${name})`,
  vector: 'Een vector is één waarde voor elk getal dat vrij is.',
  waves: {
    heads: ['zoektocht', 'ronde', 'vectoren', 'over', 'deel'],
    whole: 'alle tellingen',
    without: (date) => `zonder die vanaf ${date}`,
  },
  left: (count, shipped) =>
    `Er blijven ${count} vectoren over. In vectors.csv staan er ${shipped}, die van de laatste ronde eerst.`,
  noneLeft: 'Er blijft geen vector over: binnen deze bereiken spreekt elke vector een telling tegen.',
  most: (targets) => `In de eerste ronde sluiten deze het meeste uit: ${targets}.`,
  nothingRuledOut: 'In de eerste ronde sluit geen telling iets uit.',
  explanations: {
    title: 'Verklaringen naast elkaar, elk met alleen haar eigen getallen vrij',
    heads: ['verklaring', 'vrij', 'over', 'van', 'beste: gemiddeld', 'beste: verst'],
    how: [
      'Over: vectoren die geen telling tegenspreken. Gemiddeld en verst: afstand van de beste vector tot de tellingen, in standaardafwijkingen.',
      'Meer over betekent niet dat een verklaring waarschijnlijker is: de bereiken zijn gekozen.',
    ],
  },
  holdOut: {
    unseen: (date, counts) => `Toets: de zoektocht zonder de tellingen vanaf ${date} liet ${counts} vectoren over.`,
    nothing: 'Daarmee valt niets te toetsen.',
    inside: (count, of) => `Van de ${of} tellingen die zij niet zag, liggen er ${count} binnen de band van 5 tot 95%.`,
    outside: (name, value, low, high) => `${name} (geteld ${value}, band ${low} tot ${high})`,
    missed: (counts) => `Mis: ${counts}.`,
  },
  chart: {
    title: (name) => `Welke telling sluit welk deel van de vectoren uit? (${name})`,
    first: 'ronde 1, over de hele bereiken',
    last: (wave) => `ronde ${wave}, rond wat overbleef`,
    notes: [
      'Een telling kan vectoren uitsluiten die een andere ook uitsluit: de delen tellen niet op.',
      'Het laatste getal zegt waar het model en een telling ook rond de beste vectoren nog schuren.',
    ],
    alt: (name, targets) => `Staven: deel van de vectoren dat elke telling uitsluit (${name}). Meest: ${targets}.`,
    row: (target, first, last) => `${target}: eerst ${first}, dan ${last}.`,
  },
};
