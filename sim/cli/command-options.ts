import { type Command, Option } from 'commander';
import { DEFAULT_REPLICATIONS, DEFAULT_SEED } from '../scenario/comparison.ts';
import { ZIP } from './commands/export.ts';
import { UNPACK_FOLDER } from './commands/link.ts';
import { MEASURED } from './commands/measures.ts';
import { DEFAULT_SHARDS, DEFAULT_TIME, DEFAULT_TOP, FRESH, SELECTION_REPLICATIONS } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** An option of some commands; those that are typed alike but mean something else have a name of their own. */
export type OptionName =
  | 'json'
  | 'schema'
  | 'write'
  | 'seed'
  | 'replications'
  | 'replication'
  | 'family'
  | 'years'
  | 'workers'
  | 'out'
  | 'unpackTo'
  | 'quiet'
  | 'lever'
  | 'output'
  | 'share'
  | 'all'
  | 'top'
  | 'resume'
  | 'shard'
  | 'sweepOut'
  | 'mergeOut'
  | 'shards'
  | 'shardWorkers'
  | 'time'
  | 'partition'
  | 'column'
  | 'case'
  | 'policy'
  | 'marginSeed'
  | 'ema'
  | 'emaOut'
  | 'oneOutput'
  | 'measured'
  | 'indifference'
  | 'confidence'
  | 'mostReplications'
  | 'fresh'
  | 'ocba'
  | 'zip'
  | 'newZip'
  | 'page'
  | 'question'
  | 'audience'
  | 'sender'
  | 'date'
  | 'norm'
  | 'supplier'
  | 'countedOn'
  | 'analysis'
  | 'indicator'
  | 'counts'
  | 'rule'
  | 'verify'
  | 'crateOut';

/** Adds the named options, and the language, which every command has. Returns the command. */
export function options(
  to: Command,
  here: Surroundings,
  names: readonly OptionName[],
  replications = DEFAULT_REPLICATIONS,
): Command {
  const texts = here.words.help.options;
  const rows: Readonly<Record<OptionName, readonly [flags: string, text: string]>> = {
    json: ['--json', texts.json],
    schema: ['--schema', texts.schema],
    write: ['--write [folder]', texts.write],
    seed: ['--seed <text>', texts.seed(DEFAULT_SEED)],
    replications: ['--replications <n>', texts.replications(replications)],
    replication: ['--replication <n>', texts.replication],
    family: ['--family <n>', texts.family],
    years: ['--years <n>', texts.years],
    workers: ['--workers <n>', texts.workers],
    out: ['--out <folder>', texts.out],
    unpackTo: ['--out <folder>', texts.unpackTo(UNPACK_FOLDER)],
    quiet: ['--quiet', texts.quiet],
    lever: ['--lever <name[=value[@date]]>', texts.lever],
    output: ['--output <key>', texts.output],
    share: ['--share <value[@date]>', texts.share],
    all: ['--all', texts.all],
    top: ['--top <n>', texts.top(DEFAULT_TOP)],
    resume: ['--resume', texts.resume],
    shard: ['--shard <i/n>', texts.shard],
    sweepOut: ['--out <folder>', texts.sweepOut],
    mergeOut: ['--out <folder>', texts.mergeOut],
    shards: ['--shards <n>', texts.shards(DEFAULT_SHARDS)],
    shardWorkers: ['--workers <n>', texts.shardWorkers],
    time: ['--time <h:mm:ss>', texts.time(DEFAULT_TIME)],
    partition: ['--partition <name>', texts.partition],
    column: ['--output <column>', texts.column],
    case: ['--case <question>', texts.case],
    policy: ['--policy <name>', texts.casePolicy],
    marginSeed: ['--seed <text>', texts.marginSeed(DEFAULT_SEED)],
    ema: ['--ema', texts.ema],
    emaOut: ['--out <file>', texts.emaOut],
    oneOutput: ['--output <key>', texts.oneOutput],
    measured: ['--output <key>', texts.measured(MEASURED)],
    indifference: ['--indifference <amount>', texts.indifference],
    confidence: ['--confidence <share>', texts.confidence],
    mostReplications: ['--replications <n>', texts.mostReplications(SELECTION_REPLICATIONS)],
    fresh: ['--fresh <n>', texts.fresh(FRESH)],
    ocba: ['--ocba', texts.ocba],
    zip: ['--out <file>', texts.zip(ZIP)],
    newZip: ['--out <file>', texts.newZip],
    page: ['--page <address>', texts.page],
    question: ['--question <state|effect|comparison>', texts.question],
    audience: ['--audience <college|council|inspection|gi|families>', texts.audience],
    sender: ['--sender <name>', texts.sender],
    date: ['--date <date>', texts.date],
    norm: ['--norm <agreement|significant|before|none>', texts.norm],
    supplier: ['--supplier <name>', texts.supplier],
    countedOn: ['--counted-on <date>', texts.countedOn],
    analysis: ['--analysis <folder>', texts.analysis],
    indicator: ['--indicator <key>', texts.indicator],
    counts: ['--counts <file>', texts.counts],
    rule: ['--rule <mask|round>', texts.rule],
    verify: ['--verify', texts.verify],
    crateOut: ['--out <folder>', texts.crateOut],
  };
  const all = (value: string, before: readonly string[] = []) => [...before, value];
  for (const name of names) {
    const option = new Option(...rows[name]);
    const repeated = ['lever', 'output', 'column', 'oneOutput', 'measured'].includes(name);
    to.addOption(repeated ? option.argParser(all) : option);
  }
  return to.addOption(new Option('--lang <nl|en>', texts.lang));
}
