import type { ComparisonResult, RunResult, ScenarioCard } from '../../statistics/result.ts';
import { type Effect, effectOf } from '../difference.ts';
import { lastDate } from '../period.ts';
import type { Language, MomentKind } from '../words/words.ts';

/** A date of a chart at which something begins or is looked back on. */
export interface CaptionMoment {
  readonly kind: MomentKind;
  /** ISO date. */
  readonly date: string;
  /** Id of the lever or shock. */
  readonly lever: string;
}

/** What a chart says beside its numbers. */
export interface Caption {
  readonly version: string;
  readonly regions: readonly string[];
  /** ISO dates. */
  readonly from: string;
  readonly until: string;
  /** Scenario name -> title; the base first. */
  readonly titles: ReadonlyMap<string, string>;
  readonly hash: string;
  readonly seed: string;
  readonly replications: number;
  /** Starts and evaluation dates of the levers and shocks of the shown variants, or of the base when it stands alone. */
  readonly moments: readonly CaptionMoment[];
  /** Series name -> [ISO date, value]. */
  readonly observed: RunResult['scenario']['observed'];
  /** Key of an indicator -> its definition. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Scenario name -> what it does to new and existing children together, as the sentences say it. */
  readonly effects: ReadonlyMap<string, Effect>;
}

/** What the charts of a result say beside their numbers. */
export function captionOf(result: RunResult | ComparisonResult, language: Language): Caption {
  const variants = 'variants' in result ? result.variants : [];
  const cards = [result.scenario, ...variants.map(({ scenario }) => scenario)];
  return {
    version: result.ketenlab,
    regions: result.scenario.regions,
    from: result.scenario.start,
    until: lastDate(result),
    titles: new Map(cards.map(({ name, title }) => [name, title[language]])),
    hash: result.scenario.hash,
    seed: result.seed,
    replications: result.replications,
    moments: momentsOf(
      result.scenario,
      variants.map(({ scenario }) => scenario),
    ),
    observed: result.scenario.observed,
    definitions: new Map(Object.entries(result.indicators).map(([key, { definition }]) => [key, definition[language]])),
    effects: new Map(
      variants.flatMap((variant) => {
        const effect = effectOf(variant, 'withoutWorker');
        return effect === null ? [] : [[variant.scenario.name, effect]];
      }),
    ),
  };
}

/** The counts of a caption that lie within its run: there is no place for others on the axis of a chart. */
export function countsWithin({
  from,
  until,
  observed,
}: Pick<Caption, 'from' | 'until' | 'observed'>): Caption['observed'] {
  const within = ([date]: readonly [string, number]) => date >= from && date <= until;
  return Object.fromEntries(Object.entries(observed).map(([name, counts]) => [name, counts.filter(within)]));
}

/** Dates of the base when it stands alone, and else of what its variants add to it, once each and in order. */
function momentsOf(base: ScenarioCard, variants: readonly ScenarioCard[]): CaptionMoment[] {
  const all = ({ levers, shocks }: ScenarioCard): CaptionMoment[] => [
    ...levers.map(({ lever, start }) => ({ kind: 'lever' as const, date: start, lever })),
    ...shocks.map(({ lever, start }) => ({ kind: 'shock' as const, date: start, lever })),
    ...[...levers, ...shocks].flatMap(({ lever, evaluation }) =>
      evaluation === null ? [] : [{ kind: 'evaluation' as const, date: evaluation, lever }],
    ),
  ];
  const own = new Set(all(base).map(({ kind, date, lever }) => `${kind} ${date} ${lever}`));
  const shown = variants.length === 0 ? all(base) : variants.flatMap(all);
  const added =
    variants.length === 0 ? shown : shown.filter(({ kind, date, lever }) => !own.has(`${kind} ${date} ${lever}`));
  const once = new Map(added.map((moment) => [`${moment.date} ${moment.kind}`, moment]));
  return [...once.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
