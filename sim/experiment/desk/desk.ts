import { type Fault, InputError } from '../../engine/errors.ts';
import { seedKey } from '../../engine/random/seed.ts';
import type { Output } from '../../model/output.ts';
import type { Comparison } from '../../scenario/comparison.ts';
import type { FutureSeries } from '../../statistics/result.ts';
import type { Answer, Stage } from '../answer.ts';
import { type Block, MOST_BYTES } from '../block.ts';
import { besideBase, joined } from '../compare.ts';
import { sharedDigest } from '../digest.ts';
import { type Hand, LostWorker, MOST_LOSSES } from '../executors/crew.ts';
import { type Computed, summary } from '../summary.ts';
import { FIRST, goalsOf } from './goals.ts';
import { refuseTooMany } from './refuse-too-many.ts';
import { Results } from './results.ts';
import { type Piece, type Ready, Run } from './run.ts';
import { withSeries } from './view.ts';

/** What is told to who asks. */
export type News =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'restarted' }
  | { readonly kind: 'failed'; readonly message: string };

/** What a desk needs from around it. */
export interface Surroundings {
  readonly hands: readonly Hand[];
  /** The base path and the variants of a comparison, checked. Throws InputError. */
  readonly read: (comparison: Comparison) => readonly Ready[];
  /** Keys of the indicators whose series are shown of a slot. */
  readonly shownSeries: (outputs: readonly Output[], slot: string) => ReadonlySet<string>;
  readonly version: string;
  /** [ms] */
  readonly now: () => number;
  /** Most memory for the numbers of one question [bytes]; MOST_BYTES when not given. */
  readonly mostBytes?: number;
}

interface Question {
  readonly comparison: Comparison;
  /** The base path and the variants, each with its run in `runs`. */
  readonly ready: readonly Ready[];
  readonly runs: readonly Run[];
  /** Replications at which it is answered. */
  readonly goals: readonly number[];
  readonly tell: (news: News) => void;
  readonly since: number;
  /** Replications of the last answer. */
  told: number;
}

/** Work of one message [ms]: what a new question has to wait for, unless one replication takes longer. */
const PIECE = 40;
/** What is kept of runs that no open question asks for. */
const KEPT_BYTES = 96 * 1024 * 1024;

/**
 * Answers comparisons while they change: the newest question of a slot replaces the one before it, runs that stay the
 * same are kept, every answer rests on the same replications of all scenarios, and late pieces of an old question are
 * never told.
 */
export class Desk {
  private readonly around: Surroundings;
  private readonly questions = new Map<string, Question>();
  private readonly results = new Results();
  private readonly runs = new Map<string, Run>();
  /** Time of one replication in the last piece [ms]: what a run without a piece is taken to cost. 0 while unknown. */
  private usual = 0;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /**
   * Replaces the question of a slot; answers come through `tell` until the next one.
   * @param read gives its scenarios, the base first, where they come with the question. Throws InputError.
   */
  ask(slot: string, comparison: Comparison, tell: (news: News) => void, read = this.around.read): void {
    this.questions.delete(slot);
    try {
      this.questions.set(slot, this.open(comparison, tell, read));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      tell({ kind: 'faults', faults: error.faults });
    } finally {
      this.forget();
    }
    const asked = this.questions.get(slot);
    this.inform((question) => question === asked);
    this.work();
  }

  /** Drops the question of a slot. */
  drop(slot: string): void {
    this.questions.delete(slot);
    this.forget();
  }

  /** One replication of one scenario (0: the base path) of the question of a slot. Null when it is not known (yet). */
  future(slot: string, scenario: number, replication: number): FutureSeries | null {
    const run = this.questions.get(slot)?.runs[scenario];
    const row = run?.row(replication);
    if (run === undefined || row == null) return null;
    const { outputs, dates } = run.ready.layout;
    const shown = this.around.shownSeries(outputs, slot);
    const series = outputs.filter(({ key, kind }) => kind === 'series' && shown.has(key));
    const values = series.map(({ key, offset, length }) => [key, [...row.subarray(offset, offset + length)]] as const);
    return { dates, values: Object.fromEntries(values) };
  }

  private open(comparison: Comparison, tell: (news: News) => void, read: Surroundings['read']): Question {
    const { replications } = comparison;
    const ready = read(comparison);
    refuseTooMany(replications, ready, this.around.mostBytes ?? MOST_BYTES);
    const seed = seedKey(comparison.seed);
    const runs = ready.map((one) => this.runOf(one, seed, comparison));
    return { comparison, ready, runs, goals: goalsOf(replications), tell, since: this.around.now(), told: 0 };
  }

