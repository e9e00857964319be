import { expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { assembleChain } from '../../sim/model/assemble.ts';
import { attach, begin } from '../../sim/model/chain.ts';
import { HELP } from '../../sim/model/child.ts';
import { countOpenSpans } from '../../sim/model/open-spans.ts';
import { SPAN } from '../../sim/model/tally.ts';
import { scenarioIn } from './kit/scenarios.ts';

// Seed 'help waits', replications 0 to 4 of the base path; by hand: whoever joins a list leaves it in one of three ways.
it('every child with a measure who joins a list after the start is counted once: helped, gone without help, or waiting', () => {
  const { chain, kinds, changes } = assembleChain(scenarioIn('zhz-2024.yaml'));
  const joined = { count: 0 };
  const { children } = chain;
  attach(
    chain,
    kinds.map((kind) =>
      kind.name !== 'referralStep'
        ? kind
        : {
            ...kind,
            handle: (child: number) => {
              const started = children.started[child];
              const before = children.help[child];
              kind.handle(child);
              const helped =
                children.help[child] === HELP.running &&
                (children.started[child] !== started || before !== HELP.running);
              if (children.measure[child] === 1 && (children.help[child] === HELP.line || helped)) joined.count++;
            },
          },
    ),
  );
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
