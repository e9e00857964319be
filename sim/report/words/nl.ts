import type { Words } from './words.ts';

const units: Words['units'] = {
  children: 'kinderen',
  'children per fte': 'kinderen per fte',
  days: 'dagen',
  weeks: 'weken',
  months: 'maanden',
  years: 'jaar',
  hours: 'uur',
  'hours per week': 'uur per week',
  'hours per month': 'uur per maand',
  'hours per year': 'uur per jaar',
  share: '%',
  ratio: '×',
  fte: 'fte',
  families: 'gezinnen',
  places: 'plaatsen',
  count: '',
  'per year': 'per jaar',
  'per month': 'per maand',
  'per week': 'per week',
  'child-days': 'kinddagen',
  'place-days': 'plaatsdagen',
  euro: 'euro',
  'euro per year': 'euro per jaar',
};

/** Dutch sentences, in plain words (B1). */
export const nl: Words = {
  language: 'nl',
  units,
  unitsOfOne: { children: 'kind', families: 'gezin', places: 'plaats' },
  times: (_, written) => `${written} keer`,
  percentagePoints: 'procentpunt',
  and: 'en',
  to: 'tot',
  comparison: {
    ran: ({ regions, from, until, times }) =>
      `Doorrekening voor ${regions}, van ${from} tot ${until}: ${times} doorgerekend.`,
    compared: ({ regions, from, until, times }, variants) =>
      `Vergelijking voor ${regions}, van ${from} tot ${until}: het basispad en ${
        variants === 1 ? 'één ander scenario' : `${variants} andere scenario’s`
      }, elk ${times} doorgerekend.`,
    base: (name) => `Basispad: ${name}`,
    variant: (name, title) => `Scenario: ${name} (${title})`,
    indicator: 'Wat',
    mean: 'Gemiddeld',
    futures: '18 van de 20 toekomsten',
    difference: 'Verschil',
    sure: 'Zeker tussen (95%)',
    betterIn: 'Beter in',
    gain: 'Paarwinst',
    nothing: '–',
    noDirection: 'n.v.t.',
    outOf20: (n) => `${n} van 20`,
    howToRead: (date) => [
      'Zo lees je dit:',
      '- “Gemiddeld” is het gemiddelde over alle doorgerekende toekomsten.',
      `  Een maandreeks staat hier met de laatste datum: ${date}.`,
      '  De rest geldt voor de hele periode.',
      '- “18 van de 20 toekomsten” laat zien hoe verschillend de toekomsten zijn.',
      '  De echte uitkomst kan erbuiten liggen: onzekerheid over de invoer zit hier niet in.',
    ],
    howToReadDifference: [
      '- Het verschil is: dit scenario min het basispad, met steeds dezelfde gezinnen en hetzelfde toeval.',
      '- “Zeker tussen” laat zien hoe zeker het gemiddelde verschil is.',
      '  Ligt nul ertussen, dan is er geen duidelijk verschil.',
      '- “Beter in” telt in hoeveel van 20 toekomsten dit scenario beter uitkomt voor kinderen.',
      '- “Paarwinst” is hoeveel keer meer doorrekeningen nodig zijn zonder dit gedeelde toeval.',
    ],
    notPrediction: 'Dit is een doorrekening, geen voorspelling: als de aannames kloppen, dan volgt dit beeld.',
    perAvoided: (months, low, middle, high) =>
      `Kosten per voorkomen maand van een kind zonder vaste jeugdbeschermer: ${middle} euro (${low} tot ${high}; prijspeil 2025). Dat zijn ${months} kindmaanden per jaar minder.`,
    freeOfCost: (months) =>
      `Per jaar ${months} kindmaanden minder zonder vaste jeugdbeschermer, zonder hogere kosten van de keten (prijspeil 2025).`,
    undefined: (label, n, of) => `“${label}” komt in ${n} van de ${of} doorrekeningen niet voor en telt daar niet mee.`,
  },
  chart: {
    title: (regions, from, until) =>
      `Aantal kinderen zonder vaste jeugdbeschermer, ${regions}, van ${from} tot ${until}`,
    panels: { new: 'Nieuw: nog nooit een vaste jeugdbeschermer', existing: 'Bestaand: vaste jeugdbeschermer is weg' },
    axis: 'kinderen',
    findingAlone: (date, total, fresh, existing) =>
      `Op ${date} zijn dit gemiddeld ${total} kinderen: ${fresh} nieuw en ${existing} bestaand.`,
    findingFewer: (date, n, variant) => `Op ${date} zijn dit gemiddeld ${n} kinderen minder met ‘${variant}’.`,
    findingMore: (date, n, variant) => `Op ${date} zijn dit gemiddeld ${n} kinderen meer met ‘${variant}’.`,
    findingNone: (date, variant) => `Op ${date} is er geen duidelijk verschil tussen ‘${variant}’ en het basispad.`,
    basePath: 'basispad',
    leverStart: (date) => `start maatregel: ${date}`,
    inBasePath: ' in het basispad',
    band: (where) =>
      `De band laat zien waar 18 van de 20 doorgerekende toekomsten uitkomen${where}. De echte uitkomst kan erbuiten liggen.`,
    why: 'De band is breed door toeval in meldingen, looptijden en personeel. Onzekerheid over de invoer zit er niet in.',
    observed: 'Stippen: getelde aantallen.',
    onlyTwo: (n) => `De figuur toont twee van de ${n} scenario’s; de tabel toont ze allemaal.`,
    definition: (label, text) => `${label}: ${text}`,
    source: ({ version, scenario, hash, seed, runs }) =>
      `Bron: Ketenlab ${version}, scenario ${scenario} (${hash}), seed ${seed}, ${runs} doorrekeningen. Dit is een berekening, geen voorspelling.`,
    alt: (path, regions, from, until, start, end) =>
      `Lijnfiguur: kinderen zonder vaste jeugdbeschermer, ${regions}. ‘${path}’ gaat van ${start} (${from}) naar ${end} (${until}).`,
    description: (panel, points) => `${panel}. ${points}`,
    descriptionPoint: (date, mean, low, high) =>
      `${date}: gemiddeld ${mean}, 18 van de 20 toekomsten tussen ${low} en ${high}.`,
    descriptionDifference: (variant, panel, difference) =>
      `Scenario ${variant}, ${panel}: verschil aan het eind ${difference}.`,
  },
};
