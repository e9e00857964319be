import { leverValuesNl } from './lever-values-nl.ts';
import type { LeverWords } from './levers.ts';

const kinds = { helpType: 'soort hulp', gi: 'GI', region: 'regio', provider: 'aanbieder' } as const;

/** Dutch, in plain words (B1). */
export const leversNl: LeverWords = {
  language: 'nl',
  units: {
    minutes: 'minuten',
    'percentage points': 'procentpunt',
    'million euro per year': 'miljoen euro per jaar',
  },
  panel: {
    title: 'Wat als…?',
    intro: 'Verschuif een knop. De doorrekening begint meteen opnieuw.',
    search: 'Zoek een knop',
    found: (n) => (n === 0 ? 'Geen knop gevonden.' : n === 1 ? '1 knop gevonden.' : `${n} knoppen gevonden.`),
    others: 'Alle andere knoppen, in de volgorde van de keten',
    setIn: (n) => `${n} ingesteld`,
    otherStep: 'Overig',
  },
  field: {
    set: 'ingesteld',
    back: 'Terug naar vandaag',
    value: 'Waarde',
    values: leverValuesNl,
    labelled: (label, unit) => `${label} (${unit})`,
    now: (amount) => `Nu ${amount}.`,
    becomes: (now, then) => `Nu ${now}, wordt ${then}.`,
    nowOf: (label, now) => `${label}: nu ${now}.`,
    becomesOf: (label, now, then) => `${label}: nu ${now}, wordt ${then}.`,
    noneNow: 'Nu: geen.',
    setTo: (amount) => `Nu geen. Dit wordt ${amount}.`,
    differs: (kind) => `Nu verschillend per ${kinds[kind]}. Kies er één om het aantal van vandaag te zien.`,
    each: (change, kind) => `${change}, voor elke ${kinds[kind]}.`,
    nothing: 'niets veranderd',
    possible: (low, high) => `Mogelijk lijkt: ${low} tot ${high}.`,
    worksOn: (steps) => `Werkt op: ${steps}.`,
    more: (n) =>
      n === 1
        ? 'Deze knop staat nog een keer op de tijdlijn. Hier verandert u de eerste.'
        : `Deze knop staat nog ${n} keer op de tijdlijn. Hier verandert u de eerste.`,
    outsideRange: (low, high) => `Let op: buiten wat mogelijk lijkt (${low} tot ${high}).`,
    outsideBounds: (low, high) => `Dit kan het model niet doorrekenen. Kies een getal van ${low} tot ${high}.`,
    noNumber: 'Vul een getal in.',
  },
  target: {
    label: {
      helpType: 'Voor welke soort hulp',
      gi: 'Voor welke GI',
      region: 'Voor welke regio',
      provider: 'Voor welke aanbieder',
    },
    all: { helpType: 'Elke soort hulp', gi: 'Alle GI’s', region: 'Elke regio', provider: 'Elke aanbieder' },
  },
  period: {
    heading: 'Wanneer',
    headingWithTarget: 'Voor wie en wanneer',
    from: (date) => `vanaf ${date}`,
    grows: (months) => `in ${months} maanden`,
    until: (date) => `tot ${date}`,
    start: 'Begint op',
    ramp: 'Aanloop (maanden)',
    rampHelp: 'In hoeveel maanden de verandering ontstaat; 0 is meteen.',
    endless: 'Blijft gelden tot het einde van de doorrekening',
    end: 'Stopt op',
    outsideRun: (first, last) => `De doorrekening loopt van ${first} tot en met ${last}. Kies een datum daarin.`,
    endBeforeStart: 'De einddatum moet na de begindatum liggen.',
    noRamp: 'Vul een aantal maanden in van 0 tot 120.',
  },
  origin: {
    heading: 'Wat doet dit, en waar komt het vandaan?',
    status: {
      measured: 'Gemeten: het getal staat in een bron.',
      derived: 'Afgeleid: berekend uit bronnen.',
      assumption: 'Aanname: er is geen bron voor dit getal.',
    },
    basis: 'Onderbouwing (Engels)',
    cost: 'Onderbouwing van de kosten (Engels)',
    noCards: 'Geen bronnen.',
    loading: 'De bronnen worden opgehaald…',
    failed: 'De bronnen konden niet worden opgehaald.',
  },
  problems: {
    heading: 'Dit kan zo niet worden doorgerekend',
    value: (label) => `${label}: de waarde ligt buiten wat het model kan doorrekenen.`,
    start: (label) => `${label}: de begindatum ligt buiten de doorrekening.`,
    end: (label) => `${label}: de einddatum ligt niet na de begindatum.`,
    target: (label) => `${label}: kies voor wie dit geldt.`,
    twice: (label) =>
      `${label} staat twee keer aan in dezelfde periode. Laat de eerste stoppen voordat de tweede begint, of houd er één.`,
    clash: (one, other, rule) =>
      `“${one}” en “${other}” bepalen allebei ${rule}. Houd er één, of laat ze na elkaar gelden.`,
    rules: {
      raad: 'wie bij de Raad aan de beurt is',
      gi: 'wie bij de GI aan de beurt is',
      providers: 'wie bij de aanbieders aan de beurt is',
      norm: 'de caseloadnorm',
    },
  },
};
