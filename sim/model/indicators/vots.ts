import { FLOW, SPAN } from '../tally.ts';
import { type Declared, flow, type Indicator, percentiles } from './indicator.ts';

/** I14: emergency orders: how many, which share of new orders, and how soon they have a fixed worker. What others lose to
 *  them is the difference with a run in which M07 is off. */
export const vots: Indicator = {
  id: 'I14',
  outputs: () => [
    flow(FLOW.votsIn, {
      key: 'votsIn',
      unit: 'children',
      label: { nl: 'Nieuwe VOTS', en: 'New VOTS' },
      definition: { nl: 'Kinderen met een nieuwe VOTS in de maand.', en: 'Children with a new VOTS in the month.' },
    }),
    share('votsShare', FLOW.votsIn, {
      nl: 'Aandeel VOTS in de nieuwe maatregelen',
      en: 'Share of VOTS among new measures',
    }),
    ...percentiles(SPAN.workerVots, {
      key: 'votsWorkerWait',
      unit: 'days',
      label: { nl: 'Wachttijd op een vaste jeugdbeschermer, VOTS', en: 'Wait for a fixed worker, VOTS' },
      definition: {
        nl: 'Dagen van VOTS tot vaste jeugdbeschermer, per kind; tot dan is er tijdelijke inzet.',
        en: 'Days from VOTS to fixed jeugdbeschermer, per child; until then there is interim cover.',
      },
    }),
  ],
};

function share(key: string, flowIn: number, label: Declared['label']): Declared {
  return {
    key,
    unit: 'share',
    view: 'run',
    better: 'none',
    headline: false,
    kind: 'value',
    label,
    definition: {
      nl: 'Kinderen met een nieuwe VOTS gedeeld door kinderen met een nieuwe VOTS, OTS of voogdij, over de hele periode.',
      en: 'Children with a new VOTS over children with a new VOTS, OTS or voogdij, over the whole run.',
    },
    close: (c, row, place) => {
      const { total } = c.tally;
      const all = (total[FLOW.votsIn] as number) + (total[FLOW.otsIn] as number) + (total[FLOW.voogdijIn] as number);
      row[place] = all > 0 ? (total[flowIn] as number) / all : Number.NaN;
    },
  };
}
