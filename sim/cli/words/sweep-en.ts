import { number } from '../../report/numbers.ts';
import { durationWords } from './duration.ts';
import type { SweepWords } from './sweep-words.ts';

const whole = (value: number) => number(value, 0, 'en');
const rowsOf = (count: number) => `${whole(count)} ${count === 1 ? 'row' : 'rows'}`;

/** English sentences about sweeps. */
export const sweepEn: SweepWords = {
  expectedShard: 'expected a shard and the number of shards, such as 2/8',
  noManifest: 'there is no sweep here: study.json is missing',
  damagedManifest: 'this file was changed or damaged: its content does not match its hash',
  otherVersion: (was, is) =>
    `this folder is of version ${was} of ketenlab and this is version ${is}, which may give other numbers: ` +
    'go on with that version, or choose another folder; nothing was changed',
  otherStudy: (found) =>
    `this folder is of another study: ${found.join('; ')}. Put this back, or choose another folder; nothing was changed`,
  hasRecords: (rows) => `there are ${rowsOf(rows)} here already: go on with --resume, or choose another folder`,
  locked: (file, pid, host) =>
    `${pid === 0 ? 'Another program' : `Program ${pid} on ${host}`} is at work in this folder. ` +
    `If it does not run any more, take ${file} away.`,
  damagedLine: (file, line) =>
    `Line ${line} of ${file} is damaged: its content does not match its hash or the study. Nothing was changed. ` +
    'Take that line away to have its rows computed again; all other rows stay.',
  otherJournal: (file) => `${file} is of another study or another version of ketenlab.`,
  notIdentical: (point, files) =>
    `Point ${point} is there twice with different outcomes, in ${files.join(' and ')}: were versions mixed?`,
  torn: (file, bytes) => `The end of ${file} was half written; ${bytes} bytes were left out and are computed again.`,
  resumed: (rows) => `${rowsOf(rows)} were there already.`,
  stopped: (rows, command) => `Stopped; ${rowsOf(rows)} are safe on disk. Go on with:\n${command}`,
  cannotGoOn: (reason, rows, command) =>
    `writing does not work any more (${reason}). ${rowsOf(rows)} are safe on disk. Solve this and go on with:\n${command}`,
  cannotCompact: (reason, command) =>
    `the table cannot be written (${reason}). All rows are safe in the journal. Solve this, and then:\n${command}`,
  incomplete: (missing, points, first, shards) =>
    `${whole(missing)} of ${whole(points)} points are not complete (${first.join(', ')})` +
    `${shards.length === 0 ? '' : `, of shard ${shards.join(', ')}`}: finish those first with --resume`,
  progress: (bar, done, total, percentage, left) =>
    `Computing ${bar} ${percentage}% (${done} of ${total} rows${left === '' ? '' : `, ${left} left`})`,
  duration: (seconds) => durationWords(seconds, { hours: 'h', minutes: 'min', seconds: 's' }),
  shardReady: (shard, rows, command) =>
    `Shard ${shard} is ready: ${rowsOf(rows)}. Put the shards together when they are all there:\n${command}`,
  ready: (rows, file) => `${rowsOf(rows)} are in ${file}.`,
  computed: (rows, duration, events, perSecond) =>
    `${rowsOf(rows)} computed in ${duration} (${whole(events)} events, ${whole(perSecond)} per second).`,
  failedTrials: (count, messages) =>
    `${whole(count)} replication${count === 1 ? '' : 's'} failed; the rows say so too. ${messages.join(' ')}`,
  plan: {
    points: (count, design) => `Points: ${whole(count)} (${design})`,
    policies: (names) => `Policies: ${names.length} (${names.join(', ')})`,
    replications: (least, most, halfWidth) =>
      halfWidth === null
        ? `Replications per point: ${whole(most)}`
        : `Replications per point: ${whole(least)} to ${whole(most)}, until the margin is at most ${number(100 * halfWidth, 1, 'en')} %`,
    rows: (least, most) => `Rows: ${least === most ? whole(most) : `${whole(least)} to ${whole(most)}`}`,
    outcomes: (names) => `Outcomes: ${names.length} (${names.join(', ')})`,
    time: (low, high, workers) =>
      `Time on this computer with ${workers} worker${workers === 1 ? '' : 's'}: an estimate of ${low} to ${high}`,
    disk: (journal, parquet) => `Disk: at most about ${journal} of journal, ${parquet} of Parquet and CSV together`,
  },
  rerun: {
    noRow: (rows) => `expected the number of a row, from 0 to ${rows - 1}`,
    noRows: (command) => `there is no rows.parquet here yet: make it with ${command}`,
    otherVersion: (was, is) => `The rows are of version ${was}; this is version ${is}.`,
    head: (row, point, policy, replication) =>
      `Row ${whole(row)}: point ${point}, policy ${policy}, replication ${replication}`,
    scenario: (hash) => `Scenario ${hash}`,
    columns: ['outcome', 'stored', 'again'],
    none: '-',
    equal: 'Computed again, and equal to the last bit.',
    differs: (names) => `Computed again, and NOT equal: ${names.join(', ')}.`,
  },
  slurm: {
    expectedTime: 'expected a time as hours:minutes:seconds, such as 2:00:00, or with days, such as 1-12:00:00',
    expectedPartition: 'expected the name of a partition: letters, digits, and . _ - + and commas',
    tooManyShards: (points) => `expected at most as many shards as there are points: ${whole(points)}`,
    otherScript: (file) =>
      `${file} is there already and says something else: take it away to have it written anew; nothing was changed`,
    written: (points, shards, folder) =>
      `${whole(points)} points in ${whole(shards)} shard${shards === 1 ? '' : 's'}; the scripts are in ${folder}.`,
    next: (submit, watch) => `Hand it in with:\n${submit}\nSee how it goes with:\n${watch}`,
    again: (rows) =>
      'If shards fail or run out of time, hand it in again: what is finished stays. ' +
      `When all shards are ready, the rows come in ${rows}.`,
  },
};
