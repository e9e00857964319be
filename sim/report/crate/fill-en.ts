import { number } from '../numbers.ts';
import { en as report } from '../words/en.ts';
import type { FillWords } from './words.ts';

const n = (value: number, decimals = 0) => number(value, decimals, 'en');

/** English sentences of the form. */
export const fillEn: FillWords = {
  amount: (value) => number(value, String(value).split('.')[1]?.length ?? 0, 'en'),
  // Numbers of the form are shares from 0 to 1, not percentages.
  unit: (unit) => (unit === 'share' ? 'share' : (report.units[unit] ?? unit)),
  purpose:
    'The model calculates what an intervention does to children who wait in the chain of youth protection, for choices between measures. It says nothing about single children and is not a forecast (docs/model.md, docs/limits.md).',
  openPurpose: 'for which decision or study these results were made',
  outputs: (shown, all) => `${n(shown)} of ${n(all)} outputs, with what each counts and when; all are in outputs.csv.`,
  interval:
    'The error of a mean over replications is its 95 % interval, mean ± t(0.975, n − 1) × √(variance / n). Differences are taken replication by replication between runs that share their chance (docs/results.md).',
  outputColumns: ['Id', 'Key', 'Name', 'What is counted', 'Unit', 'View'],
  noDesign: 'No design of experiments: the inputs do not move, only the scenarios differ.',
  design: (kind, points, dimensions) =>
    `Design: ${kind}, ${n(points)} points over ${n(dimensions)} dimensions (item 3.3).`,
  noOptimisation: 'Nothing was optimised by the command that made these files.',
  openReasons: 'why these scenarios were chosen',
  diagram:
    'A picture of the chain with every station stands on the page of the program under “De keten”; the route is told in steps in docs/model.md. No diagram is in this package.',
  logic: 'The rules in words, in the order in which a child meets them: docs/model.md.',
  oneScenario: (name) => `One scenario, ${name}; there is nothing to compare it with.`,
  against: (name) => `Every place where a scenario differs from ${name}, found by comparing the checked scenarios:`,
  differenceColumns: ['Scenario', 'Place', 'There', 'Here'],
  algorithms:
    'Matching, allocation, order of lines and calendars: docs/model.md, docs/rules.md and the source under sim/model.',
  off: (ids) => (ids.length === 0 ? 'No mechanism is switched off.' : `Switched off: ${ids.join(', ')}.`),
  entities: 'Families, children, jeugdbeschermers and places, with what each carries: docs/model.md, “Who and what”.',
  stations: (count) => `${n(count)} kinds of event, in the order in which events of one instant are handled:`,
  stationColumns: ['Event', 'What happens'],
  resources: (gis, providers) =>
    `The Raad of each region, ${n(gis)} GIs and ${n(providers)} providers; sizes at the start:`,
  resourceColumns: ['Resource', 'Size'],
  none: 'not stated',
  queues: (rules) => `Order: ${rules.map(([line, rule]) => `${line}: ${rule}`).join('; ')}.`,
  queueRules: 'What each rule does, and leaving a line before one’s turn: docs/rules.md and docs/model.md.',
  entry: (regions) =>
    `Regions: ${regions.join(', ')}. Arrivals, their streams, and how families leave: docs/model.md, “Boundary” and “The route”.`,
  cards: (grades) =>
    `Source cards that the numbers rest on, by grade (A official count, B official report, C secondary, D assumption or arithmetic): ${grades.map(([grade, count]) => `${grade} ${n(count)}`).join(', ')}. Each with publisher, period and address in sources.csv.`,
  counted: (points) => `${n(points)} counted numbers are in the first scenario as observed points.`,
  openSamples: 'sample sizes behind the source cards: the cards do not hold them',
  openProcessing: 'how figures were taken from their publications; the files hold the figures only',
  parameters: (all, changed) =>
    `${n(all)} numbers with unit, default, range, status and sources in parameters.csv; ${n(changed)} differ from their default in the first scenario.`,
  correlation:
    'Draws for different purposes are independent; a draw belongs to a family, child or worker and is the same under every policy (docs/rng.md).',
  rangeColumns: ['Moves', 'Unit', 'From', 'To', 'Scale'],
  whole: 'whole numbers',
  openRanges: 'why these ranges, where they are not those of the register',
  assumptions: (count, all, unsourced) =>
    `${n(count)} of ${n(all)} numbers are assumptions; ${n(unsourced)} numbers have no source card. Each has its reason in the column basis of parameters.csv.`,
  others: (measured, derived) => `${n(measured)} are measured and ${n(derived)} derived from measurements.`,
  start: (date, calendar) =>
    `A terminating run from a dated state, the startfoto of ${date}; calendar: ${calendar}. No warm-up.`,
  snapshot:
    'What is under way at the start gets elapsed and remaining times at random, as in a steady stock (docs/model.md, “The startfoto”).',
  length: (years) => `${n(years, 1)} years of simulated time.`,
  fixed: (count) => `${n(count)} independent replications of every scenario.`,
  precision: (least, most, halfWidth) =>
    `${n(least)} to ${n(most)} replications at each point, until the 95 % interval of every paired difference is at most ${n(100 * halfWidth, 1)} % of the mean of the first policy (docs/sweeps.md).`,
  openReplications: 'why this number of replications',
  software: (version) =>
    `ketenlab ${version}, own engine (docs/engine.md), EUPL-1.2. The same numbers come out on every operating system (docs/rng.md).`,
  packedOn: (version, node, system) => `This package was made by version ${version} with Node.js ${node} on ${system}.`,
  openSystem: 'operating system and Node.js of the computation: results do not hold them',
  seed: (seed) => `Seed “${seed}”.`,
  generator:
    'A keyed generator: every draw is addressed by seed, replication, entity, purpose and occurrence, so scenarios share their chance. Test vectors: docs/rng.md.',
  execution:
    'Next-event scheduling with a fixed order of events of one instant; replications in parallel, with the same bits on any number of workers (docs/engine.md).',
  time: (seconds, events) =>
    seconds === null || events === null
      ? 'Run time: not stated by the files.'
      : `${n(events)} events in ${n(seconds, 1)} seconds of wall time.`,
  machine: (processor, cores) => `This package was made on ${processor}, ${n(cores)} cores.`,
  openMachine: 'the computer of the computation: results do not hold it',
  code: (version) =>
    `ketenlab ${version}, EUPL-1.2; the package of the program holds its documents and scenario files.`,
  citation: 'How to cite the program: CITATION.cff.',
};
