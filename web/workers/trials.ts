import { expose } from 'comlink';
import { assemble } from '../../sim/model/assemble.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { trials } from '../../sim/worker/api.ts';

expose(trials((scenario) => ({ model: assemble(scenario), hash: scenarioHash(scenario) })));
