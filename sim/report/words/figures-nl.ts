import type { FigureWords } from './figures.ts';

/** Dutch sentences of the figures, in plain words (B1). */
export const figuresNl: FigureWords = {
  date: 'Datum',
  counted: 'geteld',
  group: 'Groep',
  fresh: 'Nieuw',
  existing: 'Bestaand',
  of: (name, what) => `${name}: ${what}`,
  differenceOf: (variant) => `Verschil: ${variant}`,
  together: {
    title: (regions, from, until) =>
      `Aantal kinderen zonder vaste jeugdbeschermer, nieuw en bestaand samen, ${regions}, van ${from} tot ${until}`,
    alt: (regions, variants) =>
      `Lijnfiguren: kinderen zonder vaste jeugdbeschermer, ${regions}, in het basispad en met ${variants}.`,
    sameScale: 'Elk vak toont één scenario naast het basispad. Alle vakken hebben dezelfde schaal.',
    level: (date, mean, low, high) =>
      `Basispad op ${date}: gemiddeld ${mean}, 18 van de 20 toekomsten tussen ${low} en ${high}.`,
  },
  difference: {
    title: (label, regions, from, until) => `Verschil met het basispad: ${label}, ${regions}, van ${from} tot ${until}`,
    alt: (label, variants) => `Lijnfiguren: verschil met het basispad in ‘${label}’ door ${variants}.`,
    band: 'Boven nul is meer dan in het basispad, onder nul is minder. De band laat zien hoe zeker het gemiddelde verschil is (95%). Ligt nul in de band, dan is er geen duidelijk verschil.',
    better: { lower: 'Lager is hier beter voor kinderen.', higher: 'Hoger is hier beter voor kinderen.', none: '' },
    about: {
      withoutWorker: 'zonder vaste jeugdbeschermer',
      withoutWorkerNew: 'die nog nooit een vaste jeugdbeschermer hadden',
      withoutWorkerExisting: 'van wie de vaste jeugdbeschermer weg is',
    },
    on: (date) => `op ${date}`,
    whole: 'over de hele periode',
    directions: {
      amount: { less: 'minder', more: 'meer' },
      time: { less: 'korter', more: 'langer' },
      level: { less: 'lager', more: 'hoger' },
    },
    countedIn: (n, direction) => `; in ${n} van de 20 doorgerekende toekomsten ${direction}`,
    equalIn: (n) => `, in ${n} gelijk`,
    same: (about, when, early) => `${about}: ${when} precies gelijk aan het basispad${early}.`,
    early: (n) => ` (eerste schatting na ${n} doorrekeningen)`,
    children: ({ amount, children, direction, about, when, counted, early }) =>
      `Gemiddeld ${amount} ${children} ${direction} ${about} ${when}${counted}${early}.`,
    other: ({ amount, direction, about, when, counted, early }) =>
      `${about}: gemiddeld ${amount} ${direction} ${when}${counted}${early}.`,
    noClear: (about, when, counted, early) => `${about}: geen duidelijk verschil ${when}${counted}${early}.`,
    ofChildren: (about) => `Kinderen ${about}`,
    twoGroups: (about, when, lower, upper, early) =>
      `${about}: het verschil ${when} valt uiteen in twee groepen: ${lower}, ${upper}${early}.`,
    unknown: (about) => `${about}: het verschil is niet te berekenen.`,
    between: (low, high) => `Het gemiddelde verschil ligt heel waarschijnlijk tussen ${low} en ${high}.`,
  },
  twenty: {
    title: (n, direction) => `In ${n} van de 20 doorgerekende toekomsten ${direction}`,
    unclear: 'Gemiddeld is er geen duidelijk verschil.',
    same: 'Er is geen enkel verschil met het basispad.',
    note: (equal) =>
      `Elke stip is één van 20 toekomsten.${equal === '' ? '' : ` In ${equal} is de uitkomst precies gelijk: die stippen zijn open.`}`,
    alt: (n, direction) => `Twintig stippen, waarvan ${n} gevuld: in zoveel toekomsten ${direction}.`,
    future: 'Toekomsten',
    number: 'Aantal van 20',
    inDirection: (direction) => direction,
    equal: 'gelijk',
  },
  leadTimes: {
    title: (regions) => `Wachten van melding tot hulp, per schakel in dagen, ${regions}`,
    alt: (regions, days) =>
      `Gestapelde balken per scenario: dagen per schakel van melding tot hulp, ${regions}. Hele weg in het basispad: ${days} dagen.`,
    whole: (days) => `hele weg ${days} dagen`,
    difference: (amount, between) => `verschil ${amount} (${between})`,
    wholeHead: 'Hele weg',
    note: 'Per schakel: de helft van de kinderen wacht korter dan dit aantal dagen. Zulke middens tellen niet op tot de hele weg, en niet elk kind gaat door elke schakel. Daarom staat het midden van de hele weg apart bij de balk.',
    wholeMark:
      'Stip onder de balk: het midden van de hele weg. Streep: waar 18 van de 20 doorgerekende toekomsten uitkomen.',
    link: 'Schakel',
    days: (n) => `${n} dagen`,
  },
  whoPays: {
    title: (variant) => `Wie wint en wie betaalt in wachttijd: ${variant}`,
    rule: 'Een regel verschuift het wachten alleen: bij evenveel plekken betalen anderen in dezelfde rij voor wie wint.',
    shorter: 'wacht korter',
    longer: 'wacht langer',
    alt: (variant, gains, pays) =>
      `Stippenfiguur: verschil in wachttijd per groep door ‘${variant}’. Groepen die winnen: ${gains}; groepen die betalen: ${pays}.`,
    note: 'Verschil in gemiddelde wachttijd met het basispad, in dagen. De streep laat zien hoe zeker het verschil is (95%). Een dichte stip is een duidelijk verschil van een uur of meer, een open stip niet. Alleen kinderen die na de startdatum begonnen te wachten tellen mee; wie nog wacht, telt mee met de tijd tot dan. Een kind zit in meer groepen tegelijk.',
  },
  costs: {
    title: (regions) => `Kosten van de keten, ${regions}, in duizenden euro’s per jaar (prijspeil 2025)`,
    payer: 'Waarvoor',
    levels: { low: 'laag', middle: 'midden', high: 'hoog' },
    base: 'Basispad',
  },
};
