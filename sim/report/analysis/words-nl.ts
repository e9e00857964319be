import type { AnalysisWords } from './words.ts';

/** Dutch sentences of an analysis. */
export const analysisNl: AnalysisWords = {
  opening: (title, name) => `Analyse van de studie ‘${title}’ (${name})`,
  question: (text) => `Vraag: ${text}`,
  size: (points, design, policies, replications) =>
    `${points} ${points === '1' ? 'punt' : 'punten'} (${design}), ${policies} beleid, doorrekeningen per punt: ${replications}.`,
  designs: {
    grid: 'raster',
    'latin-hypercube': 'Latijnse hyperkubus',
    sobol: 'Sobol-reeks',
    morris: 'Morris',
    saltelli: 'Saltelli',
    vectors: 'eigen punten',
  },
  unknown: (names) => `Getallen die wij niet precies kennen: ${names}.`,
  moved: (names) => `Knoppen die bewegen: ${names}.`,
  rows: (rows, failed, seed) =>
    `${rows} rijen gelezen; ${failed} mislukte doorrekeningen zijn weggelaten. De marges zijn geloot met seed ${seed}.`,
  minus: (policy, against) => `${policy} min ${against}`,
  none: '-',
  tooFew: (subject, points) =>
    `${subject}: ${points} ${points === '1' ? 'punt' : 'punten'} weggelaten, omdat te weinig doorrekeningen een getal geven.`,
  twoGroups: (subject, points) =>
    `Let op: ${subject} valt bij ${points} ${points === '1' ? 'punt' : 'punten'} in twee groepen toekomsten uiteen; een gemiddelde beschrijft daar geen van beide.`,
  humps: (subject, lower, upper) =>
    `Let op: ${subject} kantelt tussen de punten: zij liggen rond ${lower} of rond ${upper}, met weinig ertussen.`,
  spread: {
    title: 'Toeval of niet weten',
    heads: ['wat', 'gemiddeld', 'alleen niet weten', 'alleen toeval', 'allebei', 'deel niet weten', 'zekerheid'],
    notSample:
      'De punten van dit ontwerp liggen op vaste waarden: hun spreiding hoort bij het ontwerp, niet bij wat waarschijnlijk is.',
    how: [
      'Tussen de twee getallen liggen 18 van de 20 uitkomsten: als alleen de onbekende getallen verschillen, als alleen ' +
        'het toeval verschilt, en als beide verschillen.',
      'Het deel niet weten is wat betere cijfers hoogstens kunnen weghalen (95 % zeker ertussen). Meer doorrekenen helpt daar niet tegen.',
    ],
  },
  sobol: {
    title: (subject) => `Wat telt het meest voor ${subject}`,
    heads: ['getal', 'alleen', 'zekerheid', 'met andere samen', 'zekerheid'],
    noise: (share) => `Van de spreiding tussen punten was ${share} toeval; dat is eraf gehaald.`,
    how: [
      'Alleen: het deel van de spreiding dat verdwijnt als wij dit getal kennen (Sobol, eerste orde). Met andere samen: wat ' +
        'overblijft als wij alle andere kennen (totaal). Is dat tweede groter, dan werkt het getal samen met andere.',
    ],
  },
  morris: {
    title: (subject) => `Wat kan weg, wat doet ertoe voor ${subject}`,
    heads: ['getal', 'effect (mu*)', 'zekerheid', 'richting (mu)', 'wisseling (sigma)'],
    how: [
      'Effect: hoeveel de uitkomst gemiddeld verandert over het hele bereik van het getal, zonder teken. Wisseling: hoe ' +
        'sterk dat afhangt van de andere getallen. Dit rangschikt; het zijn geen delen van een geheel.',
    ],
  },
  policies: {
    title: (points) => `Welk beleid, over ${points} ${points === '1' ? 'punt' : 'punten'}`,
    heads: [
      'beleid',
      'groep',
      'gemiddeld',
      'verschil',
      'zekerheid',
      'beter / slechter / onduidelijk',
      'beste',
      'misschien beste',
      'spijt',
      'grootste spijt',
    ],
    best: (name) => `Over alle punten gemiddeld is ${name} het beste, en duidelijk.`,
    tied: (names) => `Over alle punten gemiddeld zijn ${names} niet te onderscheiden van het beste.`,
    how: [
      'Beleid met dezelfde letter is niet te onderscheiden. Verschil is met het eerste beleid, met hetzelfde toeval.',
      'Beter, slechter, onduidelijk: het deel van de punten. Misschien beste: het deel van de punten waarin dit beleid niet van ' +
        'het beste te onderscheiden is. Spijt: wat men verliest tegenover het beste beleid van elk punt, gemiddeld en hoogstens; ' +
        'bij weinig doorrekeningen per punt valt spijt te hoog uit.',
    ],
  },
  information: {
    title: (subject) => `Welk ontbrekend cijfer zou ${subject} het meest scherper maken`,
    heads: ['getal', 'haalt weg', 'zekerheid'],
    most: (name) => `Het meest: ${name}.`,
    others: (count) => `De andere ${count} staan in information.csv.`,
    nothing: 'Geen van de getallen maakt dit alleen duidelijk scherper.',
    how: ['Haalt weg: het deel van de spreiding dat gemiddeld verdwijnt als wij dit ene getal precies kennen.'],
  },
  choice: {
    title: (policy) => `Welk ontbrekend cijfer zou de keuze (nu ${policy}) veranderen`,
    heads: ['getal', 'waarde voor de keuze', 'zekerheid'],
    nothing: 'Geen: wat deze getallen ook zijn, dezelfde keuze blijft gemiddeld het beste.',
    how: ['Waarde: hoeveel beter de uitkomst gemiddeld wordt als men met kiezen wacht tot dit getal bekend is.'],
  },
  tipping: {
    title: (subject) => `Kantelkaart van ${subject}`,
    axes: (rows, columns) => `Naar beneden: ${rows}. Naar rechts: ${columns}.`,
    beyond: (side, value) => `Deel van de toekomsten ${side === 'above' ? 'boven' : 'onder'} ${value}`,
    steepest: (from, to, step) => `De steilste stap is van ${from} naar ${to}: ${step}.`,
    contour: (steps, clear) =>
      `Op ${steps} grenzen tussen vakken slaat het verschil om van teken, op ${clear} daarvan duidelijk aan beide kanten.`,
    noContour: 'Nergens op de kaart slaat het verschil met het vak linksboven om van teken.',
    noContourClear: 'Nergens op de kaart slaat het verschil tussen beide om van teken.',
    groups: (cells) =>
      `In de vakken met * vallen de toekomsten in twee groepen uiteen: ${cells}. Hun gemiddelde beschrijft geen van beide.`,
    signOfLevel: 'Het teken is dat van het verschil met het vak linksboven.',
    signOfDifference: 'Het teken is dat van het verschil tussen beide.',
    marked: 'In de vakken met * vallen de toekomsten in twee groepen uiteen; hun gemiddelde beschrijft geen van beide.',
    noGroups: 'In geen vak vallen de toekomsten in twee groepen uiteen.',
    how: ['Tussen de waarden van de kaart zegt zij niets.'],
    legend: {
      clear: 'teken slaat om, duidelijk',
      unclear: 'teken slaat om, niet duidelijk',
    },
    alt: (outcome, rows, columns) => `Kaart van ${outcome} over ${rows} en ${columns}.`,
  },
  case: {
    title: (policy, outcome, sign, value) => `Wanneer is ${outcome} ${sign} ${value}, bij ${policy}`,
    counts: (cases, points) => `Dat is zo in ${cases} van de ${points} punten (gemiddeld over hun doorrekeningen).`,
    signs: { '>': 'meer dan', '>=': 'minstens', '<': 'minder dan', '<=': 'hoogstens' },
    tooFew: 'Niet gezocht: daarvoor zijn minstens 10 punten waar het zo is en 10 waar het niet zo is nodig.',
    noBox: 'Geen doos gevonden die de controle op de andere helft van de punten doorstaat.',
    heads: ['getal', 'van', 'tot', 'kans op toeval'],
    fit: (points, cases, density, coverage) =>
      `In deze doos liggen ${points} punten van de helft waarmee niet gezocht is; in ${cases} daarvan is het zo. Dichtheid ${density}, dekking ${coverage}.`,
    small: 'Dit zijn minder dan 200 punten of minder dan 30 gevallen: neem de grenzen van de doos ruim.',
    how: [
      'De doos is met de ene helft van de punten gezocht en met de andere gecontroleerd (PRIM). Dichtheid: hoe vaak het binnen de ' +
        'doos zo is. Dekking: welk deel van alle gevallen erin ligt. Zij zegt waar het zo is, niet waarom.',
    ],
    any: '-',
  },
  selection: {
    opening: (outcome, until, better) => `Welk beleid is het beste voor: ${outcome} (tot ${until}; ${better})?`,
    better: { lower: 'lager is beter', higher: 'hoger is beter', none: '' },
    method: {
      kn: (zone, confidence, most) =>
        `Een verschil van minder dan ${zone} doet er niet toe. Is het beste beleid minstens zo veel beter dan het tweede, dan ` +
        `wordt het gekozen met ${confidence} zekerheid; hoogstens ${most} doorrekeningen per beleid (KN++, hetzelfde toeval).`,
      ocba: (zone, confidence, most) =>
        `Een verschil van minder dan ${zone} doet er niet toe. De doorrekeningen gaan naar het beleid waar het erom spant (OCBA), ` +
        `hoogstens ${most} per beleid; gekozen wordt met ${confidence} zekerheid, met hetzelfde toeval.`,
    },
    spent: (spent, evenly, failed) =>
      `${spent} doorrekeningen voor de keuze; alles even vaak doorrekenen had er hoogstens ${evenly} gevraagd. ${failed} mislukt.`,
    heads: ['beleid', 'doorrekeningen', 'gemiddeld', 'hoe het ging'],
    stays: 'blijft over',
    out: (at, against) => `valt af na ${at}, tegen ${against}`,
    chosen: (title) => `Gekozen: ${title}.`,
    small: (zone) =>
      `Let op: in de nieuwe doorrekeningen is het verschil met het basispad niet duidelijk, of kleiner dan ${zone}. De keuze maakt dan weinig uit.`,
    tied: (titles) => `Niet te onderscheiden binnen dit aantal doorrekeningen: ${titles}.`,
    needed: (replications) =>
      `Met ongeveer ${replications} doorrekeningen per beleid valt de keuze zeker, als de spreiding blijft zoals zij is.`,
    fresh: (count, from) => `Nieuwe doorrekeningen, ${count} vanaf nummer ${from}, die bij de keuze niet meetelden:`,
    freshHeads: ['beleid', 'gemiddeld', 'verschil met het basispad', 'zekerheid', 'misschien het beste'],
    maybe: 'ja',
    not: 'nee',
    how: [
      'Het gemiddelde van de keuze vleit wie gekozen is; gebruik de nieuwe doorrekeningen als schatting.',
      'Misschien het beste: in de nieuwe doorrekeningen niet te onderscheiden van het beste van wat over is en het basispad.',
    ],
  },
  leftOut: {
    title: 'Niet gedaan',
    parts: {
      sobol: 'Wat telt het meest (Sobol)',
      morris: 'Wat kan weg (Morris)',
      spread: 'Toeval of niet weten',
      policies: 'Welk beleid',
      information: 'Welk ontbrekend cijfer',
      tipping: 'Kantelkaart',
      case: 'Wanneer gaat het mis',
    },
    why: {
      otherDesign: 'dit vraagt een ander ontwerp van de studie',
      onePoint: 'er is maar één punt',
      oneReplication: 'er is maar één doorrekening per punt',
      onePolicy: 'er is maar één beleid',
      nothingUnknown: 'de studie beweegt geen getal dat wij niet kennen',
      noSample: 'de punten van een Morris-ontwerp hangen samen en zijn geen steekproef',
      tooFewPoints: 'er zijn minder dan 20 punten',
      notTwoDimensions: 'een kaart vraagt een raster over precies twee knoppen of getallen',
      noDirection: 'bij deze uitkomst is hoger of lager niet beter of slechter',
      notAsked: 'vraag ernaar met --case, zoals --case "withoutWorker > 100"',
    },
  },
  fewPoints: 'Met minder dan 100 punten lijkt een getal dat niets doet toch iets waard; let dan op de zekerheid.',
};
