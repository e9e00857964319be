import { expect, it } from 'vitest';
import type { WaitingLines } from '../../sim/engine/waiting-line.ts';
import { GI_GROUP, PROVIDER_GROUP, RAAD_GROUP } from '../../sim/model/group-waits.ts';
import { countOpenSpans } from '../../sim/model/open-spans.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { scenarioIn } from './kit/scenarios.ts';

/** Waits in a set of lines that began after the start: their number and sum [ticks], each weighed. */
interface Watched {
  count: number;
  ticks: number;
}

/** Watches who leaves a set of lines after how long; who is put back with an earlier time has not left. */
function watch(set: WaitingLines, now: () => number, weight: (who: number) => number): () => Watched {
  const seen: Watched = { count: 0, ticks: 0 };
  const last = new Map<number, Watched>();
  const add = (who: number, sign: number, wait: Watched): void => {
    seen.count += sign * wait.count;
    seen.ticks += sign * wait.ticks;
    last.set(who, wait);
  };
  const waitOf = (who: number): Watched => ({
    count: weight(who),
    ticks: (now() - (set.since[who] as number)) * weight(who),
  });
  const leave = set.leave.bind(set);
  set.leave = (who) => {
    if ((set.since[who] as number) >= 0) add(who, 1, waitOf(who));
    leave(who);
  };
  const enterSince = set.enterSince.bind(set);
  set.enterSince = (line, who, since) => {
    enterSince(line, who, since);
    if (since >= 0 && since < now()) add(who, -1, last.get(who) as Watched);
  };
  return () => {
    for (let line = 0; line < set.size.length; line++)
      for (let who = set.first(line); who >= 0; who = set.behind(who))
        if ((set.since[who] as number) >= 0) add(who, 1, waitOf(who));
    return seen;
  };
}

// Seed 'groups', replication 0 of the base path: every joining and leaving of the lines is watched from outside.
it('the waits of all groups are those of everyone who joined a line after the start, until they left or the run ended', () => {
  const run = new WatchedChain(scenarioIn('zhz-2024.yaml'), {});
  const { chain } = run;
  const now = (): number => chain.now();
  const providers = watch(chain.providerLine, now, () => 1);
  const raad = watch(chain.raadLine, now, (family) => chain.families.size[family] as number);
  run.run('groups', 0);
  const { groups } = chain.tally;
  const [help, investigation] = [providers(), raad()];
  countOpenSpans(chain);
  expect(help.count).toBeGreaterThan(2000);
  expect(investigation.count).toBeGreaterThan(500);
  expect([groups.children[PROVIDER_GROUP.all], groups.ticks[PROVIDER_GROUP.all]]).toEqual([help.count, help.ticks]);
  expect([groups.children[RAAD_GROUP.all], groups.ticks[RAAD_GROUP.all]]).toEqual([
    investigation.count,
    investigation.ticks,
  ]);
  // The wait for a worker runs from the order or the loss to the first meeting: the clock of I03, not the line alone.
  expect(groups.children[GI_GROUP.all]).toBeGreaterThan(500);
});
