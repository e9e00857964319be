import { proxy, type Remote, wrap } from 'comlink';
import type { Fault } from '../../sim/engine/errors.ts';
import type { Answer } from '../../sim/experiment/answer.ts';
import type { News } from '../../sim/experiment/desk/desk.ts';
import { type Comparison, sameQuestion } from '../../sim/scenario/comparison.ts';
import type { Inputs } from '../../sim/scenario/inputs.ts';
import type { FutureSeries } from '../../sim/statistics/result.ts';
import type { DeskCalls } from '../workers/desk.ts';
import type { SavedQuestion } from '../workers/saved.ts';
import { type Crew, type Hire, startCrew } from './crew.ts';

/** What the page knows of a question while it is computed. */
export interface LiveState {
  /** The last answer; of an older question when `stale`. */
  readonly answer: Answer | null;
  /** A newer question than that of `answer` was asked. */
  readonly stale: boolean;
  /** Replications of all scenarios together. */
  readonly done: number;
  readonly total: number;
  /** Why the question cannot be computed; empty when it can. */
  readonly faults: readonly Fault[];
  /** A worker failed and was started anew, the question was finished all the same, or it was given up. */
  readonly notice:
    | { readonly kind: 'restarted' | 'finished' }
    | { readonly kind: 'failed'; readonly message: string }
    | null;
}

/** The computing side of the page: a worker that answers questions, one per slot at a time. */
export interface Live {
  /** Asks in a slot; the answers go to the listeners of that slot, and those of its older questions are dropped. */
  ask(slot: string, comparison: Comparison): void;
  /** Asks in a slot the scenarios of a letter that was made before, which come with the question. */
  askSaved(slot: string, saved: SavedQuestion): void;
  /** What a comparison is computed from, as files; null when the worker was lost. Rejects when it cannot say. */
  inputs(comparison: Comparison): Promise<Inputs | null>;
  /** Ends the question of a slot: nothing of it is computed or kept any more. */
  drop(slot: string): void;
  state(slot: string): LiveState;
  /** Calls `listener` at every change of a slot; returns how to stop that. */
  listen(slot: string, listener: () => void): () => void;
  /** One possible future of the question of a slot; null when it is not computed yet. */
  future(slot: string, scenario: number, replication: number): Promise<FutureSeries | null>;
}

/** The workers at work, and the calls of their desk. */
interface Desk {
  readonly crew: Crew;
  readonly calls: Remote<DeskCalls>;
}

interface Slot {
  state: LiveState;
  readonly listeners: Set<() => void>;
  asked: Comparison | null;
  /** What comes with the question; null for one that names a base path of the page. */
  saved: SavedQuestion | null;
  /** Counts questions; news of an older number is dropped. */
  number: number;
  /** Number of the last question that the desk answered. */
  answered: number;
  sending: boolean;
}

/** The state of a slot in which nothing was asked. */
const NOTHING: LiveState = { answer: null, stale: false, done: 0, total: 0, faults: [], notice: null };

/** Longest time in which the worker takes a question [ms]: it has to be loaded over a slow line, and reads in milliseconds. */
const LONGEST = 30_000;

/** How often the worker may be lost over what was asked last before the page gives up until it asks again. */
const MOST_LOSSES = 3;

