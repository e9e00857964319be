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
    reportOnly: true,
  }),
  row('norm.plan', 'weeks', 6, [6, 6], [0, 104], {
    from: ['GI-023'],
    basis: 'N02: a supported plan within six weeks.',
    nl: 'Norm: plan na de beschikking',
    en: 'Norm: plan after the order',
    reportOnly: true,
  }),
  row('norm.help', 'months', 3, [3, 3], [0, 60], {
    from: ['HELP-010'],
    basis: 'N03: fitting help within three months; a month is a twelfth of a year.',
    nl: 'Norm: passende hulp na de beschikking',
    en: 'Norm: fitting help after the order',
    reportOnly: true,
  }),
  row('norm.raad', 'days', 10, [10, 10], [0, 365], {
    from: ['RVDK-040'],
    basis: 'Norm of the Raad for the start of an investigation.',
    nl: 'Norm: start van een raadsonderzoek',
    en: 'Norm: start of an investigation',
    reportOnly: true,
  }),
  row('norm.return', 'months', 12, [12, 12], [0, 60], {
    basis: 'I22: a family that is reported again within this time after it left counts as come back.',
    nl: 'Periode waarbinnen een nieuwe melding als terugkeer telt',
    en: 'Time within which a new report counts as a return',
    reportOnly: true,
  }),
  row('norm.caseloadImplied', 'children per fte', 16.7, [16.7, 16.7], [0, 100], {
    from: ['GI-018'],
    basis:
      'T2: the caseload before the reduction, as the reduction implies. The number of the norm of 2014 is unknown.',
    nl: 'Caseload vóór de verlaging (impliciet, 2023)',
    en: 'Caseload before the reduction (implied, 2023)',
    reportOnly: true,
  }),
  row('norm.caseloadSignificant', 'children per fte', 12.5, [12.5, 12.5], [0, 100], {
    from: ['GI-015'],
    basis: 'T2, N04: the most per fte according to Significant, January 2023.',
    nl: 'Caseloadnorm Significant (2023)',
    en: 'Caseload norm of Significant (2023)',
    reportOnly: true,
  }),
  row('norm.caseloadAgreement', 'children per fte', 12, [12, 12], [0, 100], {
    from: ['GI-016'],
    basis: 'T2, N05: agreed by the GIs and FNV, reached stepwise in 2024.',
    nl: 'Caseloadnorm in de cao-afspraak (2024)',
    en: 'Caseload norm of the labour agreement (2024)',
    reportOnly: true,
  }),
  row('fluctuation.recovered', 'share', 0.056, [0.02, 0.1], [0, 1], {
    from: ['BASE-R2-190'],
    assumed: true,
    basis: 'I27: at or below this share without a fixed worker the chain counts as recovered: that of September 2025.',
    nl: 'Aandeel zonder jeugdbeschermer waarbij de keten hersteld heet',
    en: 'Share without a worker at which the chain counts as recovered',
    reportOnly: true,
  }),
  row('fluctuation.relapse', 'share', 0.111, [0.08, 0.167], [0, 1], {
    from: ['BASE-R2-189', 'BASE-R2-190'],
    assumed: true,
    basis:
      'I27: above this share it has fallen back: half way between September 2025 (0.056) and September 2024 (0.167).',
    nl: 'Aandeel zonder jeugdbeschermer waarbij de keten teruggevallen heet',
    en: 'Share without a worker at which the chain has fallen back',
    reportOnly: true,
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
