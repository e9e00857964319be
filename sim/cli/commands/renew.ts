import { InputError } from '../../engine/errors.ts';
import { compare } from '../../experiment/compare.ts';
import { measures } from '../../experiment/measures.ts';
import { register } from '../../model/register.ts';
import { json } from '../../report/json.ts';
import { factsOf } from '../../report/letter/facts.ts';
import type { Fact } from '../../report/letter/letter.ts';
import { mismatches } from '../../report/letter/mismatches.ts';
import type { FactChange } from '../../report/letter/renewal/changes.ts';
import { changesText, countsByReason } from '../../report/letter/renewal/changes-text.ts';
import { factsThen, type SavedLetter, usedFacts } from '../../report/letter/renewal/saved-letter.ts';
import { changesOfLetter, isCounted, noCounted, stagesOf } from '../../report/letter/renewal/stages.ts';
import { renewalWords } from '../../report/letter/renewal/words.ts';
import { number } from '../../report/numbers.ts';
import type { Counted, PrintContext } from '../../report/print/context.ts';
import { wordsOf } from '../../report/words/index.ts';
import type { Inputs } from '../../scenario/inputs.ts';
import { parseObserved } from '../../scenario/observed.ts';
import { renewedScenarios } from '../../scenario/renewed-scenarios.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { version } from '../../version.ts';
import { builtInText } from '../base-scenario.ts';
import { assembleAll, compute } from '../compute.ts';
import type { Options } from '../options.ts';
import { readBrief } from '../read-brief.ts';
import { fileReader } from '../read-input.ts';
import { stoppable } from '../stop.ts';
import type { Surroundings } from '../surroundings.ts';

/** A letter with the facts of today. */
export interface Renewed {
  readonly saved: SavedLetter;
  /** What figures and texts are made from now. */
  readonly context: PrintContext;
  readonly facts: readonly Fact[];
  readonly changes: readonly FactChange[];
}

/** `ketenlab renew <brief>`: computes a letter again and tells what changed by data, by the program and by policy. */
export async function renewCommand(file: string, options: Options, here: Surroundings): Promise<void> {
  const saved = readBrief(file, here.words);
  const counts = options.counts === null ? null : readCounts(options.counts, saved, here);
  const renewed = await stoppable((signal) => renew(saved, counts, options, here, signal));
  if (options.json) here.out(json(jsonOf(renewed)));
  else here.out(`${textOf(renewed).join('\n')}\n`);
}

/** Computes a saved letter again, in three stages; equal stages are computed once. */
export async function renew(
  saved: SavedLetter,
  counts: Counted | null,
  options: Options,
  here: Surroundings,
  signal: AbortSignal,
): Promise<Renewed> {
  const inputs = saved.inputs as Inputs;
  const asked = { ...options, seed: inputs.seed, replications: inputs.replications };
  const scenarios = renewedScenarios(inputs, register, builtInText);
  const done = new Map<string, Promise<{ context: PrintContext; facts: Fact[] }>>();
  const stage = async (those: readonly Scenario[]) => {
    const key = JSON.stringify(those);
    const known = done.get(key) ?? computeStage(those, saved, asked, here, signal);
    done.set(key, known);
    return await known;
  };
  const same = await stage(scenarios.same);
  const data = await stage(scenarios.data);
  const policy = await stage(scenarios.policy);
  const fresh = counts === null ? null : factsOf({ ...policy.context, counted: counts }, saved.letter.form);
  const computed = { same: same.facts, data: data.facts, policy: policy.facts };
  const stages = stagesOf(saved, computed, fresh?.filter(isCounted) ?? null);
  const facts = stages.newPolicyNow;
  return {
    saved,
    context: { ...policy.context, counted: counts ?? noCounted },
    facts,
    changes: changesOfLetter(saved, stages),
  };
}

async function computeStage(
  scenarios: readonly Scenario[],
  { letter, language, rule, norm, facts }: SavedLetter,
  options: Options,
  here: Surroundings,
  signal: AbortSignal,
): Promise<{ context: PrintContext; facts: Fact[] }> {
  const models = assembleAll(scenarios, options.replications, here);
  const { computed, circumstances } = await compute(scenarios, models, options, here, signal);
  const [base, ...others] = computed as [(typeof computed)[number], ...(typeof computed)[number][]];
  const runDate = new Date().toISOString().slice(0, 10);
  const result = compare(base, others, circumstances);
  const context = { result, words: wordsOf(language), counted: noCounted, rule, norm, runDate, link: '' };
  const tabled = facts.some(({ key }) => key.includes('.visible.'));
  const table = tabled ? measures(base, others, letter.form.indicator, circumstances) : undefined;
  return { context, facts: factsOf(context, letter.form, table) };
}

/** Counts of a file with the columns date, series, value. Throws InputError with every fault. */
function readCounts(file: string, saved: SavedLetter, here: Surroundings): Counted {
  let text: string;
  try {
    text = fileReader(here.words)(file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new InputError([{ file, line: 0, path: '--counts', value: file, message }]);
  }
  const { series, faults } = parseObserved(text, file);
  if (faults.length > 0) throw new InputError(faults);
  const supplier = saved.facts.find(({ key }) => key === 'counted.supplier')?.text ?? '';
  return { supplier, date: '', series };
}

function textOf({ saved, facts, changes, context }: Renewed): string[] {
  const texts = renewalWords[saved.language];
  if (changes.length === 0) return [texts.unchanged];
  const { data, model, policy } = countsByReason(changes);
  const [byData, byModel, byPolicy] = [data, model, policy].map((n) => number(n, 0, saved.language)) as [
    string,
    string,
    string,
  ];
  const used = usedFacts(saved.letter);
  const sentences = changesText(changes, [...facts, ...factsThen(saved)], context.words, used);
  return [texts.summary(byData, byModel, byPolicy), '', ...sentences];
}

function jsonOf({ saved, facts, changes, context }: Renewed) {
  const { letter, language, result } = saved;
  return {
    versions: { saved: result.ketenlab, now: version },
    digests: { saved: result.digest, now: context.result.digest },
    changes,
    facts,
    red: letter.paragraphs.map((paragraph) => mismatches(paragraph, facts, language)),
  };
}