/** Starts the workers. `hire` makes one; `released` is the answer that came with the page, shown until a live one comes. */
export function startLive(hire: Hire, released: Answer | null): Live {
  const slots = new Map<string, Slot>();
  /** Who waits for a future, or for files; they get null when the worker is lost. */
  const waiting = new Set<(none: null) => void>();
  let losses = 0;
  /** Null after too many losses, until the next question. */
  let desk: Desk | null = open();

  function open(): Desk {
    const crew = startCrew(hire);
    const calls = wrap<DeskCalls>(crew.desk);
    const opened = { crew, calls };
    crew.desk.addEventListener('error', (event) => {
      event.preventDefault();
      lose(opened, event.message || 'A worker stopped.');
    });
    // One channel for all news: one per question would never be let go of.
    void calls.listen(
      proxy((name: string, number: number, news: News) => {
        const slot = slotOf(name);
        if (desk !== opened || number !== slot.number) return;
        if (news.kind === 'answer') slot.answered = number;
        hear(slot, news);
      }),
    );
    return opened;
  }

  /** Ends a desk and its workers; if it was the one at work, asks all questions again of a new one, or gives them up. */
  function lose(lost: Desk, message: string): void {
    lost.crew.end();
    if (desk !== lost) return;
    losses++;
    desk = losses > MOST_LOSSES ? null : open();
    for (const give of waiting) give(null);
    waiting.clear();
    for (const slot of slots.values()) slot.sending = false;
    for (const [name, slot] of slots) {
      if (slot.asked === null) continue;
      change(slot, { notice: desk === null ? { kind: 'failed', message } : { kind: 'restarted' } });
      send(name, slot);
    }
  }

  function slotOf(name: string): Slot {
    const known = slots.get(name);
    if (known !== undefined) return known;
    const slot: Slot = {
      state: NOTHING,
      listeners: new Set(),
      asked: null,
      saved: null,
      number: 0,
      answered: 0,
      sending: false,
    };
    slots.set(name, slot);
    return slot;
  }

  function change(slot: Slot, part: Partial<LiveState>): void {
    slot.state = { ...slot.state, ...part };
    for (const listener of slot.listeners) listener();
  }

  function orLost<Value>(asked: Promise<Value>): Promise<Value | null> {
    return new Promise((resolve, reject) => {
      waiting.add(resolve);
      void asked.then(resolve, reject).finally(() => waiting.delete(resolve));
    });
  }

  /** One question is under way at a time: while a slider moves only its newest place is read. */
  function send(name: string, slot: Slot): void {
    const asked = desk;
    if (asked === null || slot.sending || slot.asked === null) return;
    const { number } = slot;
    slot.sending = true;
    const watch = setTimeout(() => lose(asked, `A worker took no question for ${LONGEST / 1000} seconds.`), LONGEST);
    const sent = (part: Partial<LiveState> | null): void => {
      clearTimeout(watch);
      // A lost worker may still answer.
      if (desk !== asked) return;
      slot.sending = false;
      if (number !== slot.number) send(name, slot);
      else if (part !== null) change(slot, part);
    };
    asked.calls.ask(name, number, slot.asked, ...(slot.saved === null ? [] : [slot.saved])).then(
      () => sent(null),
      (error: unknown) => sent({ notice: { kind: 'failed', message: String(error) } }),
    );
  }

  function hear(slot: Slot, news: News): void {
    if (news.kind === 'answer') {
      const { answer } = news;
      if (isPoorer(answer, slot.state)) return;
      const finished = slot.state.notice?.kind === 'restarted' && answer.stage === 'stable';
      change(slot, { answer, stale: false, faults: [], ...(finished && { notice: { kind: 'finished' } }) });
    } else if (news.kind === 'progress') change(slot, { done: news.done, total: news.total });
    else if (news.kind === 'faults') change(slot, { faults: news.faults, done: 0, total: 0 });
    else change(slot, { notice: news });
  }

  function put(name: string, comparison: Comparison, saved: SavedQuestion | null): void {
    const slot = slotOf(name);
    slot.asked = comparison;
    slot.saved = saved;
    slot.number++;
    losses = 0;
    desk ??= open();
    const total = comparison.replications * (1 + comparison.variants.length);
    const { answer } = slot.state;
    const same = saved === null && answer !== null && sameQuestion(answer.comparison, comparison);
    change(slot, { stale: answer !== null && !same, done: 0, total, faults: [], notice: null });
    send(name, slot);
  }

  if (released !== null) slotOf('main').state = { ...slotOf('main').state, answer: released };
  return {
    ask: (name, comparison) => put(name, comparison, null),
    askSaved: (name, saved) => put(name, outlineOf(saved.inputs), saved),
    async inputs(comparison) {
      desk ??= open();
      return await orLost(desk.calls.inputs(comparison));
    },
    drop(name) {
      const slot = slots.get(name);
      if (slot === undefined) return;
      slot.asked = null;
      slot.number++;
      change(slot, NOTHING);
      void desk?.calls.drop(name);
    },
    state: (name) => slotOf(name).state,
    listen(name, listener) {
      const { listeners } = slotOf(name);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async future(name, scenario, replication) {
      const { answered, number } = slotOf(name);
      // The desk may be on an older question than the page.
      if (desk === null || number === 0 || answered !== number) return null;
      const series = await orLost(desk.calls.future(name, scenario, replication));
      return number === slotOf(name).number ? series : null;
    },
  };
}

/** A question whose scenarios come with it, as far as it is told like others: how many there are, how often, and by what seed. */
function outlineOf({ scenarios, seed, replications, years }: Inputs): Comparison {
  const [base = '', ...others] = scenarios;
  const variants = others.map((title) => ({ title, levers: [], shocks: [] }));
  return { base, seed, replications, years: years ?? 0, off: [], variants };
}

/** Whether an answer rests on fewer replications than the one of the same question that is shown. */
function isPoorer(answer: Answer, shown: LiveState): boolean {
  return !shown.stale && shown.answer !== null && answer.result.replications < shown.answer.result.replications;
}
