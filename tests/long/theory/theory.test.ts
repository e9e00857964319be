import { holdToTheory } from '../../theory/kit/hold-to-theory.ts';
import { casesOf } from '../../theory/kit/native.ts';

const { theoryCases } = await casesOf('index');

/** Ten times the replications: standard errors, and with them the distance to theory that passes, are 3.2 times smaller. */
holdToTheory(theoryCases, 10);
