import { abandonment, lossSystem, oneServer, threeServers } from './cases/markovian.ts';
import { holdToTheory } from './kit/theory-case.ts';

holdToTheory([oneServer, threeServers, lossSystem, abandonment]);
