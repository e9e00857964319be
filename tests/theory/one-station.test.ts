import { holdToTheory } from './kit/hold-to-theory.ts';
import { casesOf } from './kit/native.ts';

const { abandonment, lossSystem, oneServer, threeServers } = await casesOf('markovian');

holdToTheory([oneServer, threeServers, lossSystem, abandonment]);
