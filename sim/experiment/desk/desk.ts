import { type Fault, InputError } from '../../engine/errors.ts';
import { seedKey } from '../../engine/random/seed.ts';
import type { Output } from '../../model/output.ts';
import type { Comparison } from '../../scenario/comparison.ts';
import type { Answer, Stage } from '../answer.ts';
import { compare } from '../compare.ts';
import { jointDigest } from '../digest.ts';
import { type Hand, LostWorker } from '../executors/crew.ts';
import type { Computed } from '../summary.ts';
import { type Ready, Run } from './run.ts';
import { withSeries } from './view.ts';

/** What is told to who asks. */
export type News =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'restarted' }
  | { readonly kind: 'failed'; readonly message: string };

/** Series of one replication: one possible future. */
export interface FutureSeries {
  /** ISO dates. */
  readonly dates: readonly string[];
  /** Key of the indicator -> a number per date. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** What a desk needs from around it. */
export interface Surroundings {
  readonly hands: readonly Hand[];
  /** The base path and the variants of a comparison, checked. Throws InputError. */
  readonly read: (comparison: Comparison) => readonly Ready[];
  /** Keys of the indicators whose series are shown. */
  readonly shownSeries: (outputs: readonly Output[]) => ReadonlySet<string>;
  readonly version: string;
  /** [ms] */
  readonly now: () => number;
}

interface Question {
  readonly comparison: Comparison;
  readonly runs: readonly Run[];
  readonly tell: (news: News) => void;
  readonly since: number;
  /** Replications of the last answer. */
  told: number;
}

/** Replications of the first answer: enough to see a direction, few enough to come at once. */
const FIRST = 8;
/** An answer follows when this many times the replications of the last one are known. */
const MORE = 3;
/** Work of one message [ms]: what a new question has to wait for at most. */
const PIECE = 40;
/** What is kept of runs that no open question asks for. */
const KEPT_BYTES = 96 * 1024 * 1024;
/** How often a piece of work may take a worker with it before the question is given up. */
const MOST_LOSSES = 3;

/**
 * Answers comparisons while they change: the newest question of a slot replaces the one before it, runs that stay the
 * same are kept, every answer rests on the same replications of all scenarios, and late pieces of an old question are
 * never told.
 */
export class Desk {
  private readonly around: Surroundings;
  private readonly questions = new Map<string, Question>();
  private readonly runs = new Map<string, Run>();
  private losses = 0;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** Replaces the question of a slot; answers come through `tell` until the next one. */
  ask(slot: string, comparison: Comparison, tell: (news: News) => void): void {
    this.questions.delete(slot);
    try {
      const seed = seedKey(comparison.seed);
      const runs = this.around.read(comparison).map((ready) => this.runOf(ready, seed, comparison));
      this.questions.set(slot, { comparison, runs, tell, since: this.around.now(), told: 0 });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      tell({ kind: 'faults', faults: error.faults });
      return;
    }
    this.forget();
    this.answerAll();
    this.work();
  }

  /** Drops the question of a slot. */
  drop(slot: string): void {
    this.questions.delete(slot);
  }

  /** One replication of one scenario (0: the base path) of the question of a slot. Null when it is not known (yet). */
  future(slot: string, scenario: number, replication: number): FutureSeries | null {
    const run = this.questions.get(slot)?.runs[scenario];
    if (run === undefined || replication >= run.known) return null;
    const { layout } = run.ready;
    const shown = this.around.shownSeries(layout.outputs);
    const { rows, width } = run.first(run.known);
    const values = layout.outputs
      .filter(({ key, kind }) => kind === 'series' && shown.has(key))
      .map(({ key, offset, length }) => {
        const start = replication * width + offset;
        return [key, Array.from(rows.subarray(start, start + length))] as const;
      });
    return { dates: layout.dates, values: Object.fromEntries(values) };
  }

