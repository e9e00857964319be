import type { Words } from '../../scenario/parameter.ts';
import { TOTAL } from '../ledger.ts';
import { FLOW } from '../tally.ts';
import { type Declared, flow, type Indicator } from './indicator.ts';
import { wholeRun } from './running.ts';

function ratio(
  key: string,
  unit: string,
  better: Declared['better'],
  over: number,
  under: number,
  label: Words,
  definition: Words,
): Declared {
  return {
    key,
    unit,
    view: 'run',
    better,
    headline: false,
    kind: 'value',
    label,
    definition,
    close: (c, row, place) => {
      const all = c.tally.total[under] as number;
      row[place] = all > 0 ? (c.tally.total[over] as number) / all : Number.NaN;
    },
  };
}

/** I18: refusals per referral, stuck cases, cases at the experttafel and how many it solves. */
export const refusals: Indicator = {
  id: 'I18',
  outputs: () => [
    ratio(
      'refusalsPerHelp',
      'refusals',
      'lower',
      FLOW.refusals,
      FLOW.helpStarted,
      { nl: 'Weigeringen per gestarte hulp', en: 'Refusals per help started' },
      {
        nl: 'Weigeringen door aanbieders gedeeld door trajecten die startten.',
        en: 'Refusals by providers over trajectories that started.',
      },
    ),
    wholeRun(
      {
        key: 'refusalsPerChild',
        unit: 'refusals',
        label: { nl: 'Weigeringen per aangemeld kind', en: 'Refusals per child referred' },
        definition: {
          nl: 'Weigeringen door aanbieders gedeeld door kinderen van wie de eerste intake voor een hulpvraag is afgerond, met en zonder maatregel; ook kinderen bij wie nooit hulp startte.',
          en: 'Refusals by providers over children whose first intake for a need was decided, with and without a measure; also children whose help never started.',
        },
      },
      (c, row, place) => {
        const first = c.ledger.total[TOTAL.firstIntakes] as number;
        row[place] = Number.NaN;
        if (first > 0) row[place] = (c.tally.total[FLOW.refusals] as number) / first;
      },
    ),
    flow(FLOW.stuck, {
      key: 'stuck',
      unit: 'children',
      better: 'lower',
      label: { nl: 'Vastgelopen zaken', en: 'Stuck cases' },
      definition: {
        nl: 'Kinderen die in de maand vastliepen na een reeks weigeringen.',
        en: 'Children who got stuck in the month after a series of refusals.',
      },
    }),
    flow(FLOW.experttafel, {
      key: 'experttafel',
      unit: 'children',
      label: { nl: 'Zaken aan de experttafel', en: 'Cases at the experttafel' },
      definition: {
        nl: 'Vastgelopen kinderen die in de maand zijn besproken.',
        en: 'Stuck children discussed in the month.',
      },
    }),
    ratio(
      'experttafelSolved',
      'share',
      'higher',
      FLOW.experttafelSolved,
      FLOW.experttafel,
      { nl: 'Opgelost door de experttafel', en: 'Solved by the experttafel' },
      {
        nl: 'Aandeel van de besproken zaken waarvoor een plek is geregeld.',
        en: 'Share of the cases discussed for which a place was arranged.',
      },
    ),
  ],
};
