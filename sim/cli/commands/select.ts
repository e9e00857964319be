import type { Options } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';

export async function selectCommand(
  _base: string,
  _others: readonly string[],
  _options: Options,
  _here: Surroundings,
): Promise<void> {}
