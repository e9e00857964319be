import { expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { assembleChain } from '../../sim/model/assemble.ts';
import { attach, begin } from '../../sim/model/chain.ts';
import { countOpenSpans } from '../../sim/model/open-spans.ts';
import { SPAN } from '../../sim/model/tally.ts';
import { scenarioIn } from './kit/scenarios.ts';

// Seed 'help waits', replications 0 to 4 of the base path; by hand: whoever joins a list leaves it in one of three ways.
it('every child with a measure who joins a list after the start is counted once: helped, gone without help, or waiting', () => {
  const { chain, kinds, changes } = assembleChain(scenarioIn('zhz-2024.yaml'));
  const joined = { count: 0 };
  const { children, providerLine } = chain;
  attach(chain, kinds);
  // The lists of the start are laid out as if their children had entered earlier; who joins later enters at the end.
  const enter = providerLine.enter.bind(providerLine);
  providerLine.enter = (line, child) => {
    if (children.measure[child] === 1) joined.count++;
    enter(line, child);
  };
  for (let replication = 0; replication < 5; replication++) {
    joined.count = 0;
    begin(chain, seedKey('help waits'), replication, changes);
    chain.simulator.run(chain.horizon);
    countOpenSpans(chain);
    const counted = chain.tally.spans.count.subarray(SPAN.help).reduce((sum, number) => sum + number, 0);
    expect(joined.count).toBeGreaterThan(100);
    expect(counted).toBe(joined.count);
  }
});
