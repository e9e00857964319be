import { figuresNl } from './figures-nl.ts';
import { studyNl } from './study-nl.ts';
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
  persons: 'personen',
  places: 'plekken',
  count: '',
  'per year': 'per jaar',
  'per month': 'per maand',
  'per week': 'per week',
  'child-days': 'kinddagen',
  'place-days': 'plaatsdagen',
  euro: 'euro',
  'percentage points per year': 'procentpunt per jaar',
  'families per fte': 'gezinnen per fte',
  'families per week': 'gezinnen per week',
  'fte per month': 'fte per maand',
  'euro per year': 'euro per jaar',
};

/** Dutch sentences, in plain words (B1). */
export const nl: Words = {
  language: 'nl',
  units,
  unitsOfOne: {
    children: 'kind',
    families: 'gezin',
    persons: 'persoon',
    places: 'plek',
    days: 'dag',
    months: 'maand',
  },
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
    base: (title) => `Uitgangspunt: ${title}`,
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
      '  Een gelijke uitkomst telt half.',
      '- “Paarwinst” is hoeveel keer meer doorrekeningen nodig zijn zonder dit gedeelde toeval.',
    ],
    notPrediction: 'Dit is een doorrekening, geen voorspelling: als de aannames kloppen, dan volgt dit beeld.',
    perAvoided: (months, low, middle, high) =>
      `Kosten per voorkomen maand van een kind zonder vaste jeugdbeschermer: ${middle} euro (${low} tot ${high}; prijspeil 2025). Dat zijn ${months} kindmaanden per jaar minder.`,
    freeOfCost: (months) =>
      `Per jaar ${months} kindmaanden minder zonder vaste jeugdbeschermer, zonder hogere kosten van de keten (prijspeil 2025).`,
    undefined: (label, n, of) => `“${label}” komt in ${n} van de ${of} doorrekeningen niet voor en telt daar niet mee.`,
    inRuns: (n, of, amount) => `in ${n} van de ${of} keer ongeveer ${amount}`,
    twoGroups:
      'Waar “in … van de … keer” staat, vallen de doorrekeningen uiteen in twee groepen. Een gemiddelde ligt tussen die groepen in en past bij geen van beide. Daarom staan hier de twee groepen.',
  },
  sharedStaff: {
    oneStaff: (gis, regions) =>
      `Let op: ${gis} hebben elk één groep jeugdbeschermers voor ${regions} samen. Een jeugdbeschermer kan een gezin uit elke regio krijgen. Daardoor kan één regio hier anders uitkomen dan wanneer die regio alleen wordt doorgerekend.`,
    pooling: (perWeek) =>
      `Ook staat de samenwerking tussen GI’s aan: een gezin dat wacht, heeft elke week ${perWeek} kans om naar een GI met een kortere rij te gaan.`,
  },
  study: studyNl,
  figures: figuresNl,
  whoPays: {
    title: (name) => `Wie wint en wie betaalt: ${name}`,
    otherLines: 'Andere rijen, alle kinderen',
    children: 'Kinderen',
    base: 'Basispad',
    variant: 'Scenario',
    verdict: 'Dus',
    verdicts: { gains: 'wint', pays: 'betaalt', unclear: 'onduidelijk' },
    gainers: (groups) =>
      groups === '' ? 'Geen groep wacht duidelijk korter.' : `Duidelijk korter wachten: ${groups}.`,
    payers: (groups) => (groups === '' ? 'Geen groep wacht duidelijk langer.' : `Duidelijk langer wachten: ${groups}.`),
    howToRead: [
      'Gemiddelde wachttijden in dagen. Een regel verschuift het wachten alleen: bij evenveel plekken betalen anderen in dezelfde rij voor wie wint.',
      'Alleen kinderen die na de startdatum begonnen te wachten tellen mee. Wie nog wacht, telt mee met de tijd tot dan. Een kind zit in meer groepen tegelijk. Soorten hulp en de verschillen tussen groepen staan in table.csv (I24).',
    ],
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
    findingSame: (date, variant) => `Op ${date} is er geen enkel verschil tussen ‘${variant}’ en het basispad.`,
    findingNone: (date, variant) => `Op ${date} is er geen duidelijk verschil tussen ‘${variant}’ en het basispad.`,
    basePath: 'basispad',
    moment: (kind, date) =>
      `${{ lever: 'hier begint het', shock: 'gebeurtenis', evaluation: 'evaluatie' }[kind]}: ${date}`,
    inBasePath: ' in het basispad',
    band: (where) =>
      `De band laat zien waar 18 van de 20 doorgerekende toekomsten uitkomen${where}. De echte uitkomst kan erbuiten liggen.`,
    why: 'De band is breed door toeval in meldingen, looptijden en personeel. Onzekerheid over de invoer zit er niet in.',
    observed: 'Stippen: getelde aantallen.',
    onlyTwo: (n) => `De figuur toont twee van de ${n} scenario’s.`,
    definition: (label, text) => `${label}: ${text}`,
    source: ({ version, scenario, hash, seed, runs }) =>
      `Bron: Ketenlab ${version}, scenario ${scenario} (${hash}), toevalscode ${seed}, ${runs} doorrekeningen. Dit is een berekening, geen voorspelling.`,
    alt: (path, regions, from, until, start, end) =>
      `Lijnfiguur: kinderen zonder vaste jeugdbeschermer, ${regions}. ‘${path}’ gaat van ${start} (${from}) naar ${end} (${until}).`,
    description: (panel, points) => `${panel}. ${points}`,
    descriptionPoint: (date, mean, low, high) =>
      `${date}: gemiddeld ${mean}, 18 van de 20 toekomsten tussen ${low} en ${high}.`,
    descriptionDifference: (variant, panel, difference) =>
      `Scenario ${variant}, ${panel}: verschil aan het eind ${difference}.`,
    findingTwoGroups: (date) =>
      `Op ${date} vallen de doorrekeningen uiteen in twee groepen: de figuur toont ze allebei.`,
    findingTwoGroupsWith: (date, variant) =>
      `Op ${date} vallen de verschillen door ‘${variant}’ uiteen in twee groepen.`,
    altTwoGroups: 'twee groepen',
    twoGroups:
      'Waar een lijn zich splitst, vallen de doorrekeningen uiteen in twee groepen: elke tak is het gemiddelde van één groep, zonder band. Het gemiddelde van alles ligt ertussenin en past bij geen van beide.',
    descriptionTwoGroups: (date, lower, upper) => `${date}: ${lower}, ${upper}.`,
    endOfGroup: (amount, n, of, path) => `${amount} in ${n} van de ${of} keer: ${path}`,
  },
};
