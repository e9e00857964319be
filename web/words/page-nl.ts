import type { PageWords } from './page.ts';

const sharedNl = { base: 'de regio', years: 'het aantal jaren', off: 'de uitgezette lussen' } as const;

/** Dutch sentences of the page, in plain words (B1). */
export const pageNl: PageWords = {
  language: 'nl',
  documentTitle: 'Ketenlab: doorrekening van de keten van de jeugdbescherming',
  title: 'Ketenlab',
  purpose: 'Wat doet beleid met kinderen die wachten in de jeugdbescherming?',
  skip: 'Naar de inhoud',
  otherLanguage: 'English',
  tabs: {
    whatIf: 'Wat als…',
    compare: 'Vergelijken',
    chain: 'De keten',
    why: 'Waarom?',
    letter: 'Brief maken',
    about: 'Over dit model',
  },
  tabList: 'Onderdelen',
  sentence: (path, date, low, high, regions) =>
    `${path}: op ${date} hebben tussen ${low} en ${high} kinderen in ${regions} geen vaste jeugdbeschermer, in 18 van de 20 doorgerekende toekomsten.`,
  sentenceGroups: (path, date, regions) =>
    `${path}: op ${date} vallen de doorgerekende toekomsten voor ${regions} in twee groepen uiteen. De figuur laat ze allebei zien.`,
  invite: 'Verschuif een knop. Hier leest u dan het verschil met het basispad.',
  notForecast: 'Dit is een doorrekening, geen voorspelling.',
  result: 'De uitkomst',
  loopsOff: {
    off: 'Uitgezet in deze vergelijking, ook in het basispad:',
    on: 'Zet weer aan',
    alsoOn: 'Aangezet in deze vergelijking, terwijl het basispad dit uit heeft:',
    offAgain: 'Zet weer uit',
  },
  status: {
    label: 'Stand van de berekening',
    released: (version, runs) => `Vooraf berekend door de makers (versie ${version}, ${runs} doorrekeningen).`,
    first: (runs) => `Eerste schatting na ${runs} doorrekeningen. De cijfers bewegen nog.`,
    growing: (runs, of) => `Bezig: ${runs} van ${of} doorrekeningen.`,
    stable: (runs) => `Klaar: ${runs} doorrekeningen.`,
    stale: 'Oude uitkomst: dit hoort nog bij de vorige instelling.',
    waiting: 'Aan het rekenen…',
    restarted: 'Een rekenhulp viel uit en is opnieuw gestart. De berekening gaat door.',
    finished: 'Een rekenhulp viel uit en is opnieuw gestart. De berekening is gewoon afgemaakt.',
    failed: (message) => `De berekening is gestopt: ${message}`,
    tryAgain: 'Opnieuw proberen',
    same: 'Basispad: precies gelijk aan dat van de makers.',
    faults: 'Dit kan niet worden doorgerekend:',
  },
  overload: {
    title: 'Let op: te vol',
    grows: (scenarios, lines, one) =>
      one
        ? `In meer dan de helft van de toekomsten staat deze wachtrij aan het eind ver boven zijn gemiddelde en groeit nog: ${lines}. Dat geldt voor: ${scenarios}.`
        : `In meer dan de helft van de toekomsten staan deze wachtrijen aan het eind ver boven hun gemiddelde en groeien nog: ${lines}. Dat geldt voor: ${scenarios}.`,
    full: (scenarios, what, one) =>
      `${one ? 'Dit is' : 'Deze zijn'} zo goed als altijd bezet: ${what}. Dat geldt voor: ${scenarios}.`,
    behind: (scenarios, what) =>
      `In de laatste weken wordt hier meer werk gevraagd dan er uren zijn: ${what}. Dat geldt voor: ${scenarios}.`,
    notSimulated: (scenarios) =>
      `Een wachtrij groeit zonder einde en werd te lang voor het model. Niet elk gezin is doorgerekend. De andere uitkomsten kloppen daardoor niet meer. Dat geldt voor: ${scenarios}.`,
  },
  limits: {
    summary: 'Wat kan dit model niet?',
    points: [
      'Het zegt niets over één kind of gezin. Gebruik het niet om te bepalen wie mag wachten.',
      'Het is geen voorspelling. Als de aannames kloppen, dan volgt dit beeld.',
      'Het basispad is alleen geijkt op twaalf tellingen van één jaar. Ongeveer acht van de tien getallen zijn aannames. Bij elke knop staat of er een bron voor is.',
      'De band laat toeval zien. Onzekerheid over de invoer zit er niet in. De echte uitkomst kan erbuiten liggen.',
      'Een effect van beleid is nergens ingevuld. Een knop verandert uren, plekken, dagen en mensen. Wat kinderen merken, volgt daaruit.',
      'Het model geeft geen advies. De keuze is aan u.',
    ],
    ofBase: {
      'zhz-2024': [
        'Bestaande wachtrijen van Zuid-Holland Zuid lopen in het model te vroeg leeg. Niet elk geteld aantal ligt binnen de band.',
      ],
      'zuidwest-2024': [
        'De cijfers van regio Zuidwest zijn geschat uit landelijke tellingen en uit Zuid-Holland Zuid. Voor drie van de vier delen van de regio is nooit gepubliceerd hoeveel kinderen geen vaste jeugdbeschermer hebben.',
        'In het model zijn er in regio Zuidwest veel meer kinderen zonder hulp op tijd dan er in 2021 zijn geteld.',
        'GI’s delen hun mensen in het model vrijer over de regio dan in het echt. Wilt u alleen Zuid-Holland Zuid bekijken? Kies dan die regio.',
      ],
    },
  },
  variants: {
    legend: 'Wat vergelijkt u?',
    base: 'Basispad',
    add: 'Variant erbij',
    copy: 'Kopie van deze variant',
    copyShort: 'Kopie',
    removeShort: 'Verwijder',
    remove: (title) => `Verwijder ‘${title}’`,
    rename: 'Naam van de variant',
    newTitle: (n) => `Variant ${n}`,
    none: 'Nog geen variant. Verschuif een knop, dan ontstaat de eerste.',
    most: (n) => `Meer dan ${n} varianten kan niet.`,
  },
  tools: {
    legend: 'Instellingen',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    reset: 'Begin opnieuw',
    base: 'Regio',
    years: 'Aantal jaren',
    runs: 'Aantal doorrekeningen',
    start: (date) => `Startfoto: ${date}`,
    slow: 'Deze regio is groter. Een berekening duurt langer.',
  },
  share: {
    title: 'Bewaren en delen',
    name: 'Naam van deze vergelijking',
    save: 'Bewaar op dit apparaat',
    saved: (name) => `‘${name}’ is bewaard op dit apparaat.`,
    savedList: 'Bewaard op dit apparaat',
    noneSaved: 'Nog niets bewaard.',
    open: 'Open',
    forget: (name) => `Verwijder ‘${name}’ van dit apparaat`,
    copyLink: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Selecteer de link hieronder en kopieer hem zelf.',
    linkLabel: 'Link naar deze vergelijking',
    linkHelp: 'Alle instellingen staan in de link. Er wordt niets verstuurd. Eigen cijfers gaan niet mee.',
    pasted: 'Link van een ander',
    pastedHelp: 'Plak hier een link om hem te openen, of om zijn varianten naast de uwe te zetten.',
    take: 'Open deze link',
    beside: 'Zet ernaast',
    file: (title) => `Scenariobestand van ‘${title}’`,
    fileHelp:
      'Zet deze bestanden in de map scenarios van Ketenlab, naast het bestand van de regio. Dan rekent de opdrachtregel hetzelfde uit.',
    opened: (name) => (name === '' ? 'Vergelijking geopend uit een link.' : `‘${name}’ geopend uit een link.`),
    otherVersion: (made, here) =>
      `Deze link is gemaakt met versie ${made}. Dit is versie ${here}: de cijfers kunnen anders zijn.`,
    sameNumbers: 'Gecontroleerd: dezelfde cijfers als bij de maker van de link.',
    otherNumbers: 'Let op: de cijfers zijn anders dan bij de maker van de link.',
    badLink: 'Deze link kan niet worden gelezen en is niet geopend.',
    full: 'Er passen niet meer varianten bij.',
    notBeside: (differs) =>
      `Deze varianten kunnen niet naast de uwe staan. Anders dan bij u: ${differs.map((one) => sharedNl[one]).join(', ')}. Open de link in plaats daarvan.`,
    yourRuns:
      'Alles wordt met uw eigen toeval en aantal doorrekeningen berekend. De cijfers kunnen iets anders zijn dan bij de maker.',
    tooMuch: 'Dit zijn meer instellingen dan in een link passen. Bewaren en delen kan nu niet.',
    noStorage: 'Bewaren lukt niet in deze browser. Kopieer de link.',
  },
  counts: {
    title: 'Eigen cijfers ernaast',
    help: 'Kies een CSV-bestand met de kolommen datum, nieuw en bestaand. Het blijft op deze pagina en wordt nergens heen gestuurd.',
    choose: 'Kies een bestand',
    drop: 'of sleep het hierheen',
    shown: (file, points) => `${points} tellingen uit ${file} staan als stippen in de figuur.`,
    noFile: 'Dat was geen bestand. Kies een CSV-bestand.',
    outside: (points) => `Buiten de looptijd: ${points}. Die staan niet in de figuur.`,
    remove: 'Haal de eigen cijfers weg',
    example: 'Voorbeeld: datum;nieuw;bestaand en daaronder 2025-01-01;32;42',
  },
  about: {
    title: 'Over dit model',
    paragraphs: [
      'Ketenlab rekent de jeugdbeschermingsketen na, gezin voor gezin en dag voor dag: van melding en onderzoek door de Raad tot een vaste jeugdbeschermer en hulp.',
      'Elke variant krijgt dezelfde gezinnen als het basispad, en zoveel mogelijk hetzelfde toeval. In één toekomst kan een verschil toch deels toeval zijn: wie eerder aan de beurt is, komt iemand anders tegen. Kijk daarom naar het gemiddelde en naar hoe zeker dat is.',
      'Bij elke knop staat waar hij vandaan komt, of dat hij een aanname is. Alle andere getallen staan met hun bron in de documentatie van Ketenlab.',
    ],
    check: 'Controleren',
    checkHelp: 'Wie hetzelfde narekent, krijgt precies dezelfde cijfers. Dan is ook deze code gelijk.',
    digest: 'Controlecode',
    checkLater: 'De codes komen hier te staan als de berekening klaar is.',
    command: 'Opdracht',
    privacy:
      'Deze pagina verstuurt niets en zet geen cookies. Staat er https in het adres, dan werkt zij na de eerste keer meestal ook zonder internet. In een privévenster werkt dat niet.',
  },
  compare: {
    title: 'Vergelijken',
    asTable: 'Deze cijfers als tabel',
    futures: 'In hoeveel van de 20 toekomsten?',
    whoPays: 'Wie wint en wie betaalt?',
    leadTimes: 'Waar gaat de tijd heen?',
    costs: 'Wat kost het?',
    costsMiddle:
      'Dit is de middelste schatting van de prijzen. Tussen haakjes staat waartussen het gemiddelde verschil heel waarschijnlijk ligt.',
    costsAll: 'Ook met de lage en de hoge schatting',
  },
  offline: {
    ready: 'Deze pagina werkt nu ook zonder internet.',
    update: 'Er is een nieuwe versie van deze pagina.',
    reload: 'Laad de nieuwe versie',
  },
  loading: 'De pagina wordt geladen…',
  loads: {
    waiting: 'Dit onderdeel wordt geladen…',
    failed:
      'Dit onderdeel kon niet worden geladen. Lukt het niet met de knop, laad dan de hele pagina opnieuw: uw instellingen staan in de adresbalk.',
    again: 'Opnieuw',
  },
  broken: (message) => `De pagina kan dit niet laten zien: ${message}`,
  startAgain: 'Open de pagina zonder instellingen',
};
