import type { BarsWords } from './bars-words.ts';

const change = { lower: 'lager', higher: 'hoger' } as const;

/** Dutch sentences, in plain words (B1). */
export const barsNl: BarsWords = {
  source: ({ version, title, name, hash, seed, runs, date }) =>
    `Bron: Ketenlab ${version}, scenario ‘${title}’ (${name}, ${hash}), berekend op ${date}, ${runs} doorrekeningen, toevalscode ${seed}. Dit is een berekening, geen voorspelling.`,
  study: ({ version, title, hash, runs, date, base }) =>
    `Bron: Ketenlab ${version}, studie ‘${title}’ (${hash}) op basispad ‘${base}’, berekend op ${date}, ${runs} doorrekeningen per vak. Dit is een berekening, geen voorspelling.`,
  link: (address) => `Zelf bekijken: ${address}`,
  baseLink: (address) => `Het basispad zelf bekijken: ${address}`,
  why: 'De toekomsten verschillen door toeval in meldingen, looptijden en personeel. Onzekerheid over de invoer zit er niet in.',
  outside: 'De echte uitkomst kan erbuiten liggen.',
  noCounts: 'Kleine aantallen: hier staan berekende gemiddelden en geen getelde kinderen. Die zijn niet afgeschermd.',
  basePath: 'basispad',
  leadTimes: {
    title: ({ regions, from, until }) =>
      `Wachten van melding tot hulp, per schakel in dagen, ${regions}, van ${from} tot ${until}`,
    alone: (days) => `De helft van de kinderen met een maatregel wacht korter dan ${days} dagen van melding tot hulp.`,
    shorter: (title, days) => `Met ‘${title}’ is de hele weg ongeveer ${days} korter dan in het basispad.`,
    longer: (title, days) => `Met ‘${title}’ is de hele weg ongeveer ${days} langer dan in het basispad.`,
    unclear: (title) => `Met ‘${title}’ is er geen duidelijk verschil in de hele weg.`,
    twoGroups: (title) => `Met ‘${title}’ valt de hele weg uiteen in twee groepen toekomsten.`,
    uncertainty:
      'Stip onder de balk: het midden van de hele weg. Streep: waar 18 van de 20 doorgerekende toekomsten uitkomen. De echte uitkomst kan erbuiten liggen.',
    groups:
      'Waar twee stippen staan, vallen de doorrekeningen uiteen in twee groepen. Een gemiddelde past bij geen van beide.',
    difference: 'Een verschil staat met de grenzen waartussen het gemiddelde verschil heel waarschijnlijk ligt.',
    definition:
      'Hele weg: kinderen met een maatregel die na de startdatum zijn gemeld; wie nog wacht, telt mee vanaf de beschikking. Per schakel wacht de helft korter dan dit aantal dagen; wie er nog in zit, telt mee. Deze middens tellen niet op tot de hele weg, want niet elk kind gaat door elke schakel.',
    norms: {
      raadWait: 'norm: binnen 10 dagen (2019)',
      worker: 'norm: binnen 5 werkdagen (2021)',
    },
    normNote:
      'Dikke streep onder een schakel: de norm. Raad: start van het onderzoek binnen 10 dagen (norm van de inspecties, 2019). Vaste jeugdbeschermer: binnen 5 werkdagen na de beschikking, getekend als 7 dagen (plan van aanpak van de regio’s, 2021). De norm van 3 maanden tot passende hulp (2021) loopt over meer schakels en is niet getekend.',
    rounding: 'Afgerond op hele dagen.',
    alt: ({ regions }, days) =>
      `Gestapelde balken per schakel, van melding tot hulp, ${regions}. Basispad: ${days} dagen.`,
    altWith: (title, days) => ` ‘${title}’: ${days} dagen.`,
  },
  whoPays: {
    title: (variant, { regions, from, until }) =>
      `Wie wint en wie betaalt in wachttijd (dagen): ‘${variant}’ naast het basispad, ${regions}, van ${from} tot ${until}`,
    finding: (gains, pays, unclear) =>
      `Groepen die duidelijk korter wachten: ${gains}; duidelijk langer: ${pays}; geen duidelijk verschil: ${unclear}.`,
    none: 'Geen enkele groep wacht duidelijk korter of langer.',
    uncertainty:
      'Stip: het gemiddelde verschil. De streep laat zien waartussen dat gemiddelde heel waarschijnlijk ligt. Een dichte stip is een duidelijk verschil van een uur of meer, een open stip niet. Elke groep is apart bekeken: van 20 groepen zonder verschil lijkt er gemiddeld één toch duidelijk.',
    groups:
      'Waar twee open stippen staan, vallen de verschillen uiteen in twee groepen. Een gemiddelde past bij geen van beide.',
    definition:
      'Verschil in gemiddelde wachttijd met het basispad, per kind. Alleen kinderen die na de startdatum begonnen te wachten tellen mee; wie nog wacht, telt mee met de tijd tot dan. Een kind zit in meer groepen tegelijk.',
    rounding: 'Afgerond op hoogstens één cijfer achter de komma.',
    alt: (variant, regions, gains, pays) =>
      `Stippen: verschil in wachttijd door ‘${variant}’, ${regions}. Groepen korter: ${gains}; langer: ${pays}.`,
    altMost: (group, days) => ` Meest: ${group} ${days} dagen.`,
  },
  tipping: {
    title: (what, regions, when) => `Kantelkaart: ${what}, ${regions}, ${when}`,
    over: (outcome, rows, columns) => `${outcome}, naar ${rows} en ${columns}`,
    on: (date) => `op ${date}`,
    during: (from, until) => `van ${from} tot ${until}`,
    minus: (policy, against) => `‘${policy}’ min ‘${against}’`,
    axis: (label, unit) => (unit === '' ? label : `${label} (${unit})`),
    finding: (lowest, highest) => `Op de kaart loopt dit van ${lowest} tot ${highest}; donkerder is hoger.`,
    same: 'Overal op de kaart is dit hetzelfde.',
    uncertainty: (runs, half) =>
      `Elk vak is het gemiddelde van ${runs} doorgerekende toekomsten. In een gewoon vak ligt dat gemiddelde heel waarschijnlijk hoogstens ${half} hoger of lager; een kleiner verschil tussen vakken kan toeval zijn. De echte uitkomst kan erbuiten liggen.`,
    unknown: (runs) =>
      `Elk vak is het gemiddelde van ${runs} doorgerekende toekomsten. Hoe zeker dat is, is niet te zeggen. De echte uitkomst kan erbuiten liggen.`,
    groups: 'In vakken met * vallen de toekomsten uiteen in twee groepen: daar staan hun twee gemiddelden.',
    cells: (rows, columns) =>
      `Naar beneden: ${rows}. Naar rechts: ${columns}. Tussen deze waarden zegt de kaart niets. Afgerond op zoveel cijfers als in een vak passen.`,
    alt: (outcome, rows, columns, first, last) =>
      `Kaart van ${outcome} over ${rows} en ${columns}. Linksboven ${first}, rechtsonder ${last}.`,
    cell: (row, column, amount) => `Bij ${row} en ${column}: ${amount}.`,
    sheet: { low: 'Zeker vanaf', high: 'Zeker tot', runs: 'Doorrekeningen' },
  },
  measures: {
    title: (label, { regions, from, until }) =>
      `Maatregelen naast elkaar: ${label}, ${regions}, van ${from} tot ${until}`,
    finding: (n, { lower, higher, unclear }) =>
      `Van de ${n} maatregelen is het verschil bij ${lower} duidelijk lager, bij ${higher} duidelijk hoger en bij ${unclear} onduidelijk.`,
    one: (title, clear) =>
      clear === 'unclear'
        ? `Met ‘${title}’ is er geen duidelijk verschil.`
        : `Met ‘${title}’ komt dit gemiddeld duidelijk ${change[clear]} uit.`,
    heads: {
      letter: 'Groep',
      measure: 'Maatregel',
      effect: 'Verschil met het basispad',
      cost: 'Kosten, mln euro per jaar (prijspeil 2025)',
      visible: 'Eerst zichtbaar',
      feasibility: 'Uitvoerbaarheid: eigen oordeel van de opsteller, geen uitkomst van het model',
    },
    covered: 'Dekking',
    toCover: 'in te vullen',
    yearly: 'Structureel of incidenteel',
    empty: 'nog niet ingevuld',
    unknown: 'niet bekend',
    never: 'niet',
    after: (months, direction) => `na ${months === '1' ? '1 maand' : `${months} maanden`} (${change[direction]})`,
    uncertainty:
      'Stip: het gemiddelde verschil. De streep laat zien waartussen dat gemiddelde heel waarschijnlijk ligt. Een open stip: geen duidelijk verschil. De echte uitkomst kan erbuiten liggen.',
    groups:
      'Waar twee open stippen staan, vallen de verschillen uiteen in twee groepen. Een gemiddelde past bij geen van beide.',
    letters: (one) =>
      one
        ? 'Er is één maatregel, dus er valt niets te onderscheiden.'
        : 'Bij maatregelen met dezelfde letter is uit deze berekening niet op te maken welke meer doet; hun volgorde zegt dan niets.',
    definition: (label, text, asIs, until) =>
      `${label}: ${text} Zonder maatregel: ${asIs}. Een maandreeks staat hier met de laatste datum, ${until}.`,
    visible: 'Eerst zichtbaar: maanden van de start van de maatregel tot het verschil voor het eerst duidelijk is.',
    order: 'Volgorde van de rijen: naar het gemiddelde verschil.',
    judgement: 'Uitvoerbaarheid is het eigen oordeel van de opsteller, geen uitkomst van het model.',
    rounding: 'Afgerond op zoveel cijfers als de streep toelaat.',
    money: (from, until) =>
      `Kosten: wat de hele keten meer (+) of minder (−) kost, gemiddeld per jaar van ${from} tot ${until}, prijspeil 2025, met lage en hoge prijzen. Structureel of incidenteel: dat weet het model niet, in te vullen. Dekking: in te vullen.`,
    alt: (n, regions, { lower, higher, unclear }) =>
      `Tabel met stippen: ${n} ${n === '1' ? 'maatregel' : 'maatregelen'}, ${regions}. Duidelijk lager: ${lower}, duidelijk hoger: ${higher}, geen duidelijk verschil: ${unclear}.`,
  },
  stoplicht: {
    title: (n, one, regions, from, until) =>
      `Stoplicht: stand van ${n} ${one ? 'actie' : 'acties'}, ${regions}${from === '' ? '' : from === until ? `, gepland op ${from}` : `, gepland van ${from} tot ${until}`}`,
    states: { onTrack: 'op schema', atRisk: 'loopt risico', late: 'te laat', done: 'klaar' },
    heads: { state: 'Stand', action: 'Actie', owner: 'Wie', result: 'Resultaat', date: 'Datum' },
    noDate: 'geen datum',
    finding: (states) => `Stand volgens de opsteller: ${states}.`,
    count: (n, state) => `${state}: ${n}`,
    uncertainty: 'Deze lijst is niet berekend. Daarom staat er geen marge bij.',
    definition: 'De stand is het eigen oordeel van de opsteller, geen uitkomst van het model.',
    source: (date) =>
      `Bron van de lijst: de opsteller van deze brief, bij de cijfers van ${date}. Zij is geen berekening, geen voorspelling. De cijfers elders in de brief:`,
    alt: (n, regions, states) =>
      `Stoplicht in een lijst: stand van acties (${n}), ${regions}. ${states}. Eigen oordeel van de opsteller.`,
  },
};
