import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Round } from './workload.ts';

/** What the program prints. */
interface Printed {
  readonly events: number;
  readonly nsev: number;
  readonly Wq?: number;
  readonly wA?: number;
  readonly wBu?: number;
  readonly wBr?: number;
  readonly wCu?: number;
  readonly wCr?: number;
}

/** The hand-written program in C, staged event list, compiled from `source`. Throws when gcc does not compile it. */
export class CProgram {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bench-'));
  readonly #binary = join(this.#folder, 'des');

  constructor(source: string) {
    execFileSync('gcc', ['-O3', '-march=native', '-DSTAGED', '-o', this.#binary, source, '-lm']);
  }

  singleServer(customers: number, seed: number): Round {
    const printed = this.#run(['w1', 'zig', `${customers}`, `${seed}`]);
    return this.#round(printed, 1, [printed.Wq]);
  }

  miniChain(variant: 'a' | 'b', replications: number, seed: number): Round {
    const printed = this.#run(['w2', variant, `${replications}`, `${seed}`]);
    const { wA, wBu, wBr, wCu, wCr } = printed;
    return this.#round(printed, replications, [wA, wBu, wBr, wCu, wCr]);
  }

  /** Removes the compiled program. */
  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #run(options: readonly string[]): Printed {
    return JSON.parse(execFileSync(this.#binary, options, { encoding: 'utf8' })) as Printed;
  }

  #round({ events, nsev }: Printed, replications: number, check: readonly (number | undefined)[]): Round {
    return { events, seconds: (events * nsev) / 1e9, replications, check: check.map((value) => value ?? Number.NaN) };
  }
}
