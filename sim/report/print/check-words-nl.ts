import type { CheckWords } from './check-words.ts';

const where = (panel: string) => (panel === '' ? '' : ` in vak ‘${panel}’`);

/** Faults of figures in Dutch. */
export const checkWordsNl: CheckWords = {
  unreadable: (why) => `De figuur is niet te lezen als SVG: ${why}.`,
  parts: {
    title: 'de titel',
    finding: 'de bevinding',
    uncertainty: 'de regel over onzekerheid',
    definitions: 'de definitieregel',
    source: 'de bronregel',
    smallNumbers: 'de regel over kleine aantallen',
    money: 'de regel over geld',
    alt: 'de alternatieve tekst',
    description: 'de beschrijving',
    picture: 'de figuur',
    table: 'de tabel met gegevens',
    twin: 'de tabel onder de figuur',
  },
  missing: (part, text) => `In de figuur ontbreekt ${part}: ‘${text}’.`,
  empty: (part) => `Er is geen tekst voor ${part}.`,
  title: {
    unit: (title, expected) => `De titel ‘${title}’ noemt geen eenheid; verwacht: ${expected}.`,
    region: (title, expected) => `De titel ‘${title}’ noemt geen regio; verwacht: ${expected}.`,
    period: (title, expected) => `De titel ‘${title}’ noemt geen periode; verwacht: een jaar van ${expected}.`,
    findingLength: (words) => `De bevinding heeft ${words} woorden; ten hoogste 20 mag.`,
    findingSentences: (finding) => `De bevinding ‘${finding}’ is meer dan één zin.`,
  },
  axis: {
    none: (panel, direction) => `Er is geen ${direction}-as${where(panel)}, terwijl daar wel iets getekend is.`,
    ticks: (panel, direction, found) =>
      `De ${direction}-as${where(panel)} heeft ${found} streepjes; verwacht: 2 of meer.`,
    noPlace: (tick) => `Van het streepje ‘${tick}’ op de as is de plaats niet bekend.`,
    notZero: (panel, direction, first) => `De ${direction}-as${where(panel)} begint bij ${first}; verwacht: 0.`,
    uneven: (tick, found, expected) =>
      `Het streepje ‘${tick}’ staat op ${found}; verwacht: ${expected}. De as moet gelijkmatig zijn, zonder onderbreking.`,
    date: (tick) => `‘${tick}’ op de tijdas is geen datum die bestaat; verwacht: een datum zoals 2025-03-01.`,
    tick: (found, expected) => `Bij een streepje van de as staat ‘${found}’; verwacht: ${expected}.`,
    scale: (one, other, unit) =>
      `De vakken ‘${one}’ en ‘${other}’ hebben dezelfde eenheid (${unit}), maar niet dezelfde schaal.`,
    bar: (bar, found, zero) => `De balk ${bar} begint op ${found}; verwacht: bij nul, op ${zero}.`,
    dot: (found) => `De stip op ${found} staat niet bij een datum waarop is geteld.`,
  },
  series: {
    tooMany: (panel, found) => `Er zijn ${found} reeksen${where(panel)}; ten hoogste 3 mag.`,
    unlabelled: (series) => `Bij de reeks ‘${series}’ staat geen naam.`,
    legend: (element) => `${element} hoort bij een legenda; verwacht: namen bij de lijnen en balken zelf.`,
    dotWithoutNumber: (found) => `Bij de stip op ${found} staat geen getal.`,
    lineWithoutBand: (panel) => `De lijnen${where(panel)} hebben geen band die de onzekerheid laat zien.`,
  },
  norm: {
    noLine: (text) => `De lijn van de norm ontbreekt; verwacht: een lijn met ‘${text}’.`,
    place: (found, expected) => `De lijn van de norm staat op ${found}; verwacht: ${expected}.`,
    noText: (text) => `Bij de lijn van de norm staat niet welke norm het is; verwacht: ‘${text}’.`,
    noVintage: (vintage) => `Bij de norm staat niet van wanneer die is; verwacht: ‘${vintage}’.`,
    noStart: (date, panel) => `Op ${date} begint een maatregel, maar daar staat geen lijn${where(panel)}.`,
    startLabel: (date) => `Bij de lijn van ${date} staat geen tekst met die datum.`,
  },
  uncertainty: {
    jargon: (word, part) => `‘${word}’ staat in ${part}; verwacht: onzekerheid in gewone woorden.`,
    twoGroups: (series) =>
      `De reeks ‘${series}’ valt uiteen in twee groepen; verwacht: beide getekend, en dat het er staat.`,
  },
  source: {
    lacks: (what, expected) => `In de bronregel ontbreekt ${what}; verwacht: ‘${expected}’.`,
    what: {
      model: 'de versie van het model',
      scenario: 'de naam van het scenario',
      date: 'de datum van de berekening',
      runs: 'het aantal doorrekeningen',
      link: 'de link (of een QR-code)',
      supplier: 'wie de getelde aantallen leverde',
      countDate: 'de datum van de getelde aantallen',
    },
  },
  definition: {
    rounding: 'De definities zeggen niet hoe getallen zijn afgerond; verwacht: een regel met ‘afgerond’.',
    normLacks: (text) => `De definities noemen de norm niet; verwacht: ‘${text}’.`,
  },
  alternative: {
    tooLong: (found) => `De alternatieve tekst heeft ${found} tekens; ten hoogste 200 mag.`,
    noNumber: (alt) => `De alternatieve tekst ‘${alt}’ heeft geen getal.`,
    noEnds: (alt) => `De alternatieve tekst ‘${alt}’ noemt niet het begin en het einde.`,
    noKind: (alt, kinds) =>
      `De alternatieve tekst ‘${alt}’ zegt niet wat voor figuur het is; verwacht een woord als: ${kinds}.`,
    description: (description, alt) =>
      `De beschrijving heeft ${description} tekens; verwacht: meer dan de alternatieve tekst (${alt}).`,
    labelledby: (found) => `aria-labelledby="${found}" wijst niet naar een <title> en een <desc> van de figuur.`,
    notSame: (tag, expected) => `<${tag}> van de figuur zegt iets anders dan ${expected}.`,
    role: (found) => `De figuur heeft role="${found}"; verwacht: "img".`,
  },
  grey: {
    dash: (one, other) =>
      `De lijnen van ‘${one}’ en ‘${other}’ hebben dezelfde streepjes; verwacht: elk een eigen lijnsoort.`,
    lightness: (one, other, found) =>
      `‘${one}’ en ‘${other}’ verschillen in grijs ${found} stappen van helderheid; verwacht: 20 of meer, of een rand of patroon.`,
    text: (text, found) =>
      `De tekst ${text} heeft in grijs contrast ${found} met wat eronder ligt; verwacht: 4,5 of meer.`,
    mark: (mark, found) =>
      `${mark} heeft in grijs contrast ${found} met wat eronder ligt; verwacht: 3 of meer, of een rand.`,
    transparent: (element) =>
      `${element} is doorzichtig; verwacht: een dekkende kleur, want in druk is contrast anders niet te meten.`,
  },
  size: {
    width: (found) => `De figuur is ‘${found}’ breed; verwacht: ‘16cm’.`,
    height: (found) =>
      `De figuur is ${found} cm hoog; verwacht: hoogstens 24,4 cm, zodat zij op een pagina past. Toon minder regels, of scenario’s met een kortere naam.`,
    viewBox: (found) => `viewBox is ‘${found}’; verwacht: ‘0 0 454’ en een hoogte.`,
    text: (text, found) => `De tekst ${text} is ${found} punt; verwacht: 8 of meer.`,
    outside: (text) => `De tekst ${text} valt buiten de figuur.`,
    stroke: (element, found) => `${element} heeft een lijn van ${found} punt; verwacht: 0,5 of meer.`,
    element: (element) => `<${element}> mag niet in een figuur voor een brief; verwacht: alleen vormen en tekst.`,
    attribute: (element, attribute) =>
      `${element} heeft ${attribute}; verwacht: maten, kleuren en lettertypen als gewone kenmerken, zonder werking of opmaak.`,
  },
  small: {
    noRule: 'Er staan getelde aantallen in de figuur, maar niet de regel voor aantallen onder 10.',
    dot: (found, expected) => `Een stip laat ${found} zien; verwacht: ${expected}.`,
    written: (number, part, expected) => `Het getelde aantal ${number} staat in ${part}; verwacht: ${expected}.`,
    rules: { mask: 'onder 10 geen aantal, maar ‘< 10’', round: 'onder 10 afgerond op vijf' },
  },
  money: {
    none: 'De figuur toont geld, maar de regel over geld ontbreekt.',
    lacks: (what) => `In de regel over geld ontbreekt ${what}.`,
    what: {
      price: 'het prijspeil met het jaar; verwacht: ‘prijspeil 2025’',
      duration: 'of het structureel of incidenteel is',
      cover: 'of er dekking is',
    },
  },
  language: {
    lang: (found, expected) => `De taal van de figuur is ‘${found}’; verwacht: ‘${expected}’.`,
    number: (found, part) => `‘${found}’ in ${part} heeft geen Nederlandse punten en komma’s; verwacht: zoals 1.234,5.`,
    date: (found, part) => `‘${found}’ in ${part} is een datum in cijfers; verwacht: zoals 1 maart 2025.`,
    english: (word, part) => `‘${word}’ in ${part} is Engels.`,
    glyph: (character) =>
      `Het teken ‘${character}’ in de figuur staat niet in het lettertype; verwacht: een vorm of een woord.`,
  },
  wording: {
    claim: (word, part) => `‘${word}’ staat in ${part}; het model rekent door en belooft niets.`,
    noDisclaimer: (expected) => `In de bronregel ontbreekt: ‘${expected}’.`,
    colour: (element, colour) => `${element} is rood of groen (${colour}); verwacht: een kleur zonder oordeel.`,
    lamp: (element) => `Bij ${element} staat geen woord; verwacht: een woord bij elke kleur.`,
  },
  person: {
    family: (regions) => `Kan iemand in deze figuur over ${regions} een gezin herkennen?`,
    ranking: 'Zet deze figuur gemeenten of GI’s op volgorde, zonder te zeggen hoe hun zaken verschillen?',
  },
};
