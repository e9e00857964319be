import { number } from '../../report/numbers.ts';
import { dutchFault } from '../../report/words/faults-nl.ts';
import { sweepNl } from './sweep-nl.ts';
import type { CliWords } from './words.ts';

const views: Readonly<Record<string, string>> = { stock: 'stand', cohort: 'cohort', flow: 'stroom', child: 'per kind' };

/** Dutch texts of the command line. */
export const nl: CliWords = {
  help: {
    program:
      'Ketenlab rekent door wat een maatregel doet met kinderen die wachten in de keten van de jeugdbescherming. ' +
      'Het is een doorrekening, geen voorspelling.',
    usage: '[opties]',
    titles: { 'Usage:': 'Gebruik:', 'Arguments:': 'Argumenten:', 'Options:': 'Opties:', 'Commands:': 'Opdrachten:' },
    commands: {
      run: 'rekent één scenario door',
      compare: 'vergelijkt scenario’s met een basispad, met steeds dezelfde gezinnen en hetzelfde toeval',
      measures: 'zet maatregelen in één tabel: effect, kosten, eerst zichtbaar, en welke niet te onderscheiden zijn',
      knockout: 'laat zien hoeveel van het effect van knoppen langs elk mechanisme loopt',
      split: 'verdeelt het verschil tussen estafette en team over zijn vier delen',
      sensitivity: 'laat zien welk getal, aan het lage en hoge einde van zijn bereik, de uitkomsten het meest beweegt',
      validate: 'controleert scenariobestanden zonder te rekenen',
      describe:
        'toont waar het model uit bestaat: getallen met eenheid, bereik en bron, knoppen, schokken, uitkomsten, stations',
      trace: 'vertelt de route van één gezin uit het model',
      link: 'pakt een link van de webpagina uit tot scenariobestanden',
      plan: 'zegt wat een studie kost: punten, rijen, tijd op deze computer en schijfruimte',
      sweep: 'rekent een studie door en bewaart elke rij op schijf; stoppen en later doorgaan kan altijd',
      merge: 'voegt de delen van een sweep samen tot één tabel',
      rerun: 'rekent één rij van een sweep opnieuw door en vergelijkt haar bit voor bit',
    },
    arguments: {
      scenario: 'scenariobestand (YAML)',
      scenarioOrLink: 'scenariobestand (YAML), of een link tussen aanhalingstekens',
      base: 'scenariobestand van het basispad, of een link tussen aanhalingstekens, die zijn eigen varianten heeft',
      variants: 'scenariobestanden die ermee vergeleken worden; zonder: hetzelfde scenario zonder knoppen en schokken',
      measures: 'scenario’s met elk een maatregel',
      files: 'scenariobestanden',
      link: 'een link, of wat achter het # staat, tussen aanhalingstekens; er wordt niets opgehaald',
      what: 'parameters, levers, shocks, indicators, stations, mechanisms, of een naam zoals gi of L07',
      study: 'studiebestand (YAML)',
      sweeps: 'mappen van sweeps van dezelfde studie',
      sweepFolder: 'map van een sweep',
      row: 'nummer van de rij in rows.parquet, vanaf 0',
    },
    options: {
      json: 'geeft JSON op de standaarduitvoer',
      quiet: 'laat voortgang en meldingen weg',
      write: 'schrijft de naslagpagina’s in een map (standaard: docs/reference)',
      schema: 'geeft het JSON Schema van een scenariobestand; `describe study --schema` dat van een studie',
      seed: (fallback) => `tekst die het toeval vastlegt (standaard: ${fallback})`,
      replications: (fallback) => `aantal doorrekeningen per scenario (standaard: ${fallback})`,
      replication: 'welke doorrekening, vanaf 0 (standaard: 0)',
      family: 'nummer van het gezin, vanaf 0 (standaard: 0)',
      years: 'looptijd in jaren, in plaats van die van het scenario',
      workers: 'aantal rekenprocessen tegelijk (standaard: alle kernen)',
      lang: 'taal: nl of en (standaard: de taal van het systeem)',
      lever:
        'knop of schok (id of sleutel) waarvan het effect telt, uit het scenario of met een waarde; vaker mag ' +
        '(standaard: alle knoppen en schokken van het scenario)',
      output: 'sleutel van een uitkomst; vaker mag (standaard: de hoofduitkomsten)',
      share: 'aandeel gezinnen met een team, als het scenario dat niet zegt (standaard: 1, vanaf de start)',
      all: 'ook getallen die gemeten of afgeleid zijn',
      top: (fallback) => `aantal getallen per uitkomst in de tekst (standaard: ${fallback})`,
      out: 'map voor de resultaten (standaard: results/<naam>)',
      resume: 'gaat door met wat er in de map al is',
      shard: 'rekent één deel van de punten door, zoals 2/8',
      sweepOut: 'map voor de rijen (standaard: results/<naam van de studie>)',
      mergeOut: 'map voor de tabel (standaard: de eerste map)',
      unpackTo: (fallback) => `map voor de scenariobestanden (standaard: ${fallback})`,
      help: 'toont deze hulp',
      version: 'toont de versie',
    },
    helpCommand: 'toont de hulp van een opdracht',
  },
  groups: {
    parameters: 'GETALLEN',
    levers: 'KNOPPEN',
    shocks: 'SCHOKKEN (met waarde en datum als een knop, maar niemand kiest ze)',
    indicators: 'UITKOMSTEN',
    stations: 'STATIONS (gebeurtenissen, in de volgorde bij gelijke tijd)',
    mechanisms: 'MECHANISMEN',
    rules: 'REGELS voor wie aan de beurt is (onder rules: in een scenario)',
    names: 'NAMEN die een formule mag gebruiken in plaats van een regel',
  },
  status: { measured: 'Gemeten', derived: 'Afgeleid', assumption: 'Aanname' },
  amounts: ([value, low, high, least, most]) =>
    `Standaard ${value}; denkbaar ${low} tot ${high}; rekent van ${least} tot ${most}.`,
  shown: (view, better) => {
    const direction = { lower: ' Lager is beter voor kinderen.', higher: ' Hoger is beter voor kinderen.' }[better];
    return `Blik: ${views[view] ?? view}.${direction ?? ''}`;
  },
  source: (text, grade) => `Bron (${grade}): ${text}`,
  touches: (named) => `Werkt op: ${named}.`,
  claims: (what) => `Bepaalt ${what}; twee knoppen of schokken kunnen dat niet tegelijk.`,
  lines: {
    raad: 'de volgorde van de rij van de Raad',
    gi: 'de volgorde van de rij van de GI’s',
    providers: 'de volgorde van de lijsten van de aanbieders',
    norm: 'de caseloadnorm',
  },
  cost: ([low, middle, high], prices) =>
    `Kosten per eenheid: ${middle} euro per jaar (${low} tot ${high}), prijzen van ${prices}.`,
  costsNothing: 'Geen kosten naast de mensen en plekken die het model telt.',
  expectedWhole: (low, high) => `verwacht een heel getal van ${low} tot en met ${high}`,
  expectedNumber: (low, high) => `verwacht een getal van ${low} tot en met ${high}, met een punt voor decimalen`,
  expectedSeed: (longest) => `verwacht een tekst van 1 tot ${longest} tekens, zoals raadsbrief-2026`,
  expectedOneOf: (choices) => `verwacht een van: ${choices}`,
  expectedLever: 'verwacht knop, knop=waarde of knop=waarde@datum, zoals retention=6@2025-01-01',
  expectedShare: 'verwacht een aandeel, of aandeel@datum, zoals 0.5@2025-01-01',
  noLevers: 'dit scenario zet geen knoppen of schokken: kies er een met --lever knop=waarde',
  leverNotSet: (set) =>
    `het scenario zet deze knop niet${set === '' ? '' : ` (wel: ${set})`}: geef een waarde, zoals knop=1`,
  leverIsSet: 'het scenario zet deze knop al: geef hier geen waarde',
  leverTwice: 'deze knop staat er twee keer: houd er één',
  teamIsIdle: 'in dit scenario doet een team niets: M27 staat uit, of alle getallen onder team zijn nul',
  oneOutput: 'één uitkomst verwacht',
  unknownOutput: 'onbekende uitkomst',
  expectedFolder: 'verwacht de naam van een map',
  noSuchFile: 'het bestand bestaat niet',
  notAFile: 'dit is geen gewoon bestand',
  notUtf8: 'dit is geen tekst in UTF-8',
  tooLarge: (megabytes, most) => `het bestand is ${megabytes} MB groot; ten hoogste ${most} MB kan`,
  tooManyNumbers: (gigabytes, most) => `dat zijn ${gigabytes} GB aan getallen; kies ten hoogste ${most}`,
  otherDates: (from, until, baseFrom, baseUntil) =>
    `dit scenario loopt van ${from} tot ${until} en het basispad van ${baseFrom} tot ${baseUntil}: ` +
    'vergelijken kan alleen met dezelfde datums',
  nothingSet: 'dit scenario zet geen knop of schok: geef een tweede scenario om mee te vergelijken',
  sameName: (other) => `${other} heet ook zo: geef elk scenario een eigen naam`,
  cannotWrite: (folder, reason) => `in ${folder} kan niet geschreven worden (${reason})`,
  reasons: {
    ENOSPC: 'er is geen ruimte meer',
    EDQUOT: 'er is geen ruimte meer',
    EFBIG: 'een bestand mag hier niet groter worden',
    EACCES: 'dat mag niet van het systeem',
    EPERM: 'dat mag niet van het systeem',
    EROFS: 'de schijf is alleen te lezen',
    ENOENT: 'de map bestaat niet',
    ENOTDIR: 'er staat een bestand in de weg',
    ENAMETOOLONG: 'de naam is te lang',
    EIO: 'de schijf geeft een fout',
    EMFILE: 'er zijn te veel bestanden open',
  },
  outIsFile: 'dit is een bestand; geef een map',
  outHoldsOthers: (name) => `deze map bevat ook ${name} en wordt daarom niet vervangen: kies een nieuwe map`,
  linkAlone: 'een link heeft zijn eigen varianten: laat de scenariobestanden weg',
  linkNeedsCompare: (variants) => `deze link heeft ${variants} varianten: gebruik \`ketenlab compare\``,
  sameNumbers: 'Dit zijn dezelfde getallen als waar de link gemaakt is.',
  otherNumbers: (made, here) =>
    made === here
      ? 'Dit zijn andere getallen dan waar de link gemaakt is: hij kan onderweg veranderd zijn.'
      : `Dit zijn andere getallen dan waar de link gemaakt is, met versie ${made}; dit is versie ${here}.`,
  unpacked: (folder, files, command) => `In ${folder}: ${files.join(', ')}. Reken door met:\n${command}`,
  nothingNamed: 'niets in het model heet zo; zonder naam komt de hele lijst',
  notOurPage: 'deze pagina is niet door `ketenlab describe --write` geschreven en wordt niet vervangen: haal haar weg',
  wholeOnly: '--write schrijft alle pagina’s: laat de naam weg',
  pages: (written, removed, folder) =>
    `${written} pagina’s in ${folder} zijn bij${removed === 0 ? '' : `; ${removed} weggehaald`}.`,
  fault: dutchFault,
  valid: (file) => `${file}: in orde`,
  warning: (fault) => `Let op: ${fault}`,
  progress: (bar, done, total, percentage) => `Doorrekenen ${bar} ${percentage}% (${done} van ${total})`,
  written: (folder, seconds, events) =>
    `Resultaten staan in ${folder} (${number(events, 0, 'nl')} gebeurtenissen in ${number(seconds, 1, 'nl')} seconden).`,
  stopped: 'Gestopt; er is niets geschreven.',
  sweep: sweepNl,
  failed: (message) => `Dit ging mis: ${message}`,
  didYouMean: (suggestion) => `Bedoelt u ${suggestion}?`,
  unknownOption: (name) => `De optie ${name} bestaat niet.`,
  unknownCommand: (name) => `De opdracht ${name} bestaat niet.`,
  missingArgument: (name) => `Er ontbreekt iets: ${name}. Zie --help.`,
  missingValue: (option) => `Achter ${option} hoort een waarde.`,
  tooManyArguments: 'Dat zijn te veel argumenten. Zie --help.',
};
