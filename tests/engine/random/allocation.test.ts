import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** With a young generation of 1 MiB, an allocation of 16 bytes in every 100th draw would show as 3 collections. */
test('21 million draws after a warm-up cause no garbage collection', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'allocation-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: { ssr: join(import.meta.dirname, 'allocation-probe.ts'), outDir: folder },
      ssr: { noExternal: true },
    });
    const probe = join(folder, 'allocation-probe.js');
    const report = execFileSync(process.execPath, ['--max-semi-space-size=1', probe], { encoding: 'utf8' });
    expect(JSON.parse(report).during).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 20_000);
