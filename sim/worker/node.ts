import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { assembleForked } from '../experiment/forked-run.ts';
import { trials } from './api.ts';

if (parentPort === null) throw new Error('This file runs as a worker thread.');
expose(trials(assembleForked), nodeEndpoint(parentPort));
