import { number } from '../numbers.ts';
import { fillNl } from './fill-nl.ts';
import { type Told, told } from './told.ts';
import type { CrateWords } from './words.ts';

const n = (value: number | string | null | undefined, decimals = 0) => number(Number(value), decimals, 'nl');

const notDone: Told = {
  version: () => '',
  complete: () => '',
  scenarioHash: () => '',
  again: ({ events }) =>
    `Niet opnieuw doorgerekend: ${n(events)} gebeurtenissen duren hier lang. Met --verify gebeurt het toch.`,
  numbers: () => 'Niet gecontroleerd: er is niet opnieuw doorgerekend.',
  table: () => 'Niet gecontroleerd: er staat geen tabel in de map.',
  laws: () => '',
  intervals: () => '',
  pairing: () => 'Er is niets te paren: één scenario of beleid.',
  growing: () => 'Niet gecontroleerd: de bestanden hebben geen getal over wachtrijen die groeien.',
  drift: () =>
    'Hier niet herhaald. tests/model/drift.test.ts toetst de startfoto van het basispad, samen met het programma; over andere scenario’s zegt dit pakket niets.',
};

const done: Told = {
  ...notDone,
  version: ({ computed, here }) => `Doorgerekend met versie ${computed}, ingepakt met versie ${here}.`,
  complete: ({ found, expected, failed }) =>
    `${n(found)} van de ${n(expected)} zijn er${Number(failed) > 0 ? `; ${n(failed)} doorrekeningen mislukten` : ''}.`,
  scenarioHash: ({ equal, of }) => `${n(equal)} van de ${n(of)} hashes zijn gelijk aan de bewaarde.`,
  again: ({ equal, of, what, seconds }) =>
    `${n(equal)} van de ${n(of)} ${what === 'rows' ? 'rijen' : 'digests'} zijn gelijk tot op de laatste bit; dat duurde hier ${n(seconds, 1)} seconden.`,
  numbers: ({ equal, of }) =>
    `${n(equal)} van de ${n(of)} uitkomsten in result.json zijn die van de nieuwe doorrekening.`,
  table: ({ rows }) => `${n(rows)} rijen vergeleken.`,
  laws: ({ laws, scenarios, replications, years, every, broken }) =>
    `${n(laws)} wetten, ook de wet van Little, na elke ${n(every)} gebeurtenissen van ${n(replications)} doorrekeningen van ${n(scenarios)} scenario’s over hooguit ${n(years, 1)} jaar. ${broken === null ? 'Alle gelden.' : `Gebroken: ${broken}`}`,
  intervals: ({ defined, of, undefined: missing }) =>
    `${n(defined)} van de ${n(of)} hebben een interval van 95 %; doorrekeningen zonder uitkomst: ${n(missing)}.`,
  pairing: ({ least, median, most, of }) =>
    `Paarwinst (verhouding van varianties) over ${n(of)} verschillen: laagste ${n(least, 1)}, middelste ${n(median, 1)}, hoogste ${n(most, 1)}.`,
  growing: ({ growing, overloaded, of, first }) =>
    `Van ${n(of)} wachtrijen en belastingen groeien er ${n(growing)} in meer dan 1 van de 20 toekomsten, en hebben er ${n(overloaded)} een belasting boven 1${first === null || first === '' ? '' : ` (de eerste: ${first})`}.`,
};

