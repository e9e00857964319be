import type { LineWords } from './words.ts';

/** Dutch sentences of the figures with lines, in plain words (B1). */
export const lineWordsNl: LineWords = {
  language: 'nl',
  units: {
    children: 'aantal kinderen',
    families: 'aantal gezinnen',
    persons: 'aantal personen',
    places: 'aantal plekken',
    share: 'in %',
    '%': 'in %',
    fte: 'in fte',
    ratio: 'verhouding',
    'children per fte': 'kinderen per fte',
    'child-days': 'kinddagen',
    'place-days': 'plaatsdagen',
    'hours per week': 'uur per week',
    'hours per month': 'uur per maand',
    days: 'in dagen',
  },
  title: (what, unit, regions, from, until) =>
    `${what}${unit === '' ? '' : ` (${unit})`}, ${regions}, van ${from} tot ${until}`,
  together: 'kinderen zonder vaste jeugdbeschermer',
  differenceOf: (label) => `Verschil met het basispad: ${label}`,
  views: {
    stock: 'Stand op de peildatum.',
    flow: 'Aantal per kalendermaand.',
    cohort: 'Cohort: wie in die maand instroomde, wordt daarna gevolgd.',
    child: 'Over alle kinderen in de hele periode.',
    run: 'Over de hele periode.',
  },
  finding: {
    level: (date, amount, before, start) => `Op ${date} is dit gemiddeld ${amount}, tegen ${before} op ${start}.`,
    effect: (date, amount, direction, title, counted) =>
      `Op ${date} gemiddeld ${amount} ${direction} met ‘${title}’${counted}.`,
    countedIn: (n, direction, equal) =>
      equal === ''
        ? `; ${direction} in ${n} van de 20 toekomsten`
        : `; ${direction} in ${n}, gelijk in ${equal} van 20`,
    same: (date, title) => `Op ${date} is er geen enkel verschil tussen ‘${title}’ en het basispad.`,
    unclear: (date, title) => `Op ${date} is er geen duidelijk verschil tussen ‘${title}’ en het basispad.`,
    twoGroups: (date) => `Op ${date} vallen de doorrekeningen uiteen in twee groepen: de figuur toont ze allebei.`,
    twoGroupsWith: (date, title) => `Op ${date} vallen de verschillen door ‘${title}’ uiteen in twee groepen.`,
    unknown: (title) => `Het verschil tussen ‘${title}’ en het basispad is niet te berekenen.`,
    staff: (date, amount, before, start) =>
      `Op ${date} dragen gemiddeld ${amount} fte een caseload, tegen ${before} fte op ${start}.`,
  },
  alt: {
    head: (lines, what, regions) => `Lijnfiguur (${lines === 1 ? '1 lijn' : `${lines} lijnen`}): ${what}, ${regions}.`,
    differenceHead: (what, regions) => `Lijnfiguur, verschil met basispad: ${what}, ${regions}.`,
    course: (path, course, start, from, end, until) => {
      const verb = {
        up: 'stijgt',
        down: 'daalt',
        level: 'blijft gelijk',
        apart: 'splitst zich',
        unclear: 'verschilt niet duidelijk',
      }[course];
      return `${path} ${verb}: van ${start} (${from}) naar ${end} (${until}).`;
    },
    other: (path, end) => `${path} eindigt op ${end}.`,
    unclear: (end) => `${end} (niet duidelijk)`,
    twoGroups: 'twee groepen',
  },
  description: {
    point: (date, mean, low, high) => `${date}: gemiddeld ${mean}, 18 van de 20 toekomsten tussen ${low} en ${high}.`,
    groups: (date, lower, upper) => `${date}: ${lower}, ${upper}.`,
    path: (path, points) => `${path}. ${points}`,
    counted: (points) => `Geteld: ${points}.`,
    norm: (text) => `Normlijn: ${text}.`,
  },
  difference: {
    why: 'De band is breed als de doorrekeningen ver uiteen lopen, door toeval in meldingen, looptijden en personeel. Elk paar doorrekeningen heeft dezelfde gezinnen en hetzelfde toeval. Onzekerheid over de invoer zit er niet in. De echte uitkomst kan buiten de band liggen.',
  },
  notes: {
    counted: (supplier, last, date) => `Getelde aantallen: ${supplier}, laatste peildatum ${last}, ${date}.`,
    countedOnly: 'geleverd op',
    noSupplier: 'leverancier niet opgegeven',
    noCountDate: 'datum van levering niet opgegeven',
    computed: ({ version, title, name, hash, seed, runs, runDate }) =>
      `Berekening: Ketenlab ${version}, scenario ‘${title}’ (${name}, ${hash}), toevalscode ${seed}, ${runs} doorrekeningen${runDate === '' ? '' : ` op ${runDate}`}.`,
    link: (link) => `Link: ${link}`,
    notForecast: 'Dit is een berekening, geen voorspelling.',
    norm: (text, vintage) => `${text}${vintage === '' ? '' : ` (${vintage})`}.`,
    noNorm: 'Norm: in deze figuur staat geen normlijn.',
    rounding: 'Afronding: getallen bij de lijnen zijn afgerond op hele getallen.',
    roundingPart: 'Afronding: getallen bij de lijnen zijn afgerond op het aantal decimalen dat er staat.',
    dots: 'Stippen: getelde aantallen, elk op de eigen datum.',
    small: (rule) => `Kleine aantallen: ${rule} Berekende aantallen gaan niet over bestaande kinderen.`,
  },
  staff: {
    what: 'Jeugdbeschermers met caseload (fte), en wie erbij komt en weggaat (personen per maand)',
    about: 'jeugdbeschermers met caseload, en wie erbij komt en weggaat',
    carrying: 'Fte met caseload',
    flows: 'Wie erbij komt en wie weggaat (personen per maand)',
    hires: 'Wie erbij komt (personen per maand)',
    leavers: 'Wie weggaat (personen per maand)',
    joins: 'komt erbij',
    leaves: 'gaat weg',
    fte: 'fte met caseload',
    flowsNote:
      'De lijnen van wie erbij komt en weggaat zijn gemiddelden per maand. In één maand kan het aantal er ver naast liggen: het gaat om weinig personen.',
  },
};
