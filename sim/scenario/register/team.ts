import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const share = [0, 1] as const;

/** Relay against team (M27, P28, P29): four parts, each zero when it is switched off. */
export const team = [
  row('team.handovers', 'share', 1, [0, 1], share, {
    from: ['TS-R2-144'],
    derived: true,
    basis:
      'Share of the handover delays that falls away, and of families whose worker starts at the table and stays. Chain time has a headroom of 37.5 %; the history of pilots argues for less.',
    nl: 'Team: aandeel overdrachten dat vervalt',
    en: 'Team: share of handovers that falls away',
  }),
  row('team.repeatedIntake', 'share', 0.15, [0, 0.3], share, {
    basis:
      'Share of investigation, plan and referral time that is repeated intake under relay and not done again in a team.',
    nl: 'Team: aandeel dubbel werk dat vervalt',
    en: 'Team: share of repeated work that falls away',
  }),
  row('team.pooling', 'share', 1, [0, 1], share, {
    basis: 'Share of team families that any GI with room may take, instead of the one GI of their order.',
    nl: 'Team: aandeel gezinnen dat elke GI kan oppakken',
    en: 'Team: share of families any GI may take',
  }),
  row('team.specialisation', 'share', 0.1, [0, 0.3], share, {
    basis: 'Lost specialisation: investigation and plan take this much longer.',
    nl: 'Team: extra tijd door verlies van specialisatie',
    en: 'Team: extra time through lost specialisation',
  }),
];