  private runOf(ready: Ready, seed: Int32Array, { seed: text, replications }: Comparison): Run {
    const key = `${ready.content} ${text}`;
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
      const next = this.next();
      if (next === null) return;
      // Every outcome is handled inside.
      void this.compute(hand, next.run, next.piece);
    }
  }

  /** The next piece: for the first answer of every question, then for the rest of them; the newest question first. */
  private next() {
    const newest = [...this.questions.values()].reverse();
    const firsts = newest.map(({ runs, goals }) => ({ runs, goals: goals.slice(0, 1) }));
    for (const { runs, goals } of [...firsts, ...newest])
      for (const goal of goals)
        for (const run of runs) {
          const piece = run.take(goal, this.most(run, goal));
          if (piece !== null) return { run, piece };
        }
    return null;
  }

  /** Most replications of one piece of a run: one while nothing is known of what they cost. */
  private most(run: Run, goal: number): number {
    const cost = run.cost > 0 ? run.cost : this.usual;
    if (cost === 0) return 1;
    return Math.max(1, Math.min(Math.ceil(goal / this.around.hands.length), Math.floor(PIECE / cost)));
  }

  private async compute(hand: Hand, run: Run, piece: Piece): Promise<void> {
    const before = this.around.now();
    try {
      const { blocks, failed } = await hand.compute(run.job(piece));
      if (failed[0] !== undefined) throw new Error(failed[0].message);
      run.put(blocks[0] as Block);
      run.cost = (this.around.now() - before) / piece.count;
      this.usual = run.cost;
    } catch (error) {
      this.unfinished(run, piece, error);
    }
    // The worker goes on while the answer is made.
    this.work();
    this.inform(({ runs }) => runs.includes(run));
  }

  /** A piece whose worker was lost is for another worker; the error of a trial, or too many losses, ends its questions. */
  private unfinished(run: Run, piece: Piece, error: unknown): void {
    const again = error instanceof LostWorker && piece.losses < MOST_LOSSES;
    run.giveBack({ ...piece, losses: again ? piece.losses + 1 : 0 });
    for (const [slot, { runs, tell }] of this.questions) {
      if (!runs.includes(run)) continue;
      if (again) tell({ kind: 'restarted' });
      else this.giveUp(slot, tell, error);
    }
  }

  private giveUp(slot: string, tell: (news: News) => void, error: unknown): void {
    this.questions.delete(slot);
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }

  /** Tells those questions that `concerns` what is new for them. */
  private inform(concerns: (question: Question) => boolean): void {
    for (const [slot, question] of this.questions) {
      const { comparison, runs, goals, tell } = question;
      const wanted = comparison.replications;
      if (question.told === wanted || !concerns(question)) continue;
      const known = Math.min(...runs.map((run) => run.known));
      const goal = goals.findLast((count) => count <= known) ?? 0;
      try {
        if (goal > question.told) tell({ kind: 'answer', answer: this.answer(slot, question, goal) });
        question.told = goal;
        const done = runs.reduce((sum, run) => sum + Math.min(wanted, run.known), 0);
        tell({ kind: 'progress', done, total: wanted * runs.length });
      } catch (error) {
        this.giveUp(slot, tell, error);
      }
    }
  }

  private answer(slot: string, { comparison, ready, runs, since }: Question, count: number): Answer {
    const { version, now } = this.around;
    const shown = ready.map(({ layout }) => this.around.shownSeries(layout.outputs, slot));
    // Slots that show the same series share their results.
    const view = [...(shown[0] as ReadonlySet<string>)].join(' ');
    const computed = ready.map(({ scenario, hash, layout }, i): Computed => {
      const outputs = withSeries(layout.outputs, shown[i] as ReadonlySet<string>);
      return { scenario, model: { outputs, dates: layout.dates }, block: (runs[i] as Run).first(count, hash) };
    });
    const [base, ...variants] = computed as [Computed, ...Computed[]];
    const [first, ...others] = ready as [Ready, ...Ready[]];
    const seconds = Math.round(now() - since) / 1000;
    const stage: Stage = count === comparison.replications ? 'stable' : count <= FIRST ? 'first' : 'growing';
    const { seed } = comparison;
    const own = this.results.ofBase(`${first.hash} ${count} ${seed} ${view}`, () =>
      summary(base, { version, seed, seconds }),
    );
    const beside = variants.map((variant, i) => {
      const key = `${first.hash} ${others[i]?.hash} ${count} ${seed} ${view}`;
      return this.results.ofVariant(key, () => besideBase(base, variant));
    });
    const result = joined({ ...own, seconds }, beside, variants);
    return { comparison, stage, result, digest: sharedDigest(result) };
  }
}
