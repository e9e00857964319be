import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const region = rowsOf('region');
const share = [0, 1] as const;

/** Reports, local teams, the table, and what comes in beside them. */
export const inflow = [
  row('time.variation', 'ratio', 0.5, [0.2, 1], [0.05, 3], {
    basis:
      'Coefficient of variation of every time in the chain that has no row of its own: screening, handover, hearing, plan, referral, intake, experttafel, blocked exit, sick leave, recruitment. No distribution was published.',
    nl: 'Spreiding van doorlooptijden zonder eigen rij',
    en: 'Variation of times without a row of their own',
  }),
  region('region.reports', 'per year', 3500, [3000, 4160], [0, 1000000], {
    from: ['UP-R2-127'],
    assumed: true,
    basis: 'Veilig Thuis reports of the region; one report is one family.',
    nl: 'Meldingen per jaar',
    en: 'Reports per year',
    local: true,
  }),
  region('region.vots', 'per year', 37, [33, 41], [0, 100000], {
    from: ['BASE-R2-164'],
    assumed: true,
    basis: 'Children with a new VOTS in a year.',
    nl: 'Kinderen met een nieuwe VOTS per jaar',
    en: 'Children with a new VOTS per year',
    local: true,
  }),
  region('region.voluntary', 'per year', 574, [300, 900], [0, 1000000], {
    basis:
      'Children without a measure who ask for a place of one of the modelled help types; set so that the places are as full as they are, see the places per provider.',
    nl: 'Vrijwillige hulpvragen per jaar',
    en: 'Voluntary requests for help per year',
    local: true,
  }),
  row('inflow.trend', 'per year', 0, [-0.05, 0.05], [-0.9, 1], {
    basis:
      'Yearly growth of reports and crises as a fraction; reports rose 3 % between the first halves of 2024 and 2025, measures fell.',
    nl: 'Jaarlijkse groei van de instroom',
    en: 'Yearly growth of the inflow',
  }),
  row('inflow.monthlyVariation', 'ratio', 0.1, [0, 0.25], [0, 1], {
    basis: 'Coefficient of variation of the monthly inflow rate beyond Poisson chance.',
    nl: 'Schommeling van de instroom tussen maanden',
    en: 'Variation of the inflow between months',
  }),
  row('inflow.summer', 'ratio', 0.8, [0.6, 1], [0, 3], {
    basis:
      'Inflow in summer holidays relative to other weeks: professionals report less when schools are closed. No count by week was found.',
    nl: 'Instroom in de zomervakantie ten opzichte van andere weken',
    en: 'Inflow in summer holidays relative to other weeks',
  }),
  row('report.screening', 'weeks', 10, [5, 14], [0, 104], {
    from: ['UP-R2-124', 'BASE-R2-191'],
    derived: true,
    basis:
      'Statutory ten weeks of Veilig Thuis; 46 % of investigations met it in one region, and the chain adds up to the measured eight months with it. The range is assumed.',
    nl: 'Tijd van melding tot jeugdbeschermingstafel',
    en: 'Time from report to table',
  }),
  row('report.toTable', 'share', 0.054, [0.03, 0.08], share, {
    from: ['UP-013', 'BASE-R2-165', 'UP-R2-127'],
    assumed: true,
    basis:
      '(328 investigations - 37 VOTS - 29 returns) x 1.35 / 1.5 children per family / 3,500 reports = 0.067 in all, of which four fifths go straight to the table.',
    nl: 'Aandeel meldingen dat direct naar de tafel gaat',
    en: 'Share of reports that goes straight to the table',
  }),
  row('localTeam.share', 'share', 0.6, [0.4, 0.8], share, {
    basis: 'Share of the other reports that the local team takes up in voluntary care; the rest ends with advice.',
    nl: 'Aandeel meldingen dat het lokale team oppakt',
    en: 'Share of reports taken up by the local team',
  }),
  row('localTeam.duration', 'months', 6, [3, 12], [0.1, 60], {
    basis: 'Mean time in voluntary care of the local team.',
    nl: 'Duur van vrijwillige hulp door het lokale team',
    en: 'Duration of voluntary care by the local team',
  }),
  row('localTeam.variation', 'ratio', 1, [0.5, 1.5], [0.05, 3], {
    basis: 'Coefficient of variation of that time: from one talk to years of care; at one the time is exponential.',
    nl: 'Spreiding van de duur van vrijwillige hulp',
    en: 'Variation of the duration of voluntary care',
  }),
  row('localTeam.escalation', 'share', 0.0235, [0.01, 0.06], share, {
    from: ['UP-013', 'BASE-R2-165', 'UP-R2-127'],
    assumed: true,
    basis:
      'A fifth of the families at the table come by way of the local team: 0.067 x 3,500 x 0.2 / (3,500 x 0.946 x 0.6).',
    nl: 'Aandeel gezinnen bij het lokale team dat alsnog naar de tafel gaat',
    en: 'Share of families at the local team that escalates to the table',
  }),
  region('region.localCapacity', 'families', 990, [700, 1300], [0, 1000000], {
    basis: '3,500 x 0.946 x 0.6 families a year x 6 months; at this load the escalation is the base one.',
    nl: 'Capaciteit van de lokale teams',
    en: 'Capacity of the local teams',
    local: true,
  }),
  row('localTeam.sensitivity', 'ratio', 1, [0, 3], [0, 10], {
    basis:
      'Escalation grows with exp(sensitivity x (families in care / capacity - 1)); sign from the letters (M26), size assumed.',
    nl: 'Gevoeligheid van opschaling voor drukte bij het lokale team',
    en: 'Sensitivity of escalation to crowding at the local team',
  }),
  row('localTeam.sight', 'ratio', 0.5, [0, 1], [0, 10], {
    basis:
      'M10: what keeping sight on a family at the Raad without a jeugdbeschermer takes of a local team, relative to a family in care; counted from the start on, so that the base path starts without it. Letter 000 says that the local teams had to do this, without hours.',
    nl: 'Beslag op het lokale team van een gezin bij de Raad zonder jeugdbeschermer',
    en: 'Load on the local team of a family at the Raad without a worker',
  }),
  row('localTeam.perFte', 'families per fte', 20, [10, 30], [0, 1000], {
    basis: 'Families in care per fte of a local team. Letter 001 wishes a norm (N07) and gives none.',
    nl: 'Gezinnen per fte van een lokaal team',
    en: 'Families per fte of a local team',
  }),
  row('localTeam.lead', 'months', 6, [3, 12], [0, 60], {
    basis: 'From the decision to people of a local team who know their work: recruitment and onboarding.',
    nl: 'Aanlooptijd van extra mensen in een lokaal team',
    en: 'Lead time of extra people in a local team',
  }),
  row('localTeam.diversion', 'share', 0, [0, 0.29], share, {
    from: ['TS-R2-136', 'TS-R2-142'],
    basis:
      'Share of the reports for the table that ten fte of strong local teams settle by themselves; between the two observed programmes, 29 points and none. The base takes none.',
    nl: 'Aandeel tafelzaken dat sterke lokale teams zelf oplossen',
    en: 'Share of table cases that strong local teams settle',
  }),
  region('region.tableSlots', 'families per week', 7, [5, 10], [0, 100000], {
    basis: 'Families that the jeugdbeschermingstafel can discuss in its weekly meeting; about 4.5 come.',
    nl: 'Plekken per week aan de jeugdbeschermingstafel',
    en: 'Slots per week at the table',
    whole: true,
    local: true,
  }),
  row('table.investigation', 'share', 0.74, [0.5, 0.91], share, {
    from: ['UP-013'],
    assumed: true,
    basis: '1 / 1.35 table cases per investigation.',
    nl: 'Aandeel tafelzaken dat naar de Raad gaat',
    en: 'Share of table cases that goes to the Raad',
  }),
];
