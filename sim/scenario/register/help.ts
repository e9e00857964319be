import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const region = rowsOf('region');
const type = rowsOf('helpType');
const provider = rowsOf('provider');
const share = [0, 1] as const;

/** Referral, providers and their places. Values per help type stand in the scenario, with their cards. */
export const help = [
  row('help.needed', 'share', 0.8, [0.75, 0.81], share, {
    from: ['KR-R2-061', 'KR-R2-062'],
    basis: 'Children with a measure who need jeugdhulp.',
    nl: 'Aandeel kinderen met een maatregel dat hulp nodig heeft',
    en: 'Share of children with a measure who need help',
  }),
  row('help.waitingAtStart', 'share', 0.08, [0.04, 0.15], share, {
    from: ['HELP-056', 'HELP-058'],
    assumed: true,
    basis:
      'Children with a measure who wait for help on the start date: about 200 referrals a year (assumed) x 15 weeks / 678.',
    nl: 'Aandeel kinderen met een maatregel dat op de startdatum op hulp wacht',
    en: 'Share of children with a measure waiting for help at the start',
  }),
  row('help.runningAtStart', 'share', 0.5, [0.4, 0.6], share, {
    basis:
      'Children with a measure whose help runs on the start date: referrals x duration over the types. KR-R2-058 is another quantity: 47 % had help with stay in the course of a year.',
    nl: 'Aandeel kinderen met een maatregel met lopende hulp op de startdatum',
    en: 'Share of children with a measure with help running at the start',
  }),
  row('help.followUp', 'share', 0.25, [0.1, 0.5], share, {
    basis: 'Share of finished trajectories after which a child with a measure needs another.',
    nl: 'Aandeel trajecten met een vervolg',
    en: 'Share of trajectories with a follow-up',
  }),
  row('referral.delay', 'weeks', 1.6, [0.5, 6], [0, 104], {
    basis:
      'From worker to request at a provider: forms, contract, consultation with the municipality (P14, P15). With 0.25 x 4 weeks of friction and, for the first referral (four in five), 0.25 x 2 weeks of waiting for adult mental health care it is 3 weeks on average.',
    nl: 'Tijd van jeugdbeschermer tot aanmelding bij een aanbieder, als er niets tegenzit',
    en: 'Time from worker to request at a provider when nothing is in the way',
  }),
  row('intake.duration', 'weeks', 2, [1, 6], [0, 104], {
    basis:
      'Intake at one provider, from the first talk to the decision. The four weeks of the Treeknorm and the six weeks measured in 2017 are waits until intake; the wait proper is in the line.',
    nl: 'Duur van de intake bij een aanbieder',
    en: 'Duration of the intake',
  }),
  row('intake.attempts', 'ratio', 3, [2, 6], [1, 100], {
    basis: 'Refusals after which a child counts as stuck.',
    nl: 'Weigeringen waarna een kind vastzit',
    en: 'Refusals after which a child is stuck',
    whole: true,
  }),
  row('experttafel.reported', 'share', 0.5, [0.2, 0.9], share, {
    basis: 'M13: share of stuck cases that is brought to the experttafel.',
    nl: 'Aandeel vastgelopen zaken dat wordt gemeld',
    en: 'Share of stuck cases that is reported',
  }),
  row('experttafel.success', 'share', 0.6, [0.2, 0.9], share, {
    basis: 'M14: share of cases at the experttafel for which a place is arranged (by mandate).',
    nl: 'Aandeel zaken dat de experttafel oplost',
    en: 'Share of cases the experttafel solves',
  }),
  row('experttafel.duration', 'weeks', 3.75, [2, 12], [0, 104], {
    basis:
      'From stuck to the list of the experttafel, or to a new search without it; with half a week to the next meeting for the half that is reported it is 4 weeks.',
    nl: 'Tijd van vastlopen tot de lijst van de experttafel',
    en: 'Time from stuck to the list of the experttafel',
  }),
  region('region.experttafelSlots', 'per week', 2, [1, 6], [0, 100000], {
    basis: 'Cases that the experttafel can discuss in its weekly meeting; in the base path one comes in two months.',
    nl: 'Zaken per week aan de experttafel',
    en: 'Cases per week at the experttafel',
    whole: true,
    local: true,
  }),
  row('help.variation', 'ratio', 0.8, [0.4, 1.2], [0.05, 3], {
    basis: 'Coefficient of variation of the duration of a trajectory.',
    nl: 'Spreiding van de duur van hulp',
    en: 'Variation of the duration of help',
  }),
  row('help.blockedDuration', 'months', 3, [1, 12], [0, 60], {
    basis: 'How long a child that is ready stays because there is no next place; no length was found.',
    nl: 'Hoe lang een kind blijft zonder vervolgplek',
    en: 'How long a finished child stays without a next place',
  }),
  row('help.continues', 'share', 0.5, [0.2, 0.8], share, {
    basis: 'Children who stay on the line as voluntary when their measure ends.',
    nl: 'Aandeel dat na het einde van de maatregel op de wachtlijst blijft',
    en: 'Share that stays on the line after the measure',
  }),
  row('help.extendedAt18', 'share', 0.3, [0.1, 0.6], share, {
    basis: 'P23: running help that is extended after the 18th birthday.',
    nl: 'Aandeel hulp dat doorloopt na de 18e verjaardag',
    en: 'Share of help extended after 18',
  }),
  row('voluntary.urgent', 'share', 0.15, [0.05, 0.3], share, {
    basis: 'L01: voluntary children with a clearly heavier need, whom no rule may push back.',
    nl: 'Aandeel vrijwillige kinderen met een zwaardere vraag',
    en: 'Share of voluntary children with a heavier need',
  }),
  type('helpType.demand', 'ratio', 1, [0, 1000], [0, 1000000], {
    basis:
      'Weight of the type among children with a measure; set so that about 36 % are placed out of home, as measured (BASE-043).',
    nl: 'Gewicht in de vraag van kinderen met een maatregel',
    en: 'Weight in the demand of children with a measure',
  }),
  type('helpType.voluntaryDemand', 'ratio', 1, [0, 1000], [0, 1000000], {
    basis: 'Weight of the type among voluntary children.',
    nl: 'Gewicht in de vrijwillige vraag',
    en: 'Weight in the voluntary demand',
  }),
  type('helpType.duration', 'months', 10, [5, 72], [0.01, 240], {
    from: ['HELP-057', 'HELP-059', 'HELP-061', 'HELP-063', 'HELP-065', 'HELP-067'],
    assumed: true,
    basis: 'Mean duration of a trajectory, per type in the scenario.',
    nl: 'Duur van een traject',
    en: 'Duration of a trajectory',
  }),
  type('helpType.wait', 'weeks', 13, [1, 52], [0, 208], {
    from: ['HELP-056', 'HELP-058', 'HELP-062', 'HELP-064', 'HELP-066'],
    assumed: true,
    basis:
      "Wait on the start date: sets the length of the line at the start by Little's law; later waits follow from the model. For pleegzorg a scenario can use HELP-R2-108, national counts.",
    nl: 'Wachttijd op de startdatum',
    en: 'Wait at the start',
  }),
  type('helpType.blocked', 'share', 0, [0, 0.3], share, {
    basis: 'M15: share of trajectories that cannot leave when finished.',
    nl: 'Aandeel dat klaar is en niet weg kan',
    en: 'Share that is finished and cannot leave',
  }),
  type('helpType.refusal', 'share', 0.25, [0.1, 0.4], share, {
    from: ['HELP-068'],
    assumed: true,
    basis: 'Referrals refused per attempt (contra-indication, acceptance policy); one figure for all types.',
    nl: 'Kans op weigering per aanmelding',
    en: 'Chance of refusal per attempt',
  }),
  type('helpType.outOfHome', 'share', 0, [0, 1], share, {
    basis: 'P30: whether a child with this help lives out of home (1) or at home (0).',
    nl: 'Hulp buiten het eigen gezin',
    en: 'Help outside the own family',
  }),
  type('helpType.replaces', 'ratio', 0, [0, 1000], [0, 1000000], {
    basis: 'L17: weight with which the type takes over children and places of a type that closes.',
    nl: 'Gewicht in de overname van gesloten plekken',
    en: 'Weight in taking over closed places',
  }),
  type('helpType.build', 'months', 6, [0, 36], [0, 120], {
    basis:
      'M16: from the decision to the first child in a new place; letter 002 says that buildings and teams take years for small-scale places, without a number.',
    nl: 'Bouwtijd van een nieuwe plek',
    en: 'Time to build a new place',
  }),
  provider('provider.places', 'places', 50, [0, 500], [0, 1000000], {
    basis:
      'Places (or trajectories at once): referrals a year x duration, so that the line stands still at the base inflow.',
    nl: 'Plekken',
    en: 'Places',
    whole: true,
    local: true,
  }),
  provider('provider.voorrang', 'share', 0, [0, 1], share, {
    basis:
      'Whether the provider serves children with a measure first from the start (1) or first come first served (0).',
    nl: 'Voorrang voor kinderen met een maatregel',
    en: 'Priority for children with a measure',
    dial: true,
  }),
];
