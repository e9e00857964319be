import { seedKey } from '../../engine/random/seed.ts';
import { traceFamily } from '../../model/trace.ts';
import { json } from '../../report/json.ts';
import type { Options } from '../options.ts';
import { readAll } from '../read-input.ts';
import type { Surroundings } from '../surroundings.ts';

/** `ketenlab trace <scenario>`: the route of one modelled family through the chain, in words. */
export function traceCommand(file: string, options: Options, here: Surroundings): void {
  const { seed, replication, family } = options;
  for (const scenario of readAll([file], options.years, here)) {
    const lines = traceFamily(scenario, seedKey(seed), replication, family, here.language);
    const data = { scenario: scenario.name, seed, replication, family, lines };
    here.out(options.json ? json(data) : `${lines.join('\n')}\n`);
  }
}
