import { assembleForked } from '../../sim/experiment/forked-run.ts';
import { startDesk } from './desk.ts';
import { TRIALS } from './names.ts';
import { startTrials } from './trials.ts';

// One file for both kinds of worker: what they share, the model, is loaded once.
if (self.name === TRIALS) startTrials(assembleForked);
else startDesk();
