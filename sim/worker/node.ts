import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { assemble } from '../model/assemble.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { trials } from './api.ts';

if (parentPort === null) throw new Error('This file runs as a worker thread.');
expose(
  trials((scenario) => ({ model: assemble(scenario), hash: scenarioHash(scenario) })),
  nodeEndpoint(parentPort),
);
