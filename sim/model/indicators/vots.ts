import { at } from '../numbers.ts';
import { COHORT, FLOW, SPAN } from '../tally.ts';
import { cohortShare, type Declared, flow, type Indicator, percentiles } from './indicator.ts';

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
    ...cohortShare(COHORT.votsOrdered, COHORT.votsCovered, at('norm.worker'), {
      key: 'votsCovered',
      unit: 'share',
      label: { nl: 'VOTS: inzet op de dag zelf', en: 'VOTS: covered on the day' },
      definition: {
        nl: 'Aandeel van de kinderen met een nieuwe VOTS in de maand bij wie de GI op de dag van de beschikking begon, met tijdelijke of vaste inzet. In het model is dat altijd zo, door de opzet: het is geen uitkomst.',
        en: 'Share of children with a new VOTS in the month for whom the GI began on the day of the order, with interim or fixed cover. In the model this is always so, by design: it is no finding.',
      },
    }),
    ...cohortShare(COHORT.votsOrdered, COHORT.votsCoupledInTime, at('norm.worker'), {
      key: 'votsCoupledInTime',
      unit: 'share',
      label: {
        nl: 'VOTS: binnen 5 werkdagen een vaste jeugdbeschermer',
        en: 'VOTS: fixed worker within 5 working days',
      },
      definition: {
        nl: 'Aandeel van de kinderen met een nieuwe VOTS in de maand dat binnen vijf werkdagen een vaste jeugdbeschermer had. Wat anderen daardoor langer wachten is het verschil met hetzelfde scenario met off: [M07].',
        en: 'Share of children with a new VOTS in the month who had a fixed jeugdbeschermer within five working days. What others wait longer for it is the difference with the same scenario with off: [M07].',
      },
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
