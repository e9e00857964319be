import { Command, type Help, Option } from 'commander';
import { version } from '../version.ts';
import { options } from './command-options.ts';
import { analyseCommand } from './commands/analyse.ts';
import { calibrateCommand } from './commands/calibrate.ts';
import { compareCommand } from './commands/compare.ts';
import { crateCommand } from './commands/crate.ts';
import { describeCommand } from './commands/describe.ts';
import { exportCommand } from './commands/export.ts';
import { exportEmaCommand } from './commands/export-ema.ts';
import { knockoutCommand } from './commands/knockout.ts';
import { linkCommand } from './commands/link.ts';
import { measuresCommand } from './commands/measures.ts';
import { mergeCommand } from './commands/merge.ts';
import { planCommand } from './commands/plan.ts';
import { renewCommand } from './commands/renew.ts';
import { rerunCommand } from './commands/rerun.ts';
import { runCommand } from './commands/run.ts';
import { selectCommand } from './commands/select.ts';
import { sensitivityCommand } from './commands/sensitivity.ts';
import { slurmCommand } from './commands/slurm.ts';
import { splitCommand } from './commands/split.ts';
import { sweepCommand } from './commands/sweep.ts';
import { traceCommand } from './commands/trace.ts';
import { validateCommand } from './commands/validate.ts';
import { linkedOptions } from './linked.ts';
import {
  type RawOptions,
  readOptions,
  SELECTION_REPLICATIONS,
  SENSITIVITY_REPLICATIONS,
  STUDY_REPLICATIONS,
} from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** The program with all its commands and texts. Its actions throw; it never ends the process. */
export function program(here: Surroundings): Command {
  const { help } = here.words;
  const root = command('ketenlab', here)
    .description(help.program)
    .version(version, '-V, --version', help.options.version)
    .helpCommand('help [command]', help.helpCommand)
    .addOption(new Option('--lang <nl|en>', help.options.lang));
  const add = (name: string) => {
    const sub = command(name, here);
    root.addCommand(sub);
    return sub;
  };
  const checked = (sub: Command, replications?: number) =>
    readOptions(sub.optsWithGlobals<RawOptions>(), here.words, replications);
  const checkedWithLink = (sub: Command, argument: string) =>
    readOptions({ ...linkedOptions(argument), ...sub.optsWithGlobals<RawOptions>() }, here.words);

  options(add('run'), here, ['json', 'seed', 'replications', 'years', 'workers', 'out', 'quiet'])
    .description(help.commands.run)
    .argument('<scenario>', help.arguments.scenarioOrLink)
    .action((file: string, _: unknown, sub: Command) => runCommand(file, checkedWithLink(sub, file), here));
  options(add('compare'), here, ['json', 'seed', 'replications', 'years', 'workers', 'out', 'quiet'])
    .description(help.commands.compare)
    .argument('<base>', help.arguments.base)
    .argument('[variant...]', help.arguments.variants)
    .action((base: string, variants: string[], _: unknown, sub: Command) =>
      compareCommand(base, variants, checkedWithLink(sub, base), here),
    );
  options(add('measures'), here, ['json', 'measured', 'seed', 'replications', 'years', 'workers', 'out', 'quiet'])
    .description(help.commands.measures)
    .argument('<base>', help.arguments.baseFile)
    .argument('<measure...>', help.arguments.measures)
    .action((base: string, others: string[], _: unknown, sub: Command) =>
      measuresCommand(base, others, checked(sub), here),
    );
  const studied = ['json', 'seed', 'replications', 'years', 'workers', 'out', 'quiet', 'output'] as const;
  options(add('knockout'), here, [...studied, 'lever'], STUDY_REPLICATIONS)
    .description(help.commands.knockout)
    .argument('<scenario>', help.arguments.scenario)
    .action((file: string, _: unknown, sub: Command) => knockoutCommand(file, checked(sub, STUDY_REPLICATIONS), here));
  options(add('split'), here, [...studied, 'share'], STUDY_REPLICATIONS)
    .description(help.commands.split)
    .argument('<scenario>', help.arguments.scenario)
    .action((file: string, _: unknown, sub: Command) => splitCommand(file, checked(sub, STUDY_REPLICATIONS), here));
  options(add('sensitivity'), here, [...studied, 'all', 'top'], SENSITIVITY_REPLICATIONS)
    .description(help.commands.sensitivity)
    .argument('<scenario>', help.arguments.scenario)
    .action((file: string, _: unknown, sub: Command) =>
      sensitivityCommand(file, checked(sub, SENSITIVITY_REPLICATIONS), here),
    );
  options(add('validate'), here, ['json'])
    .description(help.commands.validate)
    .argument('<file...>', help.arguments.files)
    .action((files: string[], _: unknown, sub: Command) => validateCommand(files, checked(sub), here));
  options(add('describe'), here, ['json', 'schema', 'write'])
    .description(help.commands.describe)
    .argument('[what]', help.arguments.what)
    .action((what: string | undefined, _: unknown, sub: Command) => describeCommand(what, checked(sub), here));
  options(add('trace'), here, ['json', 'seed', 'years', 'replication', 'family'])
    .description(help.commands.trace)
    .argument('<scenario>', help.arguments.scenario)
    .action((file: string, _: unknown, sub: Command) => traceCommand(file, checked(sub), here));
  options(add('link'), here, ['json', 'unpackTo'])
    .description(help.commands.link)
    .argument('<link>', help.arguments.link)
    .action((link: string, _: unknown, sub: Command) => linkCommand(link, checked(sub), here));
  options(add('plan'), here, ['json', 'workers', 'quiet'])
    .description(help.commands.plan)
    .argument('<study>', help.arguments.study)
    .action((file: string, _: unknown, sub: Command) => planCommand(file, checked(sub), here));
  options(add('sweep'), here, ['json', 'workers', 'sweepOut', 'resume', 'shard', 'quiet'])
    .description(help.commands.sweep)
    .argument('<study>', help.arguments.study)
    .action((file: string, _: unknown, sub: Command) => sweepCommand(file, checked(sub), here));
  options(add('merge'), here, ['json', 'mergeOut', 'quiet'])
    .description(help.commands.merge)
    .argument('<folder...>', help.arguments.sweeps)
    .action((folders: string[], _: unknown, sub: Command) => mergeCommand(folders, checked(sub), here));
  options(add('rerun'), here, ['json', 'quiet'])
    .description(help.commands.rerun)
    .argument('<folder>', help.arguments.sweepFolder)
    .argument('<row>', help.arguments.row)
    .action((folder: string, row: string, _: unknown, sub: Command) => rerunCommand(folder, row, checked(sub), here));
  options(add('slurm'), here, ['json', 'shards', 'shardWorkers', 'time', 'partition', 'sweepOut', 'quiet'])
    .description(help.commands.slurm)
    .argument('<study>', help.arguments.study)
    .action((file: string, _: unknown, sub: Command) =>
      slurmCommand(file, readOptions({ workers: '1', ...sub.optsWithGlobals<RawOptions>() }, here.words), here),
    );
  options(add('analyse'), here, ['json', 'column', 'case', 'policy', 'marginSeed', 'ema', 'quiet'])
    .description(help.commands.analyse)
    .argument('<folder>', help.arguments.sweepFolder)
    .action((folder: string, _: unknown, sub: Command) => analyseCommand(folder, checked(sub), here));
  options(add('export-ema'), here, ['json', 'emaOut', 'quiet'])
    .description(help.commands.exportEma)
    .argument('<folder>', help.arguments.sweepFolder)
    .action((folder: string, _: unknown, sub: Command) => exportEmaCommand(folder, checked(sub), here));
  const selecting = ['json', 'oneOutput', 'indifference', 'confidence', 'mostReplications', 'fresh', 'ocba'] as const;
  options(add('select'), here, [...selecting, 'seed', 'years', 'workers', 'out', 'quiet'])
    .description(help.commands.select)
    .argument('<base>', help.arguments.baseFile)
    .argument('<policy...>', help.arguments.policies)
    .action((base: string, others: string[], _: unknown, sub: Command) =>
      selectCommand(base, others, checked(sub, SELECTION_REPLICATIONS), here),
    );
  options(add('calibrate'), here, ['json', 'workers', 'out', 'quiet'])
    .description(help.commands.calibrate)
    .argument('<calibration>', help.arguments.calibration)
    .action((file: string, _: unknown, sub: Command) => calibrateCommand(file, checked(sub), here));
  options(add('renew'), here, ['newZip', 'counts', 'supplier', 'countedOn', 'json', 'workers', 'quiet'])
    .description(help.commands.renew)
    .argument('<brief>', help.arguments.brief)
    .action((file: string, _: unknown, sub: Command) => renewCommand(file, checked(sub), here));
  const chosen = ['question', 'audience', 'sender', 'date', 'indicator', 'norm'] as const;
  const counted = ['counts', 'supplier', 'countedOn', 'rule'] as const;
  options(add('export'), here, ['zip', 'page', ...chosen, ...counted, 'analysis', 'json', 'quiet'])
    .description(help.commands.export)
    .argument('<results>', help.arguments.results)
    .action((folder: string, _: unknown, sub: Command) => exportCommand(folder, checked(sub), here));
  options(add('crate'), here, ['json', 'verify', 'workers', 'crateOut', 'quiet'])
    .description(help.commands.crate)
    .argument('<folder>', help.arguments.resultsFolder)
    .action((folder: string, _: unknown, sub: Command) => crateCommand(folder, checked(sub), here));
  return root;
}

function command(name: string, here: Surroundings): Command {
  const { help } = here.words;
  return new Command(name)
    .usage(help.usage)
    .exitOverride()
    .helpOption('-h, --help', help.options.help)
    .configureOutput({
      writeOut: here.out,
      writeErr: (text) => here.note(text.trimEnd()),
      outputError: () => undefined,
    })
    .configureHelp({
      helpWidth: here.width,
      styleTitle: (title) => help.titles[title] ?? title,
      commandUsage: (sub) => usage(sub, help.usage),
      subcommandTerm: term,
    } satisfies Partial<Help>);
}

function usage(sub: Command, text: string): string {
  if (sub.parent === null) return `ketenlab <${sub.commands.map((one) => one.name()).join(' | ')}> ${text}`;
  return `ketenlab ${term(sub)} ${text}`;
}

/** A command with its arguments, as one types it. */
function term(sub: Command): string {
  const names = sub.registeredArguments.map((one) => {
    const name = one.variadic ? `${one.name()}...` : one.name();
    return one.required ? `<${name}>` : `[${name}]`;
  });
  return [sub.name(), ...names].join(' ');
}