/** Dutch texts of a research package. */
export const crateNl: CrateWords = {
  language: 'nl',
  graph: {
    name: (title) => `${title}: onderzoekspakket`,
    description: (question, version) =>
      `${question} Doorgerekend met Ketenlab ${version}, een simulatie van de keten van de jeugdbescherming. Een doorrekening van aannames; de gezinnen zijn verzonnen.`,
    roles: {
      input: 'invoer van de doorrekening',
      output: 'uitkomst van de doorrekening',
      check: 'controles, berekend bij het inpakken',
      form: 'formulier voor verslaglegging',
      register: 'getallen en bronnen van het programma',
    },
    computation: (command) => `ketenlab ${command}`,
    computed: (seed, [least, most], hash, digest) =>
      `Seed ${seed}; ${least === most ? least : `${least} tot ${most}`} doorrekeningen; SHA-256 ${hash}${digest === null ? '' : `; digest ${digest}`}.`,
    document: (version) => `In het pakket van ketenlab ${version} (Engels).`,
    form: 'Formulier voor verslag over simulatie (STRESS-DES), ingevuld uit de bestanden.',
    noAuthors: 'Auteurs: staan niet in de bestanden.',
    noLicence: 'Licentie van de uitkomsten: niet vermeld',
    licence:
      'Het programma, zijn scenario’s en zijn register zijn EUPL-1.2. Wie deze uitkomsten publiceert, vermeldt zelf hun licentie.',
    noAddress: 'Adres en DOI van de code: niet vermeld.',
    unknownMachine: 'Niet vermeld: uitkomsten bewaren niet op welke computer ze zijn gemaakt.',
  },
  checks: {
    version: { says: 'Dezelfde versie van het programma' },
    complete: { says: 'Alles is er' },
    scenarioHash: { says: 'De invoer is die van de uitkomsten (SHA-256)' },
    again: { says: 'Opnieuw doorrekenen geeft dezelfde bits' },
    numbers: { says: 'De bewaarde getallen zijn die van de doorrekening' },
    table: { says: 'De tabel zegt wat het andere bestand zegt' },
    laws: { says: 'Er gaat niets verloren, en de wet van Little geldt' },
    intervals: { says: 'Er zijn intervallen' },
    pairing: { says: 'Wat paren oplevert' },
    growing: { says: 'Wachtrijen die groeien, belasting boven 1' },
    drift: { says: 'Geen kunstmatige sprong aan het begin' },
  },
  verdicts: {
    passed: 'Goed',
    failed: 'Fout',
    number: 'Een getal om te wegen',
    notDone: 'Niet gedaan',
    notApplicable: 'Niet van toepassing',
  },
  checksTitle: 'Controles',
  checkColumns: ['Controle', 'Oordeel', 'Gevonden'],
  filesTitle: 'Bestanden',
  told: (check, verdict, numbers) => told(check, verdict, numbers, done, notDone),
  formTitle: (title) => `STRESS-DES: ${title}`,
  formIntro:
    'Ingevuld door het programma, uit de bestanden van dit pakket en uit wat het programma over zichzelf zegt. Wat daar niet staat, heet open en vult de auteur in. Paden onder docs/ zijn documenten van het programma, in het Engels.',
  openItems: 'Wat open is',
  toFill: 'In te vullen',
  notStated: 'Niet vermeld.',
  items: {
    '1.1': 'Doel van het model',
    '1.2': 'Uitkomsten',
    '1.3': 'Doel van de experimenten',
    '2.1': 'Overzichtsplaatje',
    '2.2': 'Regels van het basispad',
    '2.3': 'Regels van de scenario’s',
    '2.4': 'Algoritmen',
    '2.5.1': 'Eenheden',
    '2.5.2': 'Activiteiten',
    '2.5.3': 'Mensen en plekken',
    '2.5.4': 'Wachtrijen',
    '2.5.5': 'In- en uitgang',
    '3.1': 'Bronnen',
    '3.2': 'Bewerking vooraf',
    '3.3': 'Invoer',
    '3.4': 'Aannames',
    '4.1': 'Begintoestand',
    '4.2': 'Lengte van een doorrekening',
    '4.3': 'Schatting',
    '5.1': 'Software',
    '5.2': 'Toeval',
    '5.3': 'Uitvoering',
    '5.4': 'Computer',
    '6.1': 'Toegang tot de code',
  },
  states: {
    answered: 'Ingevuld uit de bestanden',
    documented: 'Beantwoord in een document van het programma',
    partly: 'Deels ingevuld',
    open: 'Open',
  },
  fill: fillNl,
};
