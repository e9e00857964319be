import { batchArrivals, failingServer, otherArrivals } from './cases/general-arrivals.ts';
import { blocking, closedStations, jackson, machineRepair } from './cases/networks.ts';
import { holdToTheory } from './kit/theory-case.ts';

holdToTheory([...otherArrivals, batchArrivals, failingServer]);
holdToTheory([jackson, machineRepair, closedStations, blocking]);
