import { COUPLING, MEASURE, STAGE } from '../../family.ts';
import { ofState, same } from '../law.ts';
import { eachFamily } from './families.ts';

export const sightLaws = [
  ofState('local teams keep sight on families at the Raad without a measure and a worker', (c, books) => {
    const { families } = c;
    const watched = new Int32Array(c.tables.regions);
    eachFamily(c, books, (family) => {
      const stage = families.stage[family] as number;
      const alone = families.measure[family] === MEASURE.none && families.coupling[family] !== COUPLING.coupled;
      if ((stage !== STAGE.raadLine && stage !== STAGE.investigation) || !alone) return;
      const region = families.region[family] as number;
      watched[region] = (watched[region] as number) + 1;
    });
    for (let region = 0; region < watched.length; region++)
      same(
        c.watched[region] as number,
        watched[region] as number,
        'region',
        region,
        'in sight',
        'families on their own',
      );
  }),
];
