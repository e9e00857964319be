import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError } from '../../engine/errors.ts';
import { register } from '../../model/register.ts';
import type { FormFacts } from '../../report/crate/facts.ts';
import { formPage, previewPage } from '../../report/crate/form-page.tsx';
import { formText } from '../../report/crate/form-text.ts';
import { METADATA, PREVIEW, roCrate } from '../../report/crate/graph.ts';
import type { Outcome } from '../../report/crate/outcome.ts';
import { stressDes } from '../../report/crate/stress-des.ts';
import { crateEn } from '../../report/crate/words-en.ts';
import { crateNl } from '../../report/crate/words-nl.ts';
import { json } from '../../report/json.ts';
import { SMALL } from '../../report/print/small-numbers.ts';
import { inputScenarios } from '../../scenario/inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { version } from '../../version.ts';
import { openCrate, type Payload } from '../crate/crate-folder.ts';
import { declared, designOf, machine } from '../crate/form-facts.ts';
import { registerFiles } from '../crate/register-files.ts';
import { resultOutcomes } from '../crate/result-outcomes.ts';
import { sweepOutcomes } from '../crate/sweep-outcomes.ts';
import type { Options } from '../options.ts';
import { RESULT_FILE, readResults } from '../results-read.ts';
import { stoppable } from '../stop.ts';
import type { Surroundings } from '../surroundings.ts';
import { manifestFile, readManifest } from '../sweep/manifest.ts';

/** What a package is made of, but for its checks. */
interface Contents {
  /** Without the checks and the time of packing, which are known last. */
  readonly facts: Omit<FormFacts, 'outcomes' | 'packed'>;
  readonly files: ReadonlyMap<string, Payload>;
  /** Counts below `SMALL` that its files hold as they are. */
  readonly smallCounts: number;
  outcomes(signal: AbortSignal): Promise<Outcome[]>;
}

/**
 * `ketenlab crate <folder>`: packs results or a sweep as an RO-Crate, with checks that are computed now and the STRESS-DES form
 * filled from the files. Throws InputError for a folder that holds neither, and an Error after writing when a check failed.
 */
export async function crateCommand(folder: string, options: Options, here: Surroundings): Promise<void> {
  const { words } = here;
  const contents = existsSync(manifestFile(folder)) ? ofSweep(folder, options, here) : ofResults(folder, options, here);
  const out = options.out ?? `${resolve(folder)}-crate`;
  const texts = here.language === 'nl' ? crateNl : crateEn;
  await stoppable(async (signal) => {
    const crate = openCrate(out, words);
    try {
      const outcomes = await contents.outcomes(signal);
      const facts: FormFacts = { ...contents.facts, outcomes, packed: new Date().toISOString() };
      const form = stressDes(facts, texts);
      const tables = Object.entries(registerFiles(facts, here.language));
      const made: [string, Payload][] = [
        ['checks.json', { role: 'check', text: json(outcomes) }],
        ['stress-des.md', { role: 'form', text: formText(form, texts) }],
        ['stress-des.html', { role: 'form', text: formPage(form, texts) }],
        ...tables.map(([name, text]): [string, Payload] => [name, { role: 'register', text }]),
      ];
      const packed = await crate.add(new Map([...contents.files, ...made]));
      signal.throwIfAborted();
      crate.publish({ [METADATA]: json(roCrate(facts, packed, texts)), [PREVIEW]: previewPage(facts, packed, texts) });
      tell(
        out,
        packed.length,
        outcomes,
        form.items.filter(({ open }) => open.length > 0).length,
        contents.smallCounts,
        options,
        here,
      );
    } finally {
      crate.discard();
    }
  });
}

