import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { ComparisonResult } from '../../../sim/statistics/result.ts';

const run = promisify(execFile);

/** What the program calculates in Node for a link, or for files: the numbers that the page must have to the last bit. */
export async function inNode(...asked: readonly string[]): Promise<ComparisonResult> {
  const { stdout } = await run('node', ['dist/cli/main.js', 'compare', ...asked, '--json', '--quiet'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as ComparisonResult;
}

/** The digests of a result as the page lists them: that of the base path, then of every variant. */
export function digestsOf({ digest, variants }: ComparisonResult): string[] {
  return [digest, ...variants.map((variant) => variant.digest)];
}
