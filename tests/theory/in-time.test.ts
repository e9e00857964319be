import { holdToTheory } from './kit/hold-to-theory.ts';
import { casesOf } from './kit/native.ts';

const { hiredAndLeaving, manyAtOnce, posted, postedEarly, scheduled, waves } = await casesOf('in-time');

holdToTheory([manyAtOnce, ...waves]);
holdToTheory([hiredAndLeaving, posted, postedEarly]);
holdToTheory([scheduled]);
