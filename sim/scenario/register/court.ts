import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const region = rowsOf('region');
const share = [0, 1] as const;

/** Raad voor de Kinderbescherming, kinderrechter, VOTS, review and end of the measure. */
export const court = [
  region('region.raadFte', 'fte', 12.1, [9.4, 16.4], [0, 100000], {
    from: ['BASE-R2-188'],
    assumed: true,
    basis: 'Investigators for protection cases.',
    nl: 'Raadsonderzoekers',
    en: 'Raad investigators',
    local: true,
  }),
  row('raad.parallel', 'families per fte', 4.55, [3.5, 6], [0, 100], {
    from: ['RVDK-R2-034', 'GI-R2-088', 'BASE-R2-187', 'BASE-R2-188'],
    derived: true,
    basis:
      '80 children in progress / 1.5 per family / 12.1 fte = 4.4 over the year; outside the school holidays, 22 % of the year at 0.85, it is 4.4 / 0.967.',
    nl: 'Onderzoeken tegelijk per fte',
    en: 'Parallel investigations per fte',
  }),
  row('raad.catchUp', 'share', 0.3, [0, 0.6], [0, 2], {
    basis:
      'M06: how much more investigators take on at once when twice as many families wait as at the start; in between in proportion. Letter 001 says that the recovery of the Raad brought a surge to the GIs, so a backlog is worked off; no rate was published.',
    nl: 'Extra onderzoeken tegelijk bij een dubbele wachtrij',
    en: 'Extra investigations at once when the line is twice as long',
  }),
  row('raad.investigation', 'weeks', 12.7, [9, 14.3], [0.1, 104], {
    from: ['RVDK-R2-034'],
    basis: 'Mean duration of a protection investigation.',
    nl: 'Duur van een raadsonderzoek',
    en: 'Duration of an investigation',
  }),
  row('raad.wait', 'weeks', 5, [3, 9], [0, 104], {
    from: ['RVDK-055'],
    assumed: true,
    basis:
      'Only used for how long the families in line at the start have waited; the wait itself follows from the model.',
    nl: 'Wachttijd bij de Raad op de startdatum',
    en: 'Wait at the Raad at the start',
  }),
  row('raad.variation', 'ratio', 0.4, [0.2, 0.7], [0.05, 3], {
    basis: 'Coefficient of variation of the investigation time.',
    nl: 'Spreiding van de onderzoeksduur',
    en: 'Variation of the investigation time',
  }),
  row('raad.request', 'share', 0.651, [0.61, 0.72], share, {
    from: ['RVDK-035', 'RVDK-R2-023', 'RVDK-R2-024'],
    basis:
      'Requests for a measure per investigation, 2024; 0.61 is the ratio of the counts of 2023, 0.72 the mean of 2015 to 2020.',
    nl: 'Aandeel onderzoeken met een verzoek',
    en: 'Share of investigations with a request',
  }),
  row('raad.holiday', 'ratio', 0.85, [0.7, 1], [0, 1], {
    basis: 'Investigations that can run in school holidays, relative to other weeks.',
    nl: 'Capaciteit van de Raad in schoolvakanties',
    en: 'Capacity of the Raad in school holidays',
  }),
  row('raad.onboarding', 'months', 6, [3, 12], [0, 36], {
    from: ['GI-061'],
    assumed: true,
    basis:
      'Extra investigators reach full strength over this time; two thirds of the nine months of a GI worker (M29).',
    nl: 'Inwerktijd van extra raadsonderzoekers',
    en: 'Onboarding of extra investigators',
  }),
  row('court.delay', 'weeks', 5, [3, 10], [0, 104], {
    from: ['KR-041'],
    assumed: true,
    basis: 'From request to decision.',
    nl: 'Tijd van verzoek tot beschikking',
    en: 'Time from request to decision',
  }),
  row('court.granted', 'share', 0.93, [0.9, 0.97], share, {
    from: ['KR-038'],
    basis: 'OTS requests granted, by proxy.',
    nl: 'Aandeel verzoeken dat wordt toegewezen',
    en: 'Share of requests granted',
  }),
  row('court.voogdij', 'share', 0.084, [0.06, 0.1], share, {
    from: ['BASE-R2-166', 'BASE-R2-167'],
    assumed: true,
    basis: '(214 - 196) / 214 requests are not for OTS.',
    nl: 'Aandeel verzoeken dat om voogdij gaat',
    en: 'Share of requests that is for voogdij',
  }),
  row('handover.delay', 'days', 4, [1, 10], [0, 90], {
    basis:
      'Registration and transfer at each handover between organisations: report to table, table to Raad, order to GI.',
    nl: 'Vertraging per overdracht tussen organisaties',
    en: 'Delay per handover between organisations',
  }),
  row('vots.duration', 'days', 85, [70, 92], [1, 92], {
    from: ['BASE-040', 'KR-002'],
    basis:
      'Mean of the law, 77 to 92 days by stock over flow. A time drawn above the legal three months is cut off there, so the mean of a run is a few days shorter.',
    nl: 'Duur van een VOTS',
    en: 'Duration of a VOTS',
  }),
  row('vots.variation', 'ratio', 0.15, [0.05, 0.4], [0.05, 3], {
    basis: 'Coefficient of variation of that time, before the legal maximum cuts it off; no spread was published.',
    nl: 'Spreiding van de duur van een VOTS',
    en: 'Variation of the duration of a VOTS',
  }),
  row('vots.escalation', 'per year', 0, [0, 0.2], [0, 20], {
    basis:
      'M38, a hypothesis: crises a year per family that waits for the Raad without a measure. Letter 001 says that the cause of the rise in VOTS is under study; zero leaves it outside the chain.',
    nl: 'Crisis tijdens het wachten op de Raad (hypothese)',
    en: 'Crisis while waiting for the Raad (hypothesis)',
  }),
  row('vots.toOts', 'share', 0.8, [0.5, 0.9], share, {
    from: ['KR-042'],
    assumed: true,
    basis:
      'VOTS followed by an OTS: no share was found. The tables of KR-R2-043 say only that it is above one half; that is the lower end of the range.',
    nl: 'Aandeel VOTS dat een OTS wordt',
    en: 'Share of VOTS that becomes an OTS',
  }),
  row('ots.endAtReview', 'share', 0.43, [0.35, 0.52], share, {
    from: ['KR-R2-049', 'BASE-R2-161'],
    derived: true,
    basis:
      '191 of 478 OTS end in a year (0.40, 1.5 renewals), of which a few by turning 18; for a family that is not held up by missing help.',
    nl: 'Kans dat een OTS eindigt bij de jaarlijkse toetsing',
    en: 'Chance that an OTS ends at the yearly review',
  }),
  row('ots.missingHelp', 'ratio', 0.5, [0, 1], [0, 1], {
    basis:
      'Factor on the chance to end while a child still waits for fitting help: the direction is in the letters, the size is assumed.',
    nl: 'Eindkans zolang passende hulp ontbreekt',
    en: 'Chance to end while fitting help is missing',
  }),
  row('ots.workerChange', 'share', 0.05, [0, 0.1], share, {
    basis:
      'Relative fall of the chance to end per change of worker: GI-056 (Amsterdam) gives the direction and no size; 5 % is assumed.',
    nl: 'Langere OTS per wisseling van jeugdbeschermer',
    en: 'Longer OTS per change of worker',
  }),
  row('voogdij.exit', 'per year', 0.045, [0.03, 0.06], [0, 1], {
    from: ['KR-R2-057', 'BASE-R2-163'],
    derived: true,
    basis:
      'A quarter of 30 exits a year on 191 is not by turning 18 (0.039); rounded up for new voogdij of young children.',
    nl: 'Voogdij die jaarlijks eindigt anders dan door 18 worden',
    en: 'Voogdij that ends per year other than by turning 18',
  }),
  region('region.ots', 'children', 478, [430, 540], [0, 1000000], {
    from: ['BASE-R2-157'],
    assumed: true,
    basis: 'OTS stock on the start date.',
    nl: 'Kinderen met een OTS op de startdatum',
    en: 'Children with an OTS at the start',
    whole: true,
    local: true,
  }),
  region('region.voogdij', 'children', 191, [167, 226], [0, 1000000], {
    from: ['BASE-R2-158'],
    assumed: true,
    basis: 'Voogdij stock on the start date.',
    nl: 'Kinderen met voogdij op de startdatum',
    en: 'Children under voogdij at the start',
    whole: true,
    local: true,
  }),
  region('region.votsStock', 'children', 9, [8, 10], [0, 1000000], {
    from: ['BASE-R2-159'],
    assumed: true,
    basis: 'VOTS stock on the start date.',
    nl: 'Kinderen met een VOTS op de startdatum',
    en: 'Children with a VOTS at the start',
    whole: true,
    local: true,
  }),
  region('region.raadWaiting', 'children', 32, [19, 57], [0, 1000000], {
    from: ['BASE-R2-186'],
    assumed: true,
    basis: 'Children waiting for an investigation on the start date.',
    nl: 'Kinderen die op de startdatum op de Raad wachten',
    en: 'Children waiting for the Raad at the start',
    whole: true,
    local: true,
  }),
  region('region.raadBusy', 'children', 80, [57, 90], [0, 1000000], {
    from: ['BASE-R2-187'],
    assumed: true,
    basis: 'Children under investigation on the start date.',
    nl: 'Kinderen in onderzoek bij de Raad op de startdatum',
    en: 'Children under investigation at the start',
    whole: true,
    local: true,
  }),
  region('region.newWaiting', 'children', 41, [35, 47], [0, 1000000], {
    from: ['GI-001'],
    basis:
      'Children with a new order and no fixed jeugdbeschermer on 20 September 2024. The range is one standard deviation of a Poisson count.',
    nl: 'Kinderen zonder vaste jeugdbeschermer op de startdatum, nieuw',
    en: 'Children without a fixed worker at the start, new',
    whole: true,
    local: true,
  }),
  region('region.existingWaiting', 'children', 72, [64, 80], [0, 1000000], {
    from: ['GI-002'],
    basis:
      'Children who lost their jeugdbeschermer and had no fixed one on 20 September 2024. The range is one standard deviation of a Poisson count.',
    nl: 'Kinderen zonder vaste jeugdbeschermer op de startdatum, bestaand',
    en: 'Children without a fixed worker at the start, existing',
    whole: true,
    local: true,
  }),
  region('region.newWait', 'weeks', 10.8, [5, 20], [0, 104], {
    from: ['BASE-R2-182'],
    assumed: true,
    basis: "How long the new families in line at the start have waited on average, by Little's law.",
    nl: 'Wachttijd nieuw op de startdatum',
    en: 'Wait of new families at the start',
    local: true,
  }),
  region('region.existingWait', 'weeks', 33.1, [10, 45], [0, 208], {
    from: ['BASE-R2-184'],
    assumed: true,
    basis: "How long the existing families in line at the start have waited on average, by Little's law.",
    nl: 'Wachttijd bestaand op de startdatum',
    en: 'Wait of existing families at the start',
    local: true,
  }),
];
