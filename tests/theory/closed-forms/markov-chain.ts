/** A continuous-time Markov chain with few states, solved numerically: what theory says where there is no formula. */

export type State = readonly number[];
/** The rates at which a state moves to others; none for an absorbing state. */
export type Moves = (state: State) => readonly (readonly [rate: number, to: State])[];

/** Largest rate x time of one uniformisation step, so that e^-x is far from underflow. */
const STEP = 50;
/** Poisson(50) has less than 1e-20 of its mass beyond this many terms. */
const TERMS = 140;

export class MarkovChain {
  readonly states: State[] = [];
  readonly #index = new Map<string, number>();
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #rate: number[] = [];

  /** The states that can be reached from `starts`. */
  constructor(starts: readonly State[], moves: Moves) {
    for (const start of starts) this.indexOf(start);
    for (let from = 0; from < this.states.length; from++) {
      for (const [rate, to] of moves(this.states[from] as State)) {
        if (rate === 0) continue;
        this.#from.push(from);
        this.#to.push(this.indexOf(to));
        this.#rate.push(rate);
      }
    }
  }

  /** The place of a state in every distribution; a state not met before gets the next place. */
  indexOf(state: State): number {
    const name = state.join();
    const known = this.#index.get(name);
    if (known !== undefined) return known;
    this.#index.set(name, this.states.length);
    this.states.push(state);
    return this.states.length - 1;
  }

  /** The stationary distribution, by elimination without subtraction (Grassmann, Taksar and Heyman, 1985). */
  stationary(): Float64Array {
    const n = this.states.length;
    const rates = Array.from({ length: n }, () => new Float64Array(n));
    const at = (i: number): Float64Array => rates[i] as Float64Array;
    this.#rate.forEach((rate, move) => {
      const row = at(this.#from[move] as number);
      const column = this.#to[move] as number;
      row[column] = (row[column] as number) + rate;
    });
    for (let k = n - 1; k > 0; k--) {
      const out = at(k)
        .subarray(0, k)
        .reduce((sum, rate) => sum + rate, 0);
      for (let i = 0; i < k; i++) {
        const share = (at(i)[k] as number) / out;
        at(i)[k] = share;
        if (share === 0) continue;
        for (let j = 0; j < k; j++) at(i)[j] = (at(i)[j] as number) + share * (at(k)[j] as number);
      }
    }
    const weights = new Float64Array(n);
    weights[0] = 1;
    for (let k = 1; k < n; k++) {
      let sum = 0;
      for (let i = 0; i < k; i++) sum += (weights[i] as number) * (at(i)[k] as number);
      weights[k] = sum;
    }
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  }

  /** The distribution `time` after it was `start`, by uniformisation (Jensen, 1953). */
  after(time: number, start: Float64Array): Float64Array {
    const out = new Float64Array(this.states.length);
    this.#rate.forEach((rate, move) => {
      out[this.#from[move] as number] = (out[this.#from[move] as number] as number) + rate;
    });
    const fastest = out.reduce((most, rate) => Math.max(most, rate), 0);
    const steps = Math.max(1, Math.ceil((fastest * time) / STEP));
    let now = start;
    for (let step = 0; step < steps; step++) now = this.#oneStep(now, (fastest * time) / steps, fastest, out);
    return now;
  }

  #oneStep(start: Float64Array, mean: number, fastest: number, out: Float64Array): Float64Array {
    const result = new Float64Array(start.length);
    let jumped = start;
    let weight = Math.exp(-mean);
    for (let jumps = 0; jumps < TERMS; jumps++) {
      for (let i = 0; i < result.length; i++) result[i] = (result[i] as number) + weight * (jumped[i] as number);
      const next = jumped.map((mass, i) => mass * (1 - (out[i] as number) / fastest));
      this.#rate.forEach((rate, move) => {
        const to = this.#to[move] as number;
        next[to] = (next[to] as number) + ((jumped[this.#from[move] as number] as number) * rate) / fastest;
      });
      jumped = next;
      weight *= mean / (jumps + 1);
    }
    return result;
  }

  /** The distribution that is surely in `state`. */
  surely(state: State): Float64Array {
    const result = new Float64Array(this.states.length);
    result[this.indexOf(state)] = 1;
    return result;
  }

  /** The mean of `value` under a distribution. */
  mean(distribution: Float64Array, value: (state: State) => number): number {
    return this.states.reduce((sum, state, i) => sum + (distribution[i] as number) * value(state), 0);
  }
}

/**
 * Stationary distribution of a birth-death process on 0..top: p(n) = p(n - 1) birth(n - 1) / death(n).
 */
export function birthDeath(birth: (n: number) => number, death: (n: number) => number, top: number): number[] {
  const weights = [1];
  for (let n = 1; n <= top; n++) weights.push(((weights[n - 1] as number) * birth(n - 1)) / death(n));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Sum over n of weight(n) p(n). */
export function average(p: readonly number[], weight: (n: number) => number): number {
  return p.reduce((sum, share, n) => sum + share * weight(n), 0);
}
