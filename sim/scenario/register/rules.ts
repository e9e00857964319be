import { rowsOf } from './row.ts';

const row = rowsOf('chain');

/** Numbers of the rules for who is next; which rule a line has stands under `rules` in the scenario. */
export const rules = [
  row('rule.guard', 'weeks', 0, [0, 104], [0, 1000], {
    basis:
      'Who has waited longer than this in a line goes before everyone, longest first, under any rule; 0: nobody does. 0 because no such promise was found in practice, so that the base path shows the rules of today.',
    nl: 'Wachttijd waarna iemand altijd voorgaat (0: nooit)',
    en: 'Wait after which someone always goes first (0: never)',
    dial: true,
  }),
  row('rule.rateFirst', 'ratio', 4, [1, 16], [0, 1000], {
    basis:
      'Rule accumulating: how fast the score of VOTS (at the Raad: acute) grows with waiting, relative to the third class. A day counts for four.',
    nl: 'Oplopende voorrang: tempo van VOTS of acuut',
    en: 'Accumulating priority: rate of VOTS or acute',
    dial: true,
  }),
  row('rule.rateSecond', 'ratio', 2, [1, 16], [0, 1000], {
    basis:
      'The same for OTS, voogdij and voluntary children with a clearly heavier need (at the Raad: high). A day counts for two.',
    nl: 'Oplopende voorrang: tempo van OTS, voogdij of hoge urgentie',
    en: 'Accumulating priority: rate of OTS, voogdij or high urgency',
    dial: true,
  }),
  row('rule.rateThird', 'ratio', 1, [1, 1], [0, 1000], {
    basis: 'The same for all others (at the Raad: low): the unit of the other two.',
    nl: 'Oplopende voorrang: tempo van de anderen of lage urgentie',
    en: 'Accumulating priority: rate of the others or low urgency',
    dial: true,
  }),
];
