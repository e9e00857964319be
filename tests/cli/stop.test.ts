import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { finished, ketenlab, start, workshop } from './ketenlab.ts';

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

it('takes away what a killed run left behind, and leaves the folder of a run that goes on', async () => {
  const [dead, alive] = ['.again-999999999', `.again-${process.pid}`].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  for (const left of [dead, alive]) {
    mkdirSync(left);
    writeFileSync(join(left, 'table.csv'), 'half');
  }
  expect((await ketenlab(folder, ['run', 'base.yaml', '--replications', '1', '--out', 'again'])).code).toBe(0);
  expect([existsSync(dead), existsSync(alive)]).toEqual([false, true]);
});

if (existsSync('/dev/full')) {
  it('says in one sentence that its output could not be written', async () => {
    const full = openSync('/dev/full', 'w');
    const call = await finished(start(folder, ['describe', 'levers'], 'nl_NL.UTF-8', full));
    closeSync(full);
    expect(call).toEqual({ code: 1, out: '', err: 'Dit ging mis: er is geen ruimte meer\n' });
  });
}
