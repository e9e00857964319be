import { number } from '../numbers.ts';
import { fillEn } from './fill-en.ts';
import { type Told, told } from './told.ts';
import type { CrateWords } from './words.ts';

const n = (value: number | string | null | undefined, decimals = 0) => number(Number(value), decimals, 'en');

const notDone: Told = {
  version: () => '',
  complete: () => '',
  scenarioHash: () => '',
  again: ({ events }) =>
    `Not computed again: ${n(events)} events take long here. With --verify it is done all the same.`,
  numbers: () => 'Not checked: the results were not computed again.',
  table: () => 'Not checked: the folder holds no table.',
  laws: () => '',
  intervals: () => '',
  pairing: () => 'There is nothing to pair: one scenario or policy.',
  growing: () => 'Not checked: the files hold no number of lines that grow.',
  drift: () =>
    'Not repeated here. tests/model/drift.test.ts holds the startfoto of the base path to it, with the program; this package says nothing of other scenarios.',
};

const done: Told = {
  ...notDone,
  version: ({ computed, here }) => `Computed by version ${computed}, packed by version ${here}.`,
  complete: ({ found, expected, failed }) =>
    `${n(found)} of ${n(expected)} are there${Number(failed) > 0 ? `; ${n(failed)} replications failed` : ''}.`,
  scenarioHash: ({ equal, of }) => `${n(equal)} of ${n(of)} hashes are equal to those that were stored.`,
  again: ({ equal, of, what, seconds }) =>
    `${n(equal)} of ${n(of)} ${what === 'rows' ? 'rows' : 'digests'} came out equal to the last bit; it took ${n(seconds, 1)} seconds here.`,
  numbers: ({ equal, of }) => `${n(equal)} of ${n(of)} indicators in result.json are those that came out again.`,
  table: ({ rows }) => `${n(rows)} rows compared.`,
  laws: ({ laws, scenarios, replications, years, every, broken }) =>
    `${n(laws)} laws, Little's law among them, after every ${n(every)} events of ${n(replications)} replications of ${n(scenarios)} scenarios over at most ${n(years, 1)} years. ${broken === null ? 'All hold.' : `Broken: ${broken}`}`,
  intervals: ({ defined, of, undefined: missing }) =>
    `${n(defined)} of ${n(of)} have a 95 % interval; replications that do not define an output: ${n(missing)}.`,
  pairing: ({ least, median, most, of }) =>
    `Pairing gain (variance ratio) over ${n(of)} differences: lowest ${n(least, 1)}, median ${n(median, 1)}, highest ${n(most, 1)}.`,
  growing: ({ growing, overloaded, of, first }) =>
    `Of ${n(of)} lines and loads ${n(growing)} grow in more than 1 in 20 futures and ${n(overloaded)} have a load over 1${first === null || first === '' ? '' : ` (first: ${first})`}.`,
};

/** English texts of a research package. */
export const crateEn: CrateWords = {
  language: 'en',
  graph: {
    name: (title) => `${title}: research package`,
    description: (question, version) =>
      `${question} Computed with Ketenlab ${version}, a discrete-event simulation of the Dutch child-protection chain. A calculation, not a forecast; families are made up.`,
    roles: {
      input: 'input of the computation',
      output: 'output of the computation',
      check: 'checks that were computed when the package was made',
      form: 'reporting form',
      register: 'numbers and sources of the program',
    },
    computation: (command) => `ketenlab ${command}`,
    computed: (seed, [least, most], hash, digest) =>
      `Seed ${seed}; ${least === most ? least : `${least} to ${most}`} replications; SHA-256 ${hash}${digest === null ? '' : `; digest ${digest}`}.`,
    document: (version) => `In the package of ketenlab ${version}.`,
    form: 'Reporting form for discrete-event simulation (STRESS-DES), filled from the files.',
    noAuthors: 'Authors: not stated by the files.',
    noLicence: 'Licence of the results: not stated',
    licence:
      'The program, its scenario files and its register are EUPL-1.2. Whoever publishes these results states their licence.',
    noAddress: 'Address and DOI of the code: not stated.',
    unknownMachine: 'Not stated: results do not hold the computer that made them.',
  },
  checks: {
    version: { says: 'The same version of the program' },
    complete: { says: 'Everything is there' },
    scenarioHash: { says: 'The inputs are those of the results (SHA-256)' },
    again: { says: 'Computing again gives the same bits' },
    numbers: { says: 'The stored numbers are those that come out' },
    table: { says: 'The table says what the other file says' },
    laws: { says: 'Laws of conservation and Little’s law hold' },
    intervals: { says: 'Intervals are defined' },
    pairing: { says: 'What pairing gains' },
    growing: { says: 'Lines that grow, loads over 1' },
    drift: { says: 'No artificial jump at the start' },
  },
  verdicts: {
    passed: 'Passed',
    failed: 'Failed',
    number: 'A number to judge',
    notDone: 'Not done',
    notApplicable: 'Does not apply',
  },
  checksTitle: 'Checks',
  checkColumns: ['Check', 'Verdict', 'Found'],
  filesTitle: 'Files',
  told: (check, verdict, numbers) => told(check, verdict, numbers, done, notDone),
  formTitle: (title) => `STRESS-DES: ${title}`,
  formIntro:
    'Filled by the program from the files of this package and from its own declarations. What neither says is listed as open and is for the author to fill in. Paths under docs/ are documents of the program.',
  openItems: 'Open items',
  toFill: 'To fill in',
  notStated: 'Not stated.',
  items: {
    '1.1': 'Purpose of the model',
    '1.2': 'Model outputs',
    '1.3': 'Aims of the experiments',
    '2.1': 'Overview diagram',
    '2.2': 'Base model logic',
    '2.3': 'Scenario logic',
    '2.4': 'Algorithms',
    '2.5.1': 'Entities',
    '2.5.2': 'Activities',
    '2.5.3': 'Resources',
    '2.5.4': 'Queues',
    '2.5.5': 'Entry and exit points',
    '3.1': 'Data sources',
    '3.2': 'Pre-processing',
    '3.3': 'Input parameters',
    '3.4': 'Assumptions',
    '4.1': 'Initialisation',
    '4.2': 'Run length',
    '4.3': 'Estimation approach',
    '5.1': 'Software',
    '5.2': 'Random sampling',
    '5.3': 'Model execution',
    '5.4': 'System',
    '6.1': 'Code access',
  },
  states: {
    answered: 'Answered by the files',
    documented: 'Answered in a document of the program',
    partly: 'Partly answered',
    open: 'Open',
  },
  fill: fillEn,
};
