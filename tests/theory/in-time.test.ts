import { hiredAndLeaving, manyAtOnce, posted, postedEarly, scheduled, waves } from './cases/in-time.ts';
import { holdToTheory } from './kit/theory-case.ts';

holdToTheory([manyAtOnce, ...waves]);
holdToTheory([hiredAndLeaving, posted, postedEarly]);
holdToTheory([scheduled]);
