import { holdToTheory } from './kit/hold-to-theory.ts';
import { casesOf } from './kit/native.ts';

const { lastComeFirstServed, servedInRandomOrder, shortestServiceFirst } = await casesOf('general-service');
const { preemptive, threeClasses, twoClasses } = await casesOf('priority');

holdToTheory([lastComeFirstServed, servedInRandomOrder, shortestServiceFirst]);
holdToTheory([threeClasses, twoClasses, preemptive]);
