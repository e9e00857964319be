import type { Law } from '../law.ts';
import { clockLaws } from './clocks.ts';
import { familyLaws } from './families.ts';
import { flowLaws } from './flows.ts';
import { lineLaws } from './lines.ts';
import { placeLaws } from './places.ts';
import { sightLaws } from './sight.ts';
import { staffLaws } from './staff.ts';
import { storeLaws } from './stores.ts';

/** Every law of conservation. The order is that of cause and effect, and a list is known to end before others walk it. */
export const laws: readonly Law[] = [
  ...storeLaws,
  ...clockLaws,
  ...familyLaws,
  ...lineLaws,
  ...staffLaws,
  ...placeLaws,
  ...flowLaws,
  ...sightLaws,
];
