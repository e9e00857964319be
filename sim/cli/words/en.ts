import { number } from '../../report/numbers.ts';
import type { CliWords } from './words.ts';

/** English texts of the command line. */
export const en: CliWords = {
  help: {
    program:
      'Ketenlab calculates what an intervention does to children who wait in the Dutch child-protection chain. ' +
      'It is a calculation, not a forecast.',
    usage: '[options]',
    titles: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
    commands: {
      run: 'runs one scenario',
      compare: 'compares scenarios with a base path, with the same families and the same chance',
      measures: 'puts measures in one table: effect, cost, first visible, and which cannot be told apart',
      knockout: 'shows how much of the effect of levers passes through each mechanism',
      split: 'splits the difference between relay and team over its four parts',
      sensitivity: 'shows which number, at the low and high end of its range, moves the indicators most',
      validate: 'checks scenario files without computing',
      describe:
        'shows what the model is made of: numbers with unit, range and source, levers, shocks, indicators, stations',
      trace: 'tells the route of one modelled family',
      link: 'unpacks a link of the web page into scenario files',
    },
    arguments: {
      scenario: 'scenario file (YAML)',
      scenarioOrLink: 'scenario file (YAML), or a link in quotes',
      base: 'scenario file of the base path, or a link in quotes, which has its own variants',
      variants: 'scenario files to compare with it; none: the same scenario without its levers and shocks',
      measures: 'scenarios with one measure each',
      files: 'scenario files',
      link: 'a link, or what stands behind its #, in quotes; nothing is fetched',
      what: 'parameters, levers, shocks, indicators, stations, mechanisms, or a name such as gi or L07',
    },
    options: {
      json: 'gives JSON on standard output',
      quiet: 'leaves out progress and messages',
      write: 'writes the reference pages in a folder (default: docs/reference)',
      schema: 'gives the JSON Schema of a scenario file; `describe study --schema` that of a study',
      seed: (fallback) => `text that fixes chance (default: ${fallback})`,
      replications: (fallback) => `number of replications per scenario (default: ${fallback})`,
      replication: 'which replication, from 0 (default: 0)',
      family: 'number of the family, from 0 (default: 0)',
      years: 'horizon in years, in place of that of the scenario',
      workers: 'number of worker threads (default: all cores)',
      lang: 'language: nl or en (default: that of the system)',
      lever:
        'lever or shock (id or key) whose effect counts, as the scenario sets it or with a value; may be repeated ' +
        '(default: all levers and shocks of the scenario)',
      output: 'key of an indicator; may be repeated (default: the headline indicators)',
      share: 'share of families with a team, when the scenario does not say (default: 1, from the start)',
      all: 'numbers that are measured or derived as well',
      top: (fallback) => `numbers per indicator in the text (default: ${fallback})`,
      out: 'folder for the results (default: results/<name>)',
      unpackTo: (fallback) => `folder for the scenario files (default: ${fallback})`,
      help: 'shows this help',
      version: 'shows the version',
    },
    helpCommand: 'shows the help of a command',
  },
  groups: {
    parameters: 'NUMBERS',
    levers: 'LEVERS',
    shocks: 'SHOCKS (set and dated like levers, but nobody chooses them)',
    indicators: 'INDICATORS',
    stations: 'STATIONS (events, in the order of equal times)',
    mechanisms: 'MECHANISMS',
    rules: 'RULES for who is next (under rules: in a scenario)',
    names: 'NAMES that a formula may use in place of a rule',
  },
  status: { measured: 'Measured', derived: 'Derived', assumption: 'Assumption' },
  amounts: ([value, low, high, least, most]) =>
    `Default ${value}; thought possible ${low} to ${high}; computes from ${least} to ${most}.`,
  shown: (view, better) => {
    const direction = { lower: ' Lower is better for children.', higher: ' Higher is better for children.' }[better];
    return `View: ${view}.${direction ?? ''}`;
  },
  source: (text, grade) => `Source (${grade}): ${text}`,
  touches: (named) => `Works on: ${named}.`,
  claims: (what) => `Sets ${what}; no two levers or shocks can do so at once.`,
  lines: {
    raad: 'the order of the line of the Raad',
    gi: 'the order of the line of the GIs',
    providers: 'the order of the lists of the providers',
    norm: 'the caseload norm',
  },
  cost: ([low, middle, high], prices) =>
    `Cost for each unit: ${middle} euros a year (${low} to ${high}), prices of ${prices}.`,
  costsNothing: 'No cost besides the people and places that the model counts.',
  expectedWhole: (low, high) => `expected a whole number from ${low} up to and including ${high}`,
  expectedNumber: (low, high) => `expected a number from ${low} up to and including ${high}`,
  expectedSeed: (longest) => `expected a text of 1 to ${longest} characters, such as raadsbrief-2026`,
  expectedOneOf: (choices) => `expected one of: ${choices}`,
  expectedLever: 'expected lever, lever=value or lever=value@date, such as retention=6@2025-01-01',
  expectedShare: 'expected a share, or share@date, such as 0.5@2025-01-01',
  noLevers: 'this scenario sets no levers or shocks: choose one with --lever lever=value',
  leverNotSet: (set) =>
    `the scenario does not set this lever${set === '' ? '' : ` (but: ${set})`}: give a value, such as lever=1`,
  leverIsSet: 'the scenario sets this lever already: give no value here',
  leverTwice: 'this lever is given twice: keep one',
  teamIsIdle: 'a team does nothing in this scenario: M27 is off, or all numbers under team are zero',
  oneOutput: 'expected one outcome',
  unknownOutput: 'unknown indicator',
  expectedFolder: 'expected the name of a folder',
  noSuchFile: 'the file does not exist',
  notAFile: 'this is not an ordinary file',
  notUtf8: 'this is not text in UTF-8',
  tooLarge: (megabytes, most) => `the file has ${megabytes} MB; at most ${most} MB can be read`,
  tooManyNumbers: (gigabytes, most) => `these are ${gigabytes} GB of numbers; choose at most ${most}`,
  otherDates: (from, until, baseFrom, baseUntil) =>
    `this scenario runs from ${from} to ${until} and the base path from ${baseFrom} to ${baseUntil}: ` +
    'only equal dates can be compared',
  nothingSet: 'this scenario sets no lever or shock: give a second scenario to compare it with',
  sameName: (other) => `${other} has this name too: give every scenario its own`,
  cannotWrite: (folder, reason) => `${folder} cannot be written (${reason})`,
  reasons: {
    ENOSPC: 'no room left',
    EDQUOT: 'no room left',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'read-only disk',
    ENOENT: 'the folder does not exist',
    ENOTDIR: 'a file is in the way',
    ENAMETOOLONG: 'the name is too long',
    EIO: 'the disk gives an error',
    EMFILE: 'too many open files',
  },
  outIsFile: 'this is a file; give a folder',
  outHoldsOthers: (name) => `this folder also holds ${name} and is therefore not replaced: choose a new folder`,
  linkAlone: 'a link has its own variants: leave out the scenario files',
  linkNeedsCompare: (variants) => `this link has ${variants} variants: use \`ketenlab compare\``,
  sameNumbers: 'These are the same numbers as where the link was made.',
  otherNumbers: (made, here) =>
    made === here
      ? 'These are other numbers than where the link was made: it may have been changed on its way.'
      : `These are other numbers than where the link was made, with version ${made}; this is version ${here}.`,
  unpacked: (folder, files, command) => `In ${folder}: ${files.join(', ')}. Compute with:\n${command}`,
  nothingNamed: 'nothing in the model has this name; without a name the whole list is shown',
  notOurPage: 'this page was not written by `ketenlab describe --write` and is therefore not replaced: move it',
  wholeOnly: '--write writes every page: leave out the name',
  pages: (written, removed, folder) =>
    `${written} pages in ${folder} are up to date${removed === 0 ? '' : `; ${removed} removed`}.`,
  fault: (message) => message,
  valid: (file) => `${file}: in order`,
  warning: (fault) => `Note: ${fault}`,
  progress: (bar, done, total, percentage) => `Running ${bar} ${percentage}% (${done} of ${total})`,
  written: (folder, seconds, events) =>
    `Results are in ${folder} (${number(events, 0, 'en')} events in ${number(seconds, 1, 'en')} seconds).`,
  stopped: 'Stopped; nothing was written.',
  failed: (message) => `This went wrong: ${message}`,
  didYouMean: (suggestion) => `Did you mean ${suggestion}?`,
  unknownOption: (name) => `There is no option ${name}.`,
  unknownCommand: (name) => `There is no command ${name}.`,
  missingArgument: (name) => `Something is missing: ${name}. See --help.`,
  missingValue: (option) => `A value belongs after ${option}.`,
  tooManyArguments: 'There are too many arguments. See --help.',
};
