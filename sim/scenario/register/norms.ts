import { rowsOf } from './row.ts';

const row = rowsOf('chain');

/** Terms that the law or the supervisors set: norms that are reported on, and terms that the chain keeps to. */
export const norms = [
  row('norm.worker', 'days', 5, [5, 5], [0, 365], {
    from: ['GI-022'],
    basis: 'N01: a fixed worker within five working days after the order.',
    nl: 'Norm: vaste jeugdbeschermer na de beschikking (werkdagen)',
    en: 'Norm: fixed worker after the order (working days)',
    whole: true,
  }),
  row('norm.plan', 'weeks', 6, [6, 6], [0, 104], {
    from: ['GI-023'],
    basis: 'N02: a supported plan within six weeks.',
    nl: 'Norm: plan na de beschikking',
    en: 'Norm: plan after the order',
  }),
  row('norm.help', 'months', 3, [3, 3], [0, 60], {
    from: ['HELP-010'],
    basis: 'N03: fitting help within three months; a month is a twelfth of a year.',
    nl: 'Norm: passende hulp na de beschikking',
    en: 'Norm: fitting help after the order',
  }),
  row('norm.raad', 'days', 10, [10, 10], [0, 365], {
    from: ['RVDK-040'],
    basis: 'Norm of the Raad for the start of an investigation.',
    nl: 'Norm: start van een raadsonderzoek',
    en: 'Norm: start of an investigation',
  }),
  row('ots.term', 'months', 12, [12, 12], [1, 60], {
    from: ['KR-003'],
    basis: 'An OTS lasts a year at most and is reviewed then; voogdij is looked at once a year too.',
    nl: 'Looptijd tot de toetsing van een maatregel',
    en: 'Time to the review of a measure',
  }),
  row('vots.longest', 'days', 92, [92, 92], [1, 365], {
    from: ['KR-002'],
    basis: 'A VOTS lasts three months at most.',
    nl: 'Langste duur van een VOTS',
    en: 'Longest duration of a VOTS',
  }),
  row('return.window', 'years', 2, [2, 2], [0.1, 10], {
    from: ['UP-R2-125', 'UP-R2-126'],
    basis: 'The two years of the definition of both shares of return; returns are spread evenly over them.',
    nl: 'Periode waarin gezinnen terugkomen',
    en: 'Period in which families return',
  }),
];
