import { exit } from 'node:process';
import { getEnvironmentData, parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { eachAlone } from '../../sim/experiment/group.ts';
import type { Assembled } from '../../sim/experiment/run.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { trials } from '../../sim/worker/api.ts';
import { toyAssembled } from './toy.ts';

/** The toy, whose worker dies in the replication that the test has set as environment data of its threads. */
function mortal(scenario: Scenario): Assembled {
  const { model, hash } = toyAssembled(scenario);
  const run: typeof model.run = (seed, replication, row, at) => {
    if (replication === getEnvironmentData('dies at')) exit(7);
    return model.run(seed, replication, row, at);
  };
  return { model: { ...model, run }, hash };
}

if (parentPort !== null) expose(trials(eachAlone(mortal)), nodeEndpoint(parentPort));
