import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const region = rowsOf('region');
const share = [0, 1] as const;

/** What stands between a child and its help, and the parts of what policy does about it. */
export const referral = [
  region('region.friction', 'share', 0.25, [0.1, 0.5], share, {
    basis:
      'M17: share of referrals held up by payment, woonplaatsbeginsel or a declaration of tailor-made help; letter 002 names the barriers without a count.',
    nl: 'Aandeel verwijzingen met een bureaucratische drempel',
    en: 'Share of referrals that meets a bureaucratic barrier',
  }),
  row('friction.delay', 'weeks', 4, [1, 12], [0, 104], {
    basis: 'M17: time that such a barrier adds to the referral.',
    nl: 'Vertraging door een drempel',
    en: 'Delay by a barrier',
  }),
  row('friction.hours', 'hours', 4, [1, 10], [0, 100], {
    basis: 'M17: hours that such a barrier costs the jeugdbeschermer.',
    nl: 'Uren door een drempel',
    en: 'Hours lost to a barrier',
  }),
  row('form.share', 'share', 0.8, [0.3, 1], share, {
    basis: 'L10: share of the providers that takes the form; GI-071 says that it is in use, not by how many.',
    nl: 'Aandeel aanbieders met het ene formulier',
    en: 'Share of providers that takes the one form',
  }),
  row('route.days', 'days', 5, [0, 8], [0, 700], {
    basis: 'L11: days off the preparation of a referral that goes by the fixed route; GI-072 gives the aim alone.',
    nl: 'Dagen korter voorbereiden op de vaste route',
    en: 'Days less preparation on the fixed route',
  }),
  row('route.match', 'share', 0.05, [0, 0.15], share, {
    basis: 'L11: points off the chance of refusal, because the request fits the provider better.',
    nl: 'Lagere kans op weigering op de vaste route',
    en: 'Lower chance of refusal on the fixed route',
  }),
  row('route.friction', 'share', 0.5, [0, 1], share, {
    basis: 'L11: share of the barriers that is gone on the fixed route, which is the same in every municipality.',
    nl: 'Aandeel drempels dat wegvalt op de vaste route',
    en: 'Share of barriers gone on the fixed route',
  }),
  row('mandate.slots', 'ratio', 0.05, [0, 0.2], [0, 100], {
    basis: 'L13: cases a week that the experttafel can discuss more, per percentage point of success.',
    nl: 'Extra zaken per week per procentpunt mandaat',
    en: 'Extra cases per week per point of mandate',
  }),
  row('supervision.reported', 'share', 0.2, [0, 0.4], share, {
    basis: 'M31: how much higher the share of stuck cases that is reported lies under full supervision (X09).',
    nl: 'Extra gemelde zaken onder toezicht',
    en: 'Extra reported cases under supervision',
  }),
  row('help.substitution', 'share', 0, [0, 0.3], share, {
    basis:
      'M35: share of children who may go to the type of help with the shortest expected wait; 0 is strict matching by need.',
    nl: 'Aandeel kinderen dat ook met een andere soort hulp geholpen is',
    en: 'Share of children whom another type of help may serve',
  }),
  row('closing.replaced', 'ratio', 1, [0.5, 1.5], [0, 10], {
    basis:
      'L17: places that are built at other types for each place that closes; the plan in HELP-R2-113 builds up alternatives, without their number.',
    nl: 'Nieuwe plekken per gesloten plek',
    en: 'New places per closed place',
  }),
  row('doorstroom.share', 'share', 0.05, [0, 0.1], share, {
    basis: 'L18: part of the children without a next place that gets one at once, per week off the blocked time.',
    nl: 'Minder geblokkeerde kinderen per week doorstroom',
    en: 'Fewer blocked children per week of doorstroom',
  }),
  row('maatwerk.delay', 'weeks', 8, [2, 26], [0, 104], {
    basis:
      'L29: from stuck to the start of tailor-made help: a contract, a price and people; letter 002 calls it slower.',
    nl: 'Tijd tot maatwerk start',
    en: 'Time until tailor-made help starts',
  }),
  row('ggz.share', 'share', 0.25, [0.1, 0.5], share, {
    basis:
      'M34: share of families in which a parent needs adult mental health care; no count for families with a measure.',
    nl: 'Aandeel gezinnen met een ouder in de volwassen-ggz',
    en: 'Share of families with a parent in adult mental health care',
  }),
  row('ggz.delay', 'weeks', 2, [1, 12], [0, 104], {
    basis: 'M34: time that the plan and the first referral wait for sight on the parent.',
    nl: 'Wachten op zicht op de ouder',
    en: 'Wait for sight on the parent',
  }),
  row('ggz.joint', 'share', 0, [0, 0.3], share, {
    basis: 'L34: share of those families with a joint plan, for whom that wait falls away; taken as none at the start.',
    nl: 'Aandeel van die gezinnen met een gezamenlijk plan',
    en: 'Share of those families with a joint plan',
    dial: true,
  }),
  row('exit.takeover', 'months', 6, [2, 18], [0, 120], {
    basis: 'X08: time until others have taken over the places of a provider that stops.',
    nl: 'Tijd tot plekken van een gestopte aanbieder zijn overgenomen',
    en: 'Time until the places of a provider that stops are taken over',
  }),
];
