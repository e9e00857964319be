import { expose } from 'comlink';
import { assemble } from '../model/assemble.ts';
import { scenarioHash } from '../scenario/hash.ts';
import { trials } from './api.ts';

expose(trials((scenario) => ({ model: assemble(scenario), hash: scenarioHash(scenario) })));
