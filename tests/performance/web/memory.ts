import { walk } from './moves.ts';
import type { Reader } from './open-page.ts';

const MB = 1e6;

export interface MemoryUse {
  /** Slider moves made. */
  readonly after: number;
  /** Memory of the page's own thread after garbage collection [MB]. */
  readonly heap: number;
  /** Memory of the page with its workers [MB]; null where the browser does not tell. */
  readonly all: number | null;
}

/** Memory after each number of moves, in rising order; a move does not wait for more than its first band. */
export async function memory(reader: Reader, points: readonly number[]): Promise<MemoryUse[]> {
  const { page } = reader;
  const probe = await page.context().newCDPSession(page);
  await probe.send('Performance.enable');
  await probe.send('HeapProfiler.enable');
  const found: MemoryUse[] = [];
  let made = 0;
  for (const after of points) {
    await walk(reader, after - made, 'ketenlab:first');
    made = after;
    await probe.send('HeapProfiler.collectGarbage');
    const { metrics } = await probe.send('Performance.getMetrics');
    const heap = (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / MB;
    const all = await page.evaluate(async () => {
      const teller = performance as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> };
      return (await teller.measureUserAgentSpecificMemory?.())?.bytes ?? null;
    });
    found.push({ after, heap, all: all === null ? null : all / MB });
  }
  return found;
}
