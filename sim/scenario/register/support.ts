import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const share = [0, 1] as const;

/** Who relieves, trains or replaces jeugdbeschermers for a time: what one of them does, and what it costs colleagues. */
export const support = [
  row('coordinator.referrals', 'per year', 150, [80, 250], [1, 10000], {
    basis: 'Referrals that one fte of zorgcoördinator can take up in a year, three a week; not counted anywhere found.',
    nl: 'Verwijzingen per fte zorgcoördinator',
    en: 'Referrals per fte of care coordinator',
  }),
  row('coordinator.relief', 'share', 0.5, [0.2, 0.8], share, {
    basis: 'M32: share of the hours of a referral that a coordinator takes over from the worker.',
    nl: 'Aandeel verwijsuren dat een zorgcoördinator overneemt',
    en: 'Share of referral hours a coordinator takes over',
  }),
  row('coordinator.time', 'share', 0.3, [0, 0.5], share, {
    basis: 'M32: share by which the search for help is shorter with a coordinator.',
    nl: 'Aandeel van de zoektijd dat een zorgcoördinator bespaart',
    en: 'Share of the search time a coordinator saves',
  }),
  row('rotation.share', 'share', 0, [0, 0.5], share, {
    basis: 'Share of workers in job rotation with neighbouring organisations; none is known at the start.',
    nl: 'Aandeel jeugdbeschermers in een carrousel',
    en: 'Share of workers in job rotation',
    dial: true,
  }),
  row('rotation.effect', 'share', 0.15, [0, 0.3], share, {
    basis:
      'M20: share by which the leaving rate is lower for who takes part. Letter 002 names the carrousel, no effect was found.',
    nl: 'Minder verloop bij wie rouleert',
    en: 'Lower leaving rate of who rotates',
  }),
  row('rotation.hours', 'hours per month', 4, [2, 8], [0, 160], {
    basis: 'Hours of handing over and learning for a worker who takes part.',
    nl: 'Uren per roulerende jeugdbeschermer',
    en: 'Hours per worker who rotates',
  }),
  row('onboarding.mentorPerMonth', 'hours per week', 0.5, [0, 1.5], [0, 40], {
    basis: 'L09: more guidance by colleagues per starter for every month that onboarding is shorter.',
    nl: 'Extra begeleiding per maand kortere inwerktijd',
    en: 'More mentoring per month of shorter onboarding',
  }),
  row('education.delay', 'years', 3, [1, 4], [0, 10], {
    basis: 'From the start of a specialisation to its first graduates; letter 003 speaks of the middle term.',
    nl: 'Tijd tot de eerste afgestudeerden',
    en: 'Time to the first graduates',
  }),
  row('education.stay', 'share', 0.6, [0.3, 0.9], share, {
    basis: 'Share of graduates who look for work as a jeugdbeschermer in the region.',
    nl: 'Aandeel afgestudeerden dat hier jeugdbeschermer wil worden',
    en: 'Share of graduates who want this work here',
  }),
  row('surge.lead', 'weeks', 6, [2, 13], [0, 104], {
    basis: 'From the decision to the first day of temporary workers.',
    nl: 'Aanlooptijd van een tijdelijk team',
    en: 'Lead time of a temporary team',
  }),
  row('surge.grown', 'share', 0.8, [0.5, 1], share, {
    basis: 'Share of a full caseload a temporary worker carries on the first day: experienced, but new to the region.',
    nl: 'Deel van de caseload dat een tijdelijke kracht meteen draagt',
    en: 'Part of the caseload a temporary worker carries at once',
  }),
  row('verbeterplan.fte', 'fte', 6, [0, 12], [0, 1000], {
    from: ['GI-020', 'SCZW-R2-210', 'BASE-R2-173'],
    derived: true,
    basis: '24 fte x 45.9 / (228 - 45.9): the same part of the staff as in the three regions of the plan.',
    nl: 'Verbeterplan: extra formatie',
    en: 'Improvement plan: extra formation',
    local: true,
  }),
  row('verbeterplan.coordinators', 'fte', 1, [0, 3], [0, 1000], {
    basis: 'Zorgcoördinatoren of the plan; letter 002 names them without a number.',
    nl: 'Verbeterplan: zorgcoördinatoren',
    en: 'Improvement plan: care coordinators',
    local: true,
  }),
  row('verbeterplan.supporters', 'share', 0.3, [0, 0.6], share, {
    basis: 'Share of the administration that team supporters of the plan take over; named without a number.',
    nl: 'Verbeterplan: administratie naar teamondersteuners',
    en: 'Improvement plan: administration to team supporters',
  }),
  row('verbeterplan.coaching', 'percentage points per year', 2, [0, 5], [0, 50], {
    basis: 'What coaching takes off the yearly turnover; no effect was found.',
    nl: 'Verbeterplan: minder verloop door coaching',
    en: 'Improvement plan: lower turnover through coaching',
  }),
  row('verbeterplan.minutes', 'minutes per week', 15, [0.12, 15], [0, 600], {
    from: ['GI-021', 'GI-020', 'SCZW-R2-209', 'BASE-R2-171'],
    derived: true,
    basis:
      'T5: 15 minutes more per measure, without a period. Per week is assumed, for that is what the fte of the plan can give: 24 fte x 1,244 hours / (3,046 - 678) measures / 52.2 weeks is 14.5 minutes. The low end is 15 minutes in a whole measure of two and a half years.',
    nl: 'Verbeterplan: meer tijd per maatregel',
    en: 'Improvement plan: more time per measure',
  }),
];
