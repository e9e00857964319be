import { compare } from '../experiment/compare.ts';
import { measures } from '../experiment/measures.ts';
import type { Computed } from '../experiment/summary.ts';
import { register } from '../model/register.ts';
import { countedOfBase, isOfBase } from '../report/letter/counted-of.ts';
import { factsOf } from '../report/letter/facts.ts';
import type { Fact } from '../report/letter/letter.ts';
import type { FactChange } from '../report/letter/renewal/changes.ts';
import { factsThen, type SavedLetter } from '../report/letter/renewal/saved-letter.ts';
import { changesOfLetter, isCounted, noCounted, stagesOf } from '../report/letter/renewal/stages.ts';
import { measuresOf } from '../report/measures-of.ts';
import type { Counted, PrintContext } from '../report/print/context.ts';
import { wordsOf } from '../report/words/index.ts';
import { contentHash } from '../scenario/hash.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { renewedScenarios } from '../scenario/renewed-scenarios.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { MeasuresResult } from '../statistics/study.ts';
import { builtInText } from './base-scenario.ts';
import { type Compared, comparedIn } from './brief/as-comparison.ts';
import { assembleAll, compute, type Outcome } from './compute.ts';
import { renewedInputs } from './inputs-of.ts';
import { pageAddress } from './letter-options.ts';
import type { Options } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** A letter with the facts of today. */
export interface Renewed {
  readonly saved: SavedLetter;
  /** What figures and texts are made from now, with every variant. */
  readonly context: PrintContext;
  readonly measures: MeasuresResult | null;
  readonly inputs: Inputs;
  readonly facts: readonly Fact[];
  readonly changes: readonly FactChange[];
}

type Stage = Pick<Renewed, 'context' | 'measures' | 'facts'>;

/** Who supplied the counts of a saved letter; '' when it has none. */
export function supplierOf(saved: SavedLetter): string {
  return factsThen(saved).find(({ key }) => key === 'counted.supplier')?.text ?? '';
}

/** Whether a saved letter has own counts: those are nowhere kept but as numbers in its text. */
export function hasOwnCounts(saved: SavedLetter): boolean {
  return factsThen(saved).some(isCounted) && !isOfBase(supplierOf(saved), saved.language);
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
  const done = new Map<string, Promise<Outcome>>();
  const stage = async (those: readonly Scenario[]) => {
    // Counts change nothing of what is computed.
    const key = those.map(contentHash).join(' ');
    const known = done.get(key) ?? compute(those, assembleAll(those, asked.replications, here), asked, here, signal);
    done.set(key, known);
    const { computed, circumstances } = await known;
    const own = computed.map((one, i) => ({ ...one, scenario: those[i] as Scenario }));
    return concluded({ computed: own, circumstances }, saved);
  };
  // The stage of today first: a result that stages share has its hashes.
  const policy = await stage(scenarios.policy);
  const data = await stage(scenarios.data);
  const same = await stage(scenarios.same);
  const computed = {
    same: same.facts.filter(isComputed),
    data: data.facts.filter(isComputed),
    policy: policy.facts.filter(isComputed),
  };
  const stages = stagesOf(saved, computed, countedNow(saved, counts, policy));
  const facts = stages.newPolicyNow;
  const now = renewedInputs(inputs, scenarios.policy, scenarios.files);
  const page = pageAddress(saved.link);
  const link = page === null || now.link === '' ? '' : `${page}#${now.link}`;
  return {
    saved,
    context: { ...policy.context, counted: counts ?? policy.context.counted, link },
    measures: policy.measures,
    inputs: now,
    facts,
    changes: changesOfLetter(saved, stages),
  };
}

const isComputed = (fact: Fact) => !isCounted(fact);

/** Facts of the counts of now: those that are given, those of the base path of today; null for own ones that still hold. */
function countedNow(saved: SavedLetter, counts: Counted | null, { context, facts }: Stage): readonly Fact[] | null {
  if (counts !== null) return factsOf({ ...context, counted: counts }, saved.letter.form).filter(isCounted);
  return hasOwnCounts(saved) ? null : facts.filter(isCounted);
}

function concluded({ computed, circumstances }: Outcome, saved: SavedLetter): Stage {
  const { letter, language, rule, norm, facts } = saved;
  const [base, ...others] = computed as [Computed, ...Computed[]];
  const { indicator } = letter.form;
  // As the command that the letter was made of gave them.
  const { result, measures: table }: Compared =
    saved.inputs?.command === 'measures'
      ? comparedIn(measures(base, others, indicator, circumstances))
      : { result: compare(base, others, circumstances), measures: null };
  const ranked = table ?? measuresOf(result, indicator);
  const context: PrintContext = {
    result,
    words: wordsOf(language),
    counted: isOfBase(supplierOf(saved), language) ? countedOfBase(result, language) : noCounted,
    rule,
    norm,
    runDate: new Date().toISOString().slice(0, 10),
    link: '',
  };
  const tabled = facts.some(({ key }) => key.includes('.visible.'));
  return {
    context,
    measures: ranked,
    facts: factsOf(context, letter.form, tabled ? (ranked ?? undefined) : undefined),
  };
}