function tell(
  folder: string,
  files: number,
  outcomes: readonly Outcome[],
  open: number,
  small: number,
  options: Options,
  here: Surroundings,
) {
  const { crate } = here.words;
  const texts = here.language === 'nl' ? crateNl : crateEn;
  if (options.json) here.out(json({ folder, files, checks: outcomes, openItems: open }));
  else {
    const lines = outcomes.map(({ check, verdict, numbers }) =>
      `${texts.verdicts[verdict]}: ${texts.checks[check].says}. ${texts.told(check, verdict, numbers)}`.trim(),
    );
    here.out(`${lines.join('\n')}\n`);
  }
  if (!options.quiet) here.note(crate.written(folder, files, open));
  if (small > 0) here.note(crate.smallCounts(small));
  const failed = outcomes.filter(({ verdict }) => verdict === 'failed').length;
  if (failed > 0) throw new Error(crate.failed(failed));
}

/** Counts of the first scenario below `SMALL`: its variants have the same. */
function smallIn([base]: readonly Scenario[]): number {
  return Object.values(base?.observed ?? {})
    .flat()
    .filter(([, count]) => count < SMALL).length;
}

function ofResults(folder: string, options: Options, here: Surroundings): Contents {
  if (existsSync(folder) && !existsSync(join(folder, RESULT_FILE))) {
    throw new InputError([{ file: folder, line: 0, path: '', value: '', message: here.words.crate.notResults }]);
  }
  const { result, inputs } = readResults(folder, here.words);
  const scenarios = inputScenarios(inputs, register) as [Scenario, ...Scenario[]];
  const inputFiles = Object.entries(inputs.files).map(([path, text]): [string, Payload] => [
    `inputs/${path}`,
    { role: 'input', text },
  ]);
  return {
    facts: {
      ...declared(scenarios, null),
      name: result.scenario.name,
      title: result.scenario.title[here.language],
      question: result.scenario.question[here.language],
      computedBy: result.ketenlab,
      packedBy: version,
      command: inputs.command,
      seed: result.seed,
      replications: [result.replications, result.replications],
      hash: result.scenario.hash,
      digest: result.digest,
      started: inputs.started,
      ended: endOf(inputs.started, result.seconds),
      machine: machine(),
      design: null,
      seconds: result.seconds,
      events: result.events,
    },
    smallCounts: smallIn(scenarios),
    files: new Map([...inputFiles, ...filesOf(folder, (name) => (name === 'inputs.json' ? 'input' : 'output'))]),
    outcomes: (signal) => resultOutcomes(folder, { result, inputs, scenarios }, options, here, signal),
  };
}

function ofSweep(folder: string, options: Options, here: Surroundings): Contents {
  const stored = readManifest(folder, here.words);
  const { plan, manifest } = stored;
  const policies = plan.policies.map(({ scenario }) => scenario) as [Scenario, ...Scenario[]];
  return {
    facts: {
      ...declared(
        policies,
        plan.outcomes.map(({ output }) => output),
      ),
      name: plan.name,
      title: plan.title[here.language],
      question: plan.question[here.language],
      computedBy: manifest.ketenlab,
      packedBy: version,
      command: 'sweep',
      seed: plan.seed,
      replications: [plan.replications.least, plan.replications.most],
      hash: manifest.hash,
      digest: null,
      started: null,
      ended: null,
      machine: machine(),
      design: designOf(plan),
      seconds: null,
      events: null,
    },
    smallCounts: smallIn(policies),
    files: new Map(filesOf(folder, (name) => (name === 'study.json' ? 'input' : 'output'))),
    outcomes: () => sweepOutcomes(folder, stored, options, here),
  };
}

/** The files of a folder itself; what stands below it, such as the journal of a sweep, is on its way to them. */
function filesOf(folder: string, role: (name: string) => 'input' | 'output'): [string, Payload][] {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.') && statSync(join(folder, name)).isFile());
  return names.sort().map((name) => [`results/${name}`, { role: role(name), from: join(folder, name) }]);
}

function endOf(started: string, seconds: number): string | null {
  const from = Date.parse(started);
  return Number.isNaN(from) ? null : new Date(from + 1000 * seconds).toISOString();
}
