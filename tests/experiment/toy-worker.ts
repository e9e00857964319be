import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { trials } from '../../sim/worker/api.ts';
import { toyAssembled } from './toy.ts';

if (parentPort !== null) expose(trials(toyAssembled), nodeEndpoint(parentPort));
