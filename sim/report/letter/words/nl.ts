import type { Amount, LetterWords, Sized } from './words.ts';

const written = ({ amount, unit }: Amount) => `${amount} ${unit}`.trim();
const sized = (one: Sized) => `${written(one)} ${one.direction}`.trim();

/** Dutch sentences of a letter, in plain words (B1). */
export const letterNl: LetterWords = {
  units: {
    handovers: 'overdrachten',
    workers: 'gezichten',
    organisations: 'organisaties',
    persons: 'mensen',
    refusals: 'weigeringen',
  },
  often: (n, of) => `${n} van de ${of}`,
  title: (question, regions, measures) =>
    ({
      state: `Stand van zaken in de jeugdbescherming, ${regions}`,
      effect: `Wat ${measures} doet in de jeugdbescherming, ${regions}`,
      comparison: `${measures} naast elkaar, jeugdbescherming ${regions}`,
    })[question],
  headings: {
    happens: 'Wat laat de berekening zien?',
    sure: 'Hoe zeker is dit?',
    beside: 'Wat hoort hierbij?',
    series: 'Hoe is het verloop?',
    counted: 'Wat is er geteld?',
    visible: 'Wanneer is het te zien?',
    waits: 'Wie wacht langer?',
    depends: 'Waar hangt dit van af?',
    notInModel: 'Wat zit er niet in?',
    decides: 'Wie kan wat besluiten?',
    money: 'Wat kost het?',
    definition: 'Wat is er precies geteld?',
    origin: 'Waar komen de cijfers vandaan?',
  },
  headingsFor: {
    college: { happens: 'Eerste boodschap', depends: 'Tweede boodschap', decides: 'Derde boodschap', money: 'Geld' },
    council: { decides: 'Wat kan de raad besluiten?' },
    gi: { beside: 'Werk per jeugdbeschermer en personeel' },
    families: { beside: 'Gezichten, overdrachten en tijd' },
  },
  on: (date) => `op ${date}`,
  whole: 'over de hele periode',
  level: {
    children: (when, amount, about) => `In het basispad gaat het ${when} gemiddeld om ${written(amount)} ${about}.`,
    other: (label, when, amount) => `‘${label}’ is in het basispad ${when} gemiddeld ${written(amount)}.`,
    groups: (label, when, groups) =>
      `‘${label}’: in het basispad vallen de doorgerekende toekomsten ${when} uiteen in twee groepen. ${groups
        .map((one) => `In ${one.often} toekomsten gaat het om ongeveer ${written(one)}.`)
        .join(' ')} Een gemiddelde past bij geen van beide groepen.`,
    unknown: (label, when) => `‘${label}’ is ${when} niet te berekenen.`,
    between: (band, low, high, unit) =>
      `In ${band} doorgerekende toekomsten ligt dit in het basispad tussen ${low} en ${`${high} ${unit}`.trim()}.`,
    outside: 'De echte uitkomst kan erbuiten liggen.',
    parts: (items) => `Dat is opgebouwd uit ${items}.`,
    part: (label, amount) => `‘${label}’ (gemiddeld ${written(amount)})`,
  },
  effect: {
    children: (title, when, one, about) =>
      `Met ‘${title}’ gaat het ${when} gemiddeld om ${sized(one)} ${about} dan in het basispad.`,
    other: (title, label, when, one) =>
      `Met ‘${title}’ is ‘${label}’ ${when} gemiddeld ${sized(one)} dan in het basispad.`,
    unclear: (title, label, when) =>
      `‘${label}’: ${when} is er geen duidelijk verschil tussen ‘${title}’ en het basispad.`,
    tiny: (title, label, when) =>
      `‘${label}’: ${when} is het verschil door ‘${title}’ zo klein dat het afgerond niets is.`,
    same: (title, label, when) => `‘${label}’: ${when} is ‘${title}’ precies gelijk aan het basispad.`,
    unknown: (title, label, when) => `‘${label}’: ${when} is het verschil door ‘${title}’ niet te berekenen.`,
    groups: (title, label, when, groups) =>
      `‘${label}’: het verschil door ‘${title}’ valt ${when} uiteen in twee groepen. ${groups
        .map((one) => `In ${one.often} toekomsten gaat het om ongeveer ${sized(one)}.`)
        .join(' ')} Een gemiddelde past bij geen van beide groepen.`,
    between: (title, low, high) =>
      `Het gemiddelde verschil door ‘${title}’ ligt in deze berekening heel waarschijnlijk tussen ${low} en ${high}.`,
    end: sized,
    often: (title, when, there, direction, equal, back) =>
      `Met ‘${title}’ is het ${when} in ${there} doorgerekende toekomsten ${direction}${
        equal === '' ? '' : `, in ${equal} gelijk`
      }${back === '' ? '' : ` en in ${back} juist andersom`}.`,
    chance: 'Zo verschillend zijn de toekomsten door toeval. Onzekerheid over de invoer zit hier niet in.',
    early: (runs) => `Dit is een eerste schatting na ${runs} keer doorrekenen.`,
    none: 'verschil',
  },
  pair: {
    untested:
      'Elke maatregel is hier naast het basispad gelegd. Of de ene meer doet dan de andere, is in deze berekening niet getoetst.',
    apart: (one, other, date) =>
      `Op ${date} zijn de effecten van ‘${one}’ en ‘${other}’ in deze berekening van elkaar te onderscheiden.`,
    alike: (one, other, date) =>
      `Of de effecten van ‘${one}’ en ‘${other}’ op ${date} verschillen, is uit deze berekening niet op te maken.`,
  },
  series: {
    opening: (label) => `‘${label}’ in het basispad, gemiddeld per kwartaal:`,
    point: (date, amount) => `${date}: ${written(amount)};`,
  },
  counted: {
    point: (date, fresh, existing, total) =>
      `Op ${date} zijn geteld: nieuw ${fresh} kinderen en bestaand ${existing} kinderen, samen ${total}.`,
    one: (name, date, n) =>
      `Op ${date} zijn geteld: ${{ new: 'nieuw', existing: 'bestaand' }[name]} ${n} kinderen zonder vaste jeugdbeschermer.`,
    supplier: (name, drawnUp) => `De tellingen komen van ${name}${drawnUp === '' ? '' : `, opgemaakt op ${drawnUp}`}.`,
  },
  visible: {
    first: (title, date, months, unit) =>
      `Wie alle peildata samen bekijkt, ziet het effect van ‘${title}’ in de berekening voor het eerst duidelijk op ${date}, ${months} ${unit} na de start.`,
    never: (title) =>
      `Wie alle peildata samen bekijkt, ziet het effect van ‘${title}’ in de berekende periode op geen enkele datum duidelijk.`,
    clearFrom: (title, date) =>
      `Vanaf ${date} is er op elke peildatum een duidelijk verschil tussen ‘${title}’ en het basispad, steeds dezelfde kant op.`,
    onlyLast: (title, date) =>
      `Alleen op de laatste peildatum, ${date}, is er een duidelijk verschil tussen ‘${title}’ en het basispad.`,
    changing: (title) =>
      `Het verschil door ‘${title}’ wisselt: op sommige peildata is het duidelijk, op andere niet of de andere kant op.`,
    notClear: (title) => `Het verschil door ‘${title}’ is in de berekende periode op geen enkele peildatum duidelijk.`,
  },
  waits: {
    rule: 'Een regel over wie eerst gaat, maakt geen plekken: zij verdeelt het wachten anders.',
    pays: (title, items) => `Met ‘${title}’ wachten deze groepen gemiddeld duidelijk langer: ${items}.`,
    gains: (title, items) => `Met ‘${title}’ wachten deze groepen gemiddeld duidelijk korter: ${items}.`,
    item: (name, days, unit) => `${name} (${days} ${unit})`,
    others: 'en andere groepen',
    noOne: (title) => `Met ‘${title}’ wacht in een rij met een andere volgorde geen groep duidelijk langer.`,
    individual: 'De berekening gaat over groepen. Over een kind of gezin beslissen mensen.',
  },
  depends: {
    start: (title, date) =>
      `‘${title}’ begint in de berekening op ${date}. Wat daarvoor gebeurt, komt niet door deze maatregel.`,
    evaluation: (title, date) => `De evaluatie van ‘${title}’ staat op ${date}.`,
    ramp: 'Een maatregel werkt niet op de eerste dag volledig: werven, inwerken en opbouwen kosten tijd.',
    assumptions:
      'De invoer is voor een deel geteld en voor een deel een aanname. De verantwoording laat zien wat wat is. Als de aannames anders uitpakken, verandert dit beeld.',
    growing: (lines) =>
      `Let op: in meer dan de helft van de toekomsten blijven deze rijen in het basispad groeien: ${lines}. Dan is er te weinig capaciteit voor wie er binnenkomt.`,
    norm: (text, vintage) => `De figuur toont de ${text}${vintage === '' ? '' : ` (${vintage})`}.`,
  },
  notInModel: {
    all: 'De berekening gaat over aantallen en wachttijden. Zij zegt niets over één kind of gezin, over hoe goed de hulp is, of over wat kinderen en ouders ervaren. Of een maatregel uitvoerbaar is, is het oordeel van de schrijver van deze brief.',
    families:
      'De berekening gaat over groepen kinderen, niet over uw kind of gezin. Hoe hulp wordt ervaren, is er niet in te zien. Over uw gezin beslissen mensen, samen met u.',
  },
  decides: {
    municipality:
      'Gemeenten gaan over de inkoop van jeugdbescherming en jeugdhulp, over de lokale teams en over de afspraken in de regio.',
    state:
      'Het Rijk gaat over de wet, over landelijke normen en geld, en over de Raad voor de Kinderbescherming. De kinderrechter is onafhankelijk.',
    gi: 'De GI gaat over werving en behoud van personeel, over wie welk gezin begeleidt en over de werkwijze.',
  },
  money: {
    none: 'De kosten zijn in deze berekening niet doorgerekend.',
    inTable: 'De kosten van elke maatregel staan in de tabel met maatregelen.',
    base: (low, middle, high, year) =>
      `De keten kost in het basispad tussen ${low} en ${high} euro per jaar, met ${middle} euro als middelste schatting (prijspeil ${year}).`,
    range: (title, low, middle, high, year) =>
      `Met ‘${title}’ kost de keten per jaar tussen ${low} en ${high}, met ${middle} als middelste schatting (prijspeil ${year}).`,
    end: (amount, direction) => `${amount} euro ${{ less: 'minder', more: 'meer' }[direction]}`,
    unclear: (title, low, high, year) =>
      `Er is geen duidelijk verschil in kosten door ‘${title}’: de schattingen liggen tussen ${low} en ${high} per jaar (prijspeil ${year}).`,
    tiny: (title, year) => `Door ‘${title}’ veranderen de kosten per jaar afgerond niet (prijspeil ${year}).`,
    bounds:
      'De grenzen zijn de lage en de hoge schatting van de prijzen. Toeval en andere onzekerheid zitten er niet in.',
    toFill: 'Structureel of incidenteel: [in te vullen]. Dekking: [in te vullen].',
  },
  staff:
    'De berekening gaat uit van verloop, ziekte, werving en inwerktijd zoals die in de verantwoording staan. Nieuwe jeugdbeschermers beginnen met minder gezinnen.',
  definition: (label, text) => `‘${label}’: ${text}`,
  origin: (version, runs, date, from, until, base) =>
    `De cijfers komen uit Ketenlab ${version}: ‘${base}’, ${runs} keer doorgerekend van ${from} tot ${until}${
      date === '' ? '' : `, op ${date}`
    }. Dit is een berekening, geen voorspelling: als de aannames kloppen, dan volgt dit beeld.`,
};
