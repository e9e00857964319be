import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { finished, start, workshop } from './ketenlab.ts';

const { folder, close } = workshop();
afterAll(close);

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'a run that gets %s stops its workers, takes its temporary folder away and ends with %i',
  async (signal, code) => {
    const before = readdirSync(folder).sort();
    const child = start(folder, ['run', 'base.yaml', '--replications', '20000', '--out', 'stopped']);
    const ended = finished(child);
    // The first line of progress is written when the workers are about to start.
    await once(child.stderr as NonNullable<typeof child.stderr>, 'data');
    expect(readdirSync(folder).length).toBe(before.length + 1);
    const asked = performance.now();
    child.kill(signal);
    expect(await ended).toMatchObject({
      code,
      out: '',
      err: expect.stringContaining('Gestopt; er is niets geschreven.'),
    });
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(readdirSync(folder).sort()).toEqual(before);
  },
);
