import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const gi = rowsOf('gi');
const share = [0, 1] as const;

/** Jeugdbeschermers: how many, how long they stay, how families reach them. */
export const staff = [
  gi('gi.fte', 'fte', 15.3, [0, 54], [0, 100000], {
    from: ['BASE-R2-173', 'GI-063'],
    assumed: true,
    basis:
      'Caseload-carrying fte on the start date: 45.9 for the region, split 0.7 / 0.2 / 0.1; starters count for the part they carry.',
    nl: 'Fte met caseload op de startdatum',
    en: 'Caseload-carrying fte at the start',
    local: true,
  }),
  gi('gi.vacancies', 'fte', 2.8, [0, 10], [0, 100000], {
    from: ['BASE-R2-177', 'GI-063'],
    assumed: true,
    basis:
      'The shortage of BASE-R2-177 is taken as funded and not filled: 678 children / 12.5 - 45.9 carrying fte = 8.3 for the region, split like the fte. With the norm of 12 it would be 10.6. No count of vacancies was found, and this caps what hiring can fill.',
    nl: 'Openstaande formatie op de startdatum',
    en: 'Unfilled formation at the start',
    local: true,
  }),
  gi('gi.norm', 'children per fte', 12, [12, 16.7], [0.1, 100], {
    from: ['GI-015', 'GI-016', 'GI-042', 'GI-018'],
    basis:
      'Caseload norm around which families are added: 12 is the labour agreement, reached in the course of 2024; 12.5 underlies the funding; 16.7 follows for the time before.',
    nl: 'Caseloadnorm',
    en: 'Caseload norm',
  }),
  gi('gi.preventive', 'share', 0, [0, 1], share, {
    basis:
      'Share of families that gets a worker of the GI during the investigation (P05). The WSS stopped it for a summer in another region (GI-025), so it existed there; its use in this region is unknown and left at none.',
    nl: 'Preventieve jeugdbescherming op de startdatum',
    en: 'Preventive jeugdbescherming at the start',
    dial: true,
  }),
  row('gi.normBinds', 'ratio', 1, [0, 1], [0, 1], {
    basis:
      'M03: the room of a worker is reckoned with the norm divided by this. At one the norm holds families back in the line; at zero every family gets a worker the next working morning, whatever the load.',
    nl: 'Hoe streng de caseloadnorm gezinnen laat wachten',
    en: 'How strictly the norm makes families wait',
    dial: true,
  }),
  row('gi.stretch', 'ratio', 1.15, [1, 1.4], [1, 5], {
    basis: 'How far a VOTS family may stretch the norm of a worker.',
    nl: 'Oprekken van de norm bij een VOTS',
    en: 'Stretch of the norm for a VOTS',
  }),
  row('gi.fit', 'share', 0.5, [0, 1], share, {
    basis:
      'A family goes to a worker with room for at least this share of its children: at one half caseloads lie around the norm, at one below it. GI-042 says well over 12, 12 to 13; one half lies within that.',
    nl: 'Deel van een gezin dat binnen de norm moet passen',
    en: 'Share of a family that must fit within the norm',
  }),
  row('gi.guard', 'weeks', 8, [6, 52], [0, 1000], {
    basis:
      'A family that has waited this long goes to any worker with room for one child, so that large families do not wait without end. Chosen with the observed series in view.',
    nl: 'Wachttijd waarna een gezin niet langer wordt overgeslagen',
    en: 'Wait after which a family is no longer passed over',
  }),
  row('gi.votsFirst', 'share', 1, [0, 1], share, {
    basis:
      'Share of VOTS families that goes before everyone in the line; the others join the new ones. Letter 001 says "vereist directe inzet", without a share.',
    nl: 'Aandeel VOTS-gezinnen dat voorgaat',
    en: 'Share of VOTS families that goes first',
    dial: true,
  }),
  row('gi.existingTurn', 'share', 0.8, [0.45, 0.9], share, {
    basis:
      'While both wait, four in five openings go to the existing family. Chosen with the observed series in view, in which the existing line was cleared first; the year balance gives 0.45 (174 reassignments against 213 first assignments).',
    nl: 'Aandeel van de vrije plekken dat naar bestaande gezinnen gaat',
    en: 'Share of openings that goes to existing families',
  }),
  row('gi.pooling', 'share', 0.25, [0, 1], share, {
    basis: 'Chance per week that a family that waits moves to a GI where fewer wait per fte (weekly instroomoverleg).',
    nl: 'Kans per week op overname door een GI met een kortere rij',
    en: 'Chance per week of being taken over by a GI with a shorter line',
  }),
  row('gi.overflow', 'share', 1, [0, 1], share, {
    from: ['GI-024'],
    basis:
      'M09: share of the families that a stopped GI would have had which goes to the other GIs of the region; the rest waits until the stop ends. The plan of 2021 says that the others took them over.',
    nl: 'Aandeel gezinnen dat bij een opnamestop naar een andere GI gaat',
    en: 'Share of families that goes to another GI during an intake stop',
  }),
  row('gi.start', 'days', 2, [1, 10], [0, 90], {
    basis: 'Working days between matching a family to a worker and the first meeting that counts as coupled.',
    nl: 'Werkdagen van koppeling tot eerste gesprek',
    en: 'Working days from matching to the first meeting',
  }),
  row('gi.transfer', 'days', 6, [3, 30], [0, 180], {
    basis: 'Working days to read in and hand over when an existing family gets another worker.',
    nl: 'Werkdagen om een bestaand gezin over te dragen',
    en: 'Working days to transfer an existing family',
  }),
  row('staff.ftePerPerson', 'fte', 0.79, [0.75, 0.85], [0.1, 1], {
    from: ['GI-R2-093'],
    basis: '27,270 fte / 34,410 persons in jeugdzorg. The range is assumed.',
    nl: 'Fte per persoon',
    en: 'Fte per person',
  }),
  row('staff.fteSpread', 'fte', 0.2, [0, 0.4], [0, 1], {
    basis: 'Contracts lie evenly within this many fte of the mean, and are never more than one fte.',
    nl: 'Spreiding van contracten',
    en: 'Spread of contracts',
  }),
  row('staff.turnover', 'per year', 0.2, [0.18, 0.22], [0, 5], {
    from: ['GI-019', 'GI-R2-064', 'GI-R2-067'],
    basis:
      'Share of jeugdbeschermers that leaves in a year, at the reference load: almost a fifth to a fifth in three sources; the upper end is assumed.',
    nl: 'Personeelsverloop per jaar',
    en: 'Turnover per year',
  }),
  row('staff.firstYear', 'ratio', 1.44, [0.8, 2.2], [0, 20], {
    from: ['GI-062'],
    assumed: true,
    basis: 'Leaving rate in the first year relative to the mean: -ln(1 - 0.25) / 0.2.',
    nl: 'Verloop in het eerste jaar ten opzichte van het gemiddelde',
    en: 'Leaving rate in the first year, relative to the mean',
  }),
  row('staff.notice', 'days', 45, [30, 90], [0, 365], {
    basis: 'Notice period, in which a worker takes no new family.',
    nl: 'Opzegtermijn',
    en: 'Notice period',
  }),
  row('staff.loadSensitivity', 'ratio', 0.8, [0, 2], [0, 10], {
    basis:
      'M01: the leaving rate is multiplied by exp(sensitivity x (recent load - reference load)). No study of the size was found; zero is in the range.',
    nl: 'Gevoeligheid van verloop voor werkdruk',
    en: 'Sensitivity of leaving to load',
  }),
  row('staff.attraction', 'ratio', 0.5, [0, 2], [0, 10], {
    basis: 'M04: candidates are multiplied by exp(-attraction x (recent load - reference load)).',
    nl: 'Gevoeligheid van werving voor werkdruk',
    en: 'Sensitivity of recruitment to load',
  }),
  row('staff.referenceLoad', 'ratio', 1.2, [0.9, 1.5], [0.1, 5], {
    basis:
      'Hours demanded over hours available at which turnover and recruitment have their base values: about the load of the start state.',
    nl: 'Werkdruk waarbij het verloop het basisverloop is',
    en: 'Load at which turnover is the base turnover',
  }),
  row('staff.window', 'weeks', 13, [4, 26], [1, 104], {
    basis: 'Time over which recent load is averaged.',
    nl: 'Periode waarover werkdruk wordt gemiddeld',
    en: 'Window of recent load',
  }),
  row('staff.longSick', 'share', 0.04, [0.02, 0.07], share, {
    from: ['GI-R2-089'],
    assumed: true,
    basis:
      'Share of staff on long sick leave at any time: half of the 8 % sick leave, the other half being short spells inside the net hours.',
    nl: 'Aandeel langdurig ziek',
    en: 'Share on long sick leave',
  }),
  row('staff.sickDuration', 'months', 6, [3, 12], [0.1, 24], {
    basis: 'Mean duration of long sick leave; lengths were not found.',
    nl: 'Duur van langdurig verzuim',
    en: 'Duration of long sick leave',
  }),
  row('staff.sickSensitivity', 'ratio', 0.8, [0, 2], [0, 10], {
    basis: 'M22: long sick leave starts at a rate multiplied by exp(sensitivity x (recent load - reference load)).',
    nl: 'Gevoeligheid van verzuim voor werkdruk',
    en: 'Sensitivity of sick leave to load',
  }),
  row('staff.fallBack', 'share', 1, [0, 1], share, {
    basis:
      'M02: share of the families of a leaving or sick worker that goes to the line; the others are taken over by colleagues at once, over the norm. All of them is assumed; BASE-R2-179 counts them in the same way.',
    nl: 'Aandeel gezinnen van een vertrekker dat in de wachtrij komt',
    en: 'Share of a leaver’s families that goes to the line',
  }),
  row('hiring.candidates', 'fte per month', 1.6, [0.8, 2.2], [0, 10000], {
    from: ['BASE-R2-180'],
    assumed: true,
    basis:
      '14.2 carrying fte of hires a year that the observed growth needs, over the 0.72 of a full caseload that a hire carries on average in the first year (25 to 100 % in nine months), per month; the regional pool that all GIs fish in. Chosen with the observed series in view: the growth is that of the same year.',
    nl: 'Geschikte kandidaten per maand in de regio',
    en: 'Suitable candidates per month in the region',
    local: true,
  }),
  row('hiring.mostAttractive', 'ratio', 2, [1, 3], [1, 10], {
    basis: 'M37: a light load brings at most this many times the candidates of the reference load.',
    nl: 'Grens aan de aantrekkingskracht van lage werkdruk',
    en: 'Limit to how many candidates a light load attracts',
  }),
  row('hiring.time', 'months', 3, [2, 6], [0, 36], {
    from: ['GI-060'],
    assumed: true,
    basis: 'From vacancy to the first day of work at the earliest.',
    nl: 'Tijd van vacature tot eerste werkdag',
    en: 'Time to hire',
  }),
  row('onboarding.time', 'months', 9, [6, 12], [0, 60], {
    from: ['GI-061'],
    assumed: true,
    basis: 'Time to full caseload, linear.',
    nl: 'Tijd tot volledige caseload',
    en: 'Time to full caseload',
  }),
  row('onboarding.start', 'share', 0.25, [0, 0.5], share, {
    from: ['GI-061'],
    assumed: true,
    basis: 'Share of the norm a worker carries on the first day.',
    nl: 'Aandeel van de caseload op de eerste dag',
    en: 'Share of the caseload on the first day',
  }),
  row('onboarding.mentor', 'hours per week', 3, [1, 6], [0, 40], {
    basis: 'Hours of colleagues per starting worker.',
    nl: 'Begeleiding door collega’s per starter',
    en: 'Mentoring by colleagues per starter',
  }),
  row('onboarding.loadSensitivity', 'ratio', 0.5, [0, 1.5], [0, 10], {
    basis:
      'M33: colleagues under load have less time to train; progress is divided by exp(sensitivity x (recent load - reference load)).',
    nl: 'Gevoeligheid van inwerken voor werkdruk',
    en: 'Sensitivity of onboarding to load',
  }),
];
