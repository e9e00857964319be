import type { Image } from '../engine/image.ts';
import { horizonDays } from '../scenario/dates.ts';
import { canonicalJson } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { assembleChain } from './assemble.ts';
import { ceilingsOf } from './ceilings.ts';
import { attach, begin, kindsOf, plan } from './chain.ts';
import { type Layout, layoutOf } from './layout.ts';
import { changesOf } from './measures.ts';
import { countOpenSpans } from './open-spans.ts';
import { recorderOf } from './recorder.ts';
import { imagesFor, type Stretch, stretchesOf } from './stretches.ts';

/** Scenarios on one chain: what they have in common of a run is run once. */
export interface Fork extends Pick<Layout, 'outputs' | 'width' | 'dates'> {
  /** The scenarios, by their place in the list that was assembled. */
  readonly variants: readonly number[];
  /** Who runs with whom until when; the variants of a stretch are places in `variants`. */
  readonly starts: readonly Stretch[];
  /**
   * Runs one replication of each variant. The row of variant i goes to `rows[i]` from `at` on, and its number of events
   * is added to `events[i]`; both are those of the model of that scenario alone, to the bit.
   */
  readonly run: (
    seed: Int32Array,
    replication: number,
    rows: readonly Float64Array[],
    at: number,
    events: Float64Array,
  ) => void;
}

/**
 * Assembles scenarios on as few chains as they need. Those that are equal but for their levers and shocks, and whose
 * streams are drawn at the same ceilings, are on one; any other is on its own.
 * Throws InputError when a scenario cannot be run.
 */
export function assembleForks(scenarios: readonly Scenario[]): Fork[] {
  const keys = scenarios.map(besidesPolicy);
  const forks: Fork[] = [];
  let rest = scenarios.map((_, place) => place);
  while (rest.length > 0) {
    const fork = assembleFork(scenarios, rest, keys);
    forks.push(fork);
    rest = rest.filter((place) => !fork.variants.includes(place));
  }
  return forks;
}

/** Everything of a scenario that its chain is laid out by, and its outputs. */
function besidesPolicy(scenario: Scenario): string {
  const { name: _n, title: _t, question: _q, finding: _f, observed: _o, levers: _l, shocks: _s, ...rest } = scenario;
  return canonicalJson(rest);
}

/** The chain of the first of `rest`, with all that can share it. */
function assembleFork(scenarios: readonly Scenario[], rest: readonly number[], keys: readonly string[]): Fork {
  const leader = rest[0] as number;
  const scenario = scenarios[leader] as Scenario;
  const { chain } = assembleChain(scenario);
  const ceilings = canonicalJson(chain.ceilings);
  const days = horizonDays(scenario);
  const members = rest
    .filter((place) => keys[place] === keys[leader])
    .map((place) => ({ place, changes: changesOf(scenarios[place] as Scenario, chain.calendar, days) }))
    .filter(({ changes }) => canonicalJson(ceilingsOf(chain.tables, changes)) === ceilings);
  const variants = members.map(({ place }) => place);
  const lists = members.map(({ changes }) => changes);
  const { starts, changes } = stretchesOf(lists, chain.horizon);
  attach(chain, kindsOf(chain, changes));
  const layouts = variants.map((place) => layoutOf(scenarios[place] as Scenario));
  const { outputs, width, dates } = layouts[0] as Layout;
  const row = chain.arena.float64(width);
  const recorders = layouts.map((layout) => recorderOf(chain, layout, row));
  const images = Array.from({ length: Math.max(...starts.map(imagesFor)) }, () => chain.arena.image());

  /** Runs a stretch and all that follows; images from `free` on are not in use. */
  const walk = (
    { variants: which, first, after, until, next }: Stretch,
    free: number,
    before: number,
    out: { rows: readonly Float64Array[]; at: number; events: Float64Array },
  ): void => {
    plan(chain, changes, first, after);
    chain.sample = recorders[which[0] as number]?.sample ?? chain.sample;
    const total = before + chain.simulator.run(until);
    if (next.length === 0) {
      countOpenSpans(chain);
      for (const variant of which) {
        recorders[variant]?.close(out.rows[variant] as Float64Array, out.at);
        out.events[variant] = (out.events[variant] as number) + total;
      }
      return;
    }
    const image = images[free] as Image;
    image.save();
    next.forEach((each, i) => {
      if (i > 0) image.restore();
      walk(each, i < next.length - 1 ? free + 1 : free, total, out);
    });
  };

  return {
    variants,
    starts,
    outputs,
    width,
    dates,
    run(seed, replication, rows, at, events) {
      for (const start of starts) {
        begin(chain, seed, replication, []);
        walk(start, 0, 0, { rows, at, events });
      }
    },
  };
}
