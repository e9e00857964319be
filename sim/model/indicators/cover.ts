import { SUM, TOTAL } from '../ledger.ts';
import type { Chain } from '../state.ts';
import type { Indicator } from './indicator.ts';
import { amountInPeriod, countedInPeriod } from './running.ts';

const counted = {
  nl: 'Geteld op maandag, voor zeven dagen: kinderen met een maatregel in de wachtrijen van de GI’s.',
  en: 'Counted on Mondays, for seven days: children under a measure in the lines of the GIs.',
};

/** I16: child-days of waiting for a worker under a measure, with and without sight on safety (handelingsperspectief). */
export const cover: Indicator = {
  id: 'I16',
  outputs: () => [
    countedInPeriod(TOTAL.waitingDays, {
      key: 'waitingDays',
      unit: 'child-days',
      label: { nl: 'Wachtdagen met een maatregel', en: 'Days of waiting under a measure' },
      definition: counted,
    }),
    amountInPeriod(SUM.sightDays, {
      key: 'waitingDays.inSight',
      unit: 'child-days',
      better: 'none',
      label: { nl: 'Wachtdagen met zicht op veiligheid', en: 'Days of waiting with sight on safety' },
      definition: {
        nl: `${counted.nl} Het deel waarvoor de uren er zijn om veiligheidsafspraken na te komen (handelingsperspectief): gegeven uren gedeeld door benodigde uren.`,
        en: `${counted.en} The part for which there are hours to keep up safety agreements (handelingsperspectief): hours given over hours needed.`,
      },
    }),
    {
      key: 'waitingDays.outOfSight',
      unit: 'child-days',
      view: 'flow',
      better: 'lower',
      headline: false,
      kind: 'series',
      label: { nl: 'Wachtdagen zonder zicht op veiligheid', en: 'Days of waiting without sight on safety' },
      definition: {
        nl: `${counted.nl} Alle wachtdagen min die met zicht op veiligheid.`,
        en: `${counted.en} All days of waiting less those with sight on safety.`,
      },
      sample: withoutSight,
    },
  ],
};

function withoutSight(c: Chain, row: Float64Array, place: number): void {
  const { total, totalBefore, sum, sumBefore } = c.ledger;
  row[place] = Number.NaN;
  if (c.now() === 0) return;
  const days = (total[TOTAL.waitingDays] as number) - (totalBefore[TOTAL.waitingDays] as number);
  row[place] = days - ((sum[SUM.sightDays] as number) - (sumBefore[SUM.sightDays] as number));
}
