import type { Inputs } from '../../scenario/inputs.ts';
import type { ComparisonResult, Indicator } from '../../statistics/result.ts';
import { json } from '../json.ts';
import { factsOf } from '../letter/facts.ts';
import type { Fact } from '../letter/letter.ts';
import { measuresOf } from '../measures-of.ts';
import type { Brief } from './brief.ts';
import { filesUnder, resultUnder } from './observed-under.ts';

/** What brief.json holds: enough to renew the letter, and to say then what changed by data, by model or by policy. */
export interface KeptBrief {
  readonly version: 1;
  readonly letter: Brief['letter'];
  readonly language: 'nl' | 'en';
  /** With the indicators alone that a letter is about, see `few`. */
  readonly result: ComparisonResult;
  /** Every number of the letter as it is written; counts of children under their rule, as in `result` and `inputs`. */
  readonly facts: readonly Fact[];
  readonly rule: Brief['context']['rule'];
  readonly norm: Brief['context']['norm'];
  readonly runDate: string;
  readonly link: string;
  /** What the numbers were computed from; only where that is known. */
  readonly inputs?: Inputs;
  readonly figures: readonly { readonly kind: string; readonly title: string }[];
}

/** The text of brief.json. */
export function keptBrief({ letter, context, figures, inputs, facts }: Brief): string {
  const { words, rule, norm, runDate, link } = context;
  const result = resultUnder(context.result, rule);
  const isKept = (key: string, { headline }: Indicator) =>
    headline || key === letter.form.indicator || key.startsWith(`${letter.form.indicator}.`);
  const few = <Value>(all: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      Object.entries(all).filter(([key]) => {
        const indicator = result.indicators[key];
        return indicator !== undefined && isKept(key, indicator);
      }),
    );
  const kept: KeptBrief = {
    version: 1,
    letter,
    language: words.language,
    result: {
      ...result,
      indicators: few(result.indicators),
      variants: result.variants.map((one) => ({
        ...one,
        indicators: few(one.indicators),
        difference: few(one.difference),
      })),
    },
    facts: facts ?? factsOf(context, letter.form, measuresOf(result, letter.form.indicator) ?? undefined),
    rule,
    norm,
    runDate,
    link,
    ...(inputs !== undefined && { inputs: { ...inputs, files: filesUnder(inputs.files, rule) } }),
    figures: figures.map(({ kind, title }) => ({ kind, title })),
  };
  return json(kept);
}

/** The text of scenario.json: which scenarios were computed, and the files that compute them again. */
export function scenarioJson({ context, scenarios }: Brief): string {
  const { runDate } = context;
  const result = resultUnder(context.result, context.rule);
  const variants = result.variants.map(({ scenario, digest }) => ({ ...scenario, digest }));
  return json({
    ketenlab: result.ketenlab,
    runDate,
    seed: result.seed,
    replications: result.replications,
    files: Object.keys(scenarios).map(scenarioPath),
    scenarios: [{ ...result.scenario, digest: result.digest }, ...variants],
  });
}

/** Where a scenario file stands in the zip: always below `scenario/`, whatever its path says. */
export function scenarioPath(path: string): string {
  const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  return ['scenario', ...parts.map((part) => (part === '..' ? '_' : part.replaceAll(':', '_')))].join('/');
}
