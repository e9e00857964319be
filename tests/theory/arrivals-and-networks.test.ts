import { holdToTheory } from './kit/hold-to-theory.ts';
import { casesOf } from './kit/native.ts';

const { batchArrivals, failingServer, otherArrivals } = await casesOf('general-arrivals');
const { blocking, closedStations, jackson, machineRepair } = await casesOf('networks');

holdToTheory([...otherArrivals, batchArrivals, failingServer]);
holdToTheory([jackson, machineRepair, closedStations, blocking]);
