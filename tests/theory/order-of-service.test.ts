import { lastComeFirstServed, servedInRandomOrder, shortestServiceFirst } from './cases/general-service.ts';
import { preemptive, threeClasses, twoClasses } from './cases/priority.ts';
import { holdToTheory } from './kit/theory-case.ts';

holdToTheory([lastComeFirstServed, servedInRandomOrder, shortestServiceFirst]);
holdToTheory([threeClasses, twoClasses, preemptive]);
