/** Every case, for those who run them all. */

import type { TheoryCase } from '../kit/theory-case.ts';
import * as generalArrivals from './general-arrivals.ts';
import * as generalService from './general-service.ts';
import * as inTime from './in-time.ts';
import * as markovian from './markovian.ts';
import * as networks from './networks.ts';
import * as priority from './priority.ts';

export const theoryCases: readonly TheoryCase[] = [
  markovian,
  generalService,
  generalArrivals,
  priority,
  networks,
  inTime,
].flatMap((family) => Object.values(family).flat());
