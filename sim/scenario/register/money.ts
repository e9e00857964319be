import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const share = [0, 1] as const;

/** D01 in letter 000: [year, million euro, source card]. */
const path = [
  [2022, 10, 'COST-012'],
  [2023, 63, 'COST-013'],
  [2024, 60, 'COST-014'],
  [2025, 60, 'COST-015'],
  [2026, 50, 'COST-016'],
  [2027, 50, 'COST-017'],
  [2028, 50, 'COST-018'],
] as const;

/** Money, and how it becomes formation. */
export const money = [
  ...path.map(([year, million, card]) =>
    row(`money.${year}`, 'million euro per year', million, [0, 100], [0, 10000], {
      from: [card],
      basis:
        'D01: money of the Rijk for a lower workload, the whole country. Letter 000 is not certain that all of it goes to workload.',
      nl: `Rijksgeld voor lagere werkdruk in ${year}`,
      en: `National money for a lower workload in ${year}`,
    }),
  ),
  row('money.regionShare', 'share', 0.027, [0.0243, 0.0305], share, {
    from: ['BASE-R2-155'],
    assumed: true,
    basis: 'Part of national money that reaches the regions of the scenario: the factor k of the OTS.',
    nl: 'Deel van landelijk geld voor deze regio’s',
    en: 'Part of national money for these regions',
    local: true,
  }),
  row('money.perFte', 'euro per year', 117000, [87000, 140000], [1000, 10000000], {
    from: ['COST-022', 'COST-027'],
    derived: true,
    basis: '69,444 x 1.25 wage growth x 1.35 overhead, rounded; low without overhead.',
    nl: 'Kosten van een fte per jaar',
    en: 'Cost of an fte per year',
  }),
  row('money.toCaseload', 'share', 0.8, [0.5, 1], share, {
    basis: 'Share of a higher tariff that becomes formation; the rest goes to wages, training and overhead.',
    nl: 'Deel van een hoger tarief dat formatie wordt',
    en: 'Part of a higher tariff that becomes formation',
  }),
  row('tariff.national', 'euro per year', 1860, [1860, 3100], [1, 1000000], {
    from: ['COST-R2-150'],
    basis: 'Rise per measure and year that the national tariff of 2024 brought; 3,100 with the need of 100 million.',
    nl: 'Verhoging door het landelijk tarief, per maatregel',
    en: 'Rise through the national tariff, per measure',
  }),
  row('tariff.adminSaved', 'share', 0.1, [0, 0.2], share, {
    basis: 'Share of the administration that falls away when one tariff brings one way of accounting for it.',
    nl: 'Deel administratie dat vervalt door één verantwoording',
    en: 'Part of administration saved by one way of accounting',
  }),
  row('tariff.norm', 'children per fte', 12, [12, 12.5], [0.1, 100], {
    from: ['GI-016', 'GI-015'],
    basis: 'The norm that came with the tariff: 12 in the labour agreement, 12.5 in the funding.',
    nl: 'Norm bij het landelijk tarief',
    en: 'Norm that came with the national tariff',
  }),
  row('financing.volume', 'ratio', 0, [0, 1], share, {
    basis:
      'Share of the budget that follows the number of measures (p x q). Zero on the base path, where the formation stands as it was funded at the start.',
    nl: 'Deel van het budget dat het aantal maatregelen volgt',
    en: 'Part of the budget that follows the number of measures',
    dial: true,
  }),
  row('financing.pass', 'ratio', 1, [0.5, 1], share, {
    basis: 'M24: share of a change of income that the GI passes on to its formation.',
    nl: 'Doorwerking van inkomsten in de formatie',
    en: 'Part of a change of income passed on to the formation',
  }),
  row('financing.lag', 'months', 12, [6, 24], [0.25, 120], {
    basis: 'M24: time over which measures are averaged before budget and formation follow.',
    nl: 'Vertraging tussen maatregelen en formatie',
    en: 'Lag from measures to formation',
  }),
];
