import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const share = [0, 1] as const;

/** Who the families and children are. */
export const families = [
  row('family.children', 'children', 1.5, [1.2, 1.8], [1, 5], {
    from: ['GI-R2-088'],
    basis: 'Mean number of children per family in a caseload; families of one to five.',
    nl: 'Kinderen per gezin',
    en: 'Children per family',
  }),
  row('family.acute', 'share', 0.042, [0, 0.15], share, {
    from: ['RVDK-R2-035', 'BASE-R2-164', 'BASE-R2-165'],
    derived: true,
    basis: '15 % of reports to the RvdK was handled at once in 2019; without the VOTS: (0.15 x 328 - 37) / 291.',
    nl: 'Aandeel acute gezinnen bij de Raad',
    en: 'Share of acute families at the Raad',
  }),
  row('family.urgent', 'share', 0.3, [0.15, 0.5], share, {
    basis: 'No count by urgency was found; three in ten of the other families are taken as high urgency.',
    nl: 'Aandeel gezinnen met hoge urgentie',
    en: 'Share of families with high urgency',
  }),
  row('family.divorce', 'share', 0.25, [0.1, 0.4], share, {
    basis: 'Families with a conflict divorce among those under a measure. The letters name them without a count.',
    nl: 'Aandeel gezinnen met een complexe scheiding',
    en: 'Share of families with a conflict divorce',
  }),
  row('child.ageAtStart', 'years', 8.5, [7.5, 10], [0, 17], {
    basis: 'Mean age when a measure or voluntary help starts; ages 0 to 17 are spread evenly around it.',
    nl: 'Gemiddelde leeftijd bij de start',
    en: 'Mean age at the start',
  }),
  row('child.voogdijUnder4', 'share', 0.05, [0.04, 0.06], share, {
    from: ['KR-R2-051', 'KR-R2-052', 'KR-R2-053'],
    derived: true,
    basis: '410 / (410 + 3,350 + 4,990) children under voogdij.',
    nl: 'Voogdij: aandeel 0 tot 4 jaar',
    en: 'Voogdij: share aged 0 to 4',
  }),
  row('child.voogdij4To11', 'share', 0.38, [0.36, 0.4], share, {
    from: ['KR-R2-051', 'KR-R2-052', 'KR-R2-053'],
    derived: true,
    basis: '3,350 / (410 + 3,350 + 4,990) children under voogdij; the others are 12 to 17.',
    nl: 'Voogdij: aandeel 4 tot 12 jaar',
    en: 'Voogdij: share aged 4 to 11',
  }),
  row('return.afterMeasure', 'share', 0.1, [0.09, 0.2], share, {
    from: ['UP-R2-125'],
    basis: 'New measure within two years after the end of one.',
    nl: 'Terugkeer na een maatregel, binnen twee jaar',
    en: 'Return after a measure, within two years',
  }),
  row('return.afterNoRequest', 'share', 0.25, [0.2, 0.3], share, {
    from: ['UP-R2-126', 'RVDK-R2-025'],
    basis: 'New RvdK investigation within two years after one that was closed without a request.',
    nl: 'Terugkeer bij de Raad na een onderzoek zonder verzoek',
    en: 'Return to the Raad after closure without a request',
  }),
  row('return.waiting', 'ratio', 0, [0, 0.02], share, {
    basis:
      'M25: what each month without a fixed worker or help adds to the chance of return after the measure. A hypothesis, off by default: letter 001 says that waiting harms, no size was found.',
    nl: 'Extra kans op terugkeer per maand wachten',
    en: 'Extra chance of return per month of waiting',
  }),
];
