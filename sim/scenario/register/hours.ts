import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const share = [0, 1] as const;

/** What the work costs: hours per child, per referral and per year, and the time to a plan. */
export const hours = [
  row('hours.available', 'hours per year', 1244, [1244, 1400], [1, 2080], {
    from: ['TIME-R2-100', 'TIME-002'],
    basis:
      'Productive hours per fte used in the national financing; 1,400 is the assumed number of net workable hours.',
    nl: 'Productieve uren per fte per jaar',
    en: 'Productive hours per fte per year',
  }),
  row('hours.child', 'hours per month', 8.3, [7, 8.6], [0, 160], {
    from: ['TIME-R2-103'],
    basis: 'Hours per child with a measure after the start phase.',
    nl: 'Uren per kind per maand',
    en: 'Hours per child per month',
  }),
  row('hours.start', 'ratio', 2, [1.5, 3], [1, 10], {
    from: ['TIME-006'],
    assumed: true,
    basis: 'Hours until the plan is there, relative to later.',
    nl: 'Uren in de startfase ten opzichte van later',
    en: 'Hours in the start phase, relative to later',
  }),
  row('hours.votsStart', 'ratio', 2.5, [2, 4], [1, 10], {
    from: ['TIME-007'],
    assumed: true,
    basis: 'The same for a VOTS.',
    nl: 'Uren in de startfase van een VOTS ten opzichte van later',
    en: 'Hours in the start phase of a VOTS, relative to later',
  }),
  row('hours.cover', 'hours per month', 3, [1, 6], [0, 160], {
    basis:
      'Interim cover (handelingsperspectief) per waiting child, by the same staff; the term is in GI-070, the hours are assumed.',
    nl: 'Uren zicht op veiligheid per wachtend kind',
    en: 'Hours of interim cover per waiting child',
  }),
  row('hours.missingHelp', 'hours per month', 1.5, [0.5, 3], [0, 160], {
    from: ['TIME-005'],
    assumed: true,
    basis: 'M05: extra hours per child whose help has not started; also lowers what a worker can take on.',
    nl: 'Extra uren per kind dat op hulp wacht',
    en: 'Extra hours per child that waits for help',
  }),
  row('hours.missingReference', 'share', 0.12, [0.05, 0.25], share, {
    basis:
      'Share of children waiting for help at which the caseload norm holds as it stands: about that of the start state.',
    nl: 'Aandeel kinderen zonder hulp waar de norm van uitgaat',
    en: 'Share of children without help that the norm assumes',
  }),
  row('hours.referral', 'hours', 5.25, [2.5, 11], [0, 100], {
    basis:
      'Forms and consultation per referral, and again per refusal: 6 hours less what friction adds, 0.25 x 4 hours over 1.33 providers asked.',
    nl: 'Uren per verwijzing',
    en: 'Hours per referral',
  }),
  row('hours.heavier', 'per year', 0, [0, 0.05], [-0.5, 1], {
    basis: 'M23: yearly growth of the hours per child; named in the letters without a number.',
    nl: 'Jaarlijkse verzwaring van de zaken',
    en: 'Yearly growth of the hours per child',
  }),
  row('hours.holiday', 'ratio', 0.75, [0.6, 1], [0.1, 1], {
    basis: 'Hours available in school holidays, relative to other weeks.',
    nl: 'Beschikbare uren in schoolvakanties',
    en: 'Hours available in school holidays',
  }),
  row('hours.adminShare', 'share', 0.11, [0.11, 0.25], [0, 0.9], {
    from: ['TIME-R2-104'],
    derived: true,
    basis:
      '1 - 0.89: the part of the net workable hours that is not productive, taken as administration. It lies outside the productive hours, so the base path is the same whatever it is; only levers that move it away make hours free.',
    nl: 'Aandeel van de netto-uren dat naar administratie gaat',
    en: 'Share of the net hours that goes to administration',
  }),
  row('hours.adminMoved', 'share', 0, [0, 0.6], share, {
    basis:
      'Share of the administration that team supporters do. What they did at the start is in the productive hours.',
    nl: 'Aandeel administratie bij teamondersteuners',
    en: 'Share of administration done by team supporters',
    dial: true,
  }),
  row('hours.adminSaved', 'share', 0, [0, 0.5], share, {
    basis: 'Share of the administration that falls away when accountability is the same everywhere.',
    nl: 'Aandeel administratie dat vervalt',
    en: 'Share of administration that falls away',
    dial: true,
  }),
  row('hours.complaints', 'hours per month', 2, [0.5, 6], [0, 40], {
    basis:
      'M21: hours of a worker for complaint and disciplinary procedures, inside the hours of the base path: only what a lever takes off counts. No measurement was found.',
    nl: 'Uren per jeugdbeschermer voor klacht- en tuchtprocedures',
    en: 'Hours per worker for complaints and disciplinary procedures',
  }),
  row('hours.divorce', 'hours per month', 4, [1, 8], [0, 100], {
    basis:
      'Extra hours of a family with a conflict divorce. Every family held gives back the mean of it, so the hours of the base path stay what they are.',
    nl: 'Extra uren voor een gezin met een complexe scheiding',
    en: 'Extra hours for a family with a conflict divorce',
  }),
  row('hours.coordination', 'hours per month', 1, [0, 3], [0, 100], {
    basis:
      'M36: hours for every organisation beyond the first whose help runs in a family. The mean at the start is inside the hours per child.',
    nl: 'Uren afstemming per extra organisatie in een gezin',
    en: 'Hours of coordination per further organisation in a family',
  }),
  row('hours.coordinationReference', 'ratio', 0.07, [0.03, 0.3], [0, 5], {
    basis:
      'Organisations beyond the first per family held, that the hours per child assume: the mean of the base path after its first year.',
    nl: 'Extra organisaties per gezin waar de uren van uitgaan',
    en: 'Further organisations per family that the hours assume',
  }),
  row('cover.needed', 'hours per month', 4, [2, 8], [0.1, 160], {
    basis:
      'Hours per waiting child with which safety is fully in sight: seeing it, safety agreements with the network, and finding the cause of the wait (GI-070 names the three, without hours). The share in sight is what is given over what is needed.',
    nl: 'Uren die volledig zicht op veiligheid vraagt',
    en: 'Hours that full sight on safety asks',
  }),
  row('plan.duration', 'weeks', 5.5, [3.5, 9.5], [0.1, 104], {
    basis:
      'Work from worker to supported plan at the reference load. With 0.25 x 2 weeks of waiting for adult mental health care it equals the six weeks of the norm (GI-023), which run from the order and which one GI in thirteen met (GI-035). The time itself was not found.',
    nl: 'Tijd tot een gedragen plan',
    en: 'Time to a supported plan',
  }),
  row('plan.loadSensitivity', 'ratio', 1, [0, 2], [0, 10], {
    basis: 'The plan takes exp(sensitivity x (recent load - reference load)) times as long.',
    nl: 'Gevoeligheid van de planduur voor werkdruk',
    en: 'Sensitivity of the plan to load',
  }),
];
