import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const share = [0, 1] as const;

/** Relay against team (M27, P28, P29): five parts, each zero when it is switched off. */
export const team = [
  row('team.continuity', 'share', 1, [0, 1], share, {
    basis:
      'Share of team families whose worker starts at the table and stays; the rest waits for the order like others. What a team is meant to do; no measured share was found.',
    nl: 'Team: aandeel gezinnen met een jeugdbeschermer vanaf de tafel',
    en: 'Team: share of families with a worker from the table on',
  }),
  row('team.handovers', 'share', 1, [0, 1], share, {
    basis:
      'Share of the handover delays that falls away. What a team is meant to do. TS-R2-144 gives 37.5 % as headroom for the time of the whole chain; the history of pilots (TS-R2-145) argues for less.',
    nl: 'Team: aandeel overdrachten dat vervalt',
    en: 'Team: share of handovers that falls away',
  }),
  row('team.repeatedIntake', 'share', 0.15, [0, 0.3], share, {
    basis:
      'Share of investigation, plan and referral time, and of the start-phase hours, that is repeated intake under relay and not done again in a team.',
    nl: 'Team: aandeel dubbel werk dat vervalt',
    en: 'Team: share of repeated work that falls away',
  }),
  row('team.pooling', 'share', 1, [0, 1], share, {
    basis: 'Share of team families that any GI with room may take, instead of the one GI of their order.',
    nl: 'Team: aandeel gezinnen dat elke GI kan oppakken',
    en: 'Team: share of families any GI may take',
  }),
  row('team.specialisation', 'share', 0.1, [0, 0.3], share, {
    basis: 'Lost specialisation: investigation, plan, referral and the start-phase hours take this much more.',
    nl: 'Team: extra tijd door verlies van specialisatie',
    en: 'Team: extra time through lost specialisation',
  }),
];