  private runOf(ready: Ready, seed: Int32Array, { seed: text, replications }: Comparison): Run {
    const key = `${ready.hash} ${text}`;
    const run = this.runs.get(key) ?? new Run(ready, seed, replications);
    run.reserve(replications);
    // The order of the map is the order of last use.
    this.runs.delete(key);
    this.runs.set(key, run);
    return run;
  }

  private forget(): void {
    const asked = new Set([...this.questions.values()].flatMap(({ runs }) => runs));
    let bytes = [...this.runs.values()].reduce((sum, run) => sum + run.bytes, 0);
    for (const [key, run] of this.runs) {
      if (bytes <= KEPT_BYTES) return;
      if (asked.has(run)) continue;
      this.runs.delete(key);
      bytes -= run.bytes;
    }
  }

  private work(): void {
    for (const hand of this.around.hands) {
      if (hand.busy) continue;
      const piece = this.next();
      if (piece === null) return;
      // Every outcome is handled inside.
      void this.compute(hand, piece.run, piece.range);
    }
  }

  /** The next piece: of the newest question first, and in it the first answer of all scenarios before the rest. */
  private next() {
    const newest = [...this.questions.values()].reverse();
    for (const { comparison, runs } of newest)
      for (const goal of [Math.min(FIRST, comparison.replications), comparison.replications])
        for (const run of runs) {
          const range = run.take(goal, this.pieceOf(run, goal));
          if (range !== null) return { run, range };
        }
    return null;
  }

  private pieceOf(run: Run, goal: number): number {
    const fair = Math.ceil(goal / this.around.hands.length);
    return run.cost === 0 ? Math.min(fair, FIRST / 2) : Math.min(fair, Math.max(1, Math.floor(PIECE / run.cost)));
  }

  private async compute(hand: Hand, run: Run, range: { from: number; count: number }): Promise<void> {
    const before = this.around.now();
    try {
      const { scenario, hash } = run.ready;
      run.put(await hand.compute(scenario, hash, run.seed, range.from, range.count));
      run.cost = (this.around.now() - before) / range.count;
      this.losses = 0;
      this.answerAll();
    } catch (error) {
      run.giveBack(range);
      this.lost(run, error);
    }
    this.work();
  }

  private lost(run: Run, error: unknown): void {
    if (error instanceof LostWorker) this.losses++;
    const hopeless = !(error instanceof LostWorker) || this.losses > MOST_LOSSES;
    for (const [slot, question] of this.questions) {
      if (!hopeless) question.tell({ kind: 'restarted' });
      else if (question.runs.includes(run)) {
        this.questions.delete(slot);
        question.tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    }
  }

  private answerAll(): void {
    for (const question of this.questions.values()) {
      const { comparison, runs, told, tell } = question;
      const wanted = comparison.replications;
      const known = Math.min(wanted, ...runs.map((run) => run.known));
      if (told === wanted) continue;
      const next = told === 0 ? Math.min(FIRST, wanted) : Math.min(wanted, told * MORE);
      if (known >= next) {
        question.told = known;
        tell({ kind: 'answer', answer: this.answer(question, known) });
      }
      const done = runs.reduce((sum, run) => sum + Math.min(wanted, run.known), 0);
      tell({ kind: 'progress', done, total: wanted * runs.length });
    }
  }

  private answer({ comparison, runs, since }: Question, count: number): Answer {
    const { version, now } = this.around;
    const computed = runs.map((run): Computed => {
      const { scenario, layout } = run.ready;
      const outputs = withSeries(layout.outputs, this.around.shownSeries(layout.outputs));
      return { scenario, model: { outputs, dates: layout.dates }, block: run.first(count) };
    });
    const [base, ...variants] = computed as [Computed, ...Computed[]];
    const seconds = Math.round(now() - since) / 1000;
    const stage: Stage = count === comparison.replications ? 'stable' : count <= FIRST ? 'first' : 'growing';
    const result = compare(base, variants, { version, seed: comparison.seed, seconds });
    return { comparison, stage, result, digest: jointDigest([result, ...result.variants].map((one) => one.digest)) };
  }
}
