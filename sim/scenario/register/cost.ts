import { rowsOf } from './row.ts';

const row = rowsOf('chain');
const type = rowsOf('helpType');
const euros = [0, 10_000_000] as const;

/** Prices at the level of 2025 (I21). The range of a row makes the low and the high cost; prices change nothing in the chain. The fixed cost does: payment by
 *  volume leaves the staff to follow the whole change of income (M24). */
export const cost = [
  row('cost.giFte', 'euro per year', 87_000, [69_500, 105_000], euros, {
    from: ['COST-022'],
    derived: true,
    basis:
      '69,444 euros per fte in 2020-2021, x 1.25 for the rise of wages since then: 86,805. Wages without overhead; low is the amount of 2021 as it was.',
    nl: 'Kosten per fte jeugdbeschermer (prijspeil 2025)',
    en: 'Cost per fte of a jeugdbeschermer (price level 2025)',
    reportOnly: true,
  }),
  row('cost.giOverhead', 'share', 0.35, [0.25, 0.45], [0, 5], {
    from: ['COST-027'],
    assumed: true,
    basis:
      'Fixed cost of a GI (buildings, systems, management, crisis service) as a share of the wages of its formation at the start; it stays when people leave. Of the whole cost it is a quarter: 0.35 / 1.35.',
    nl: 'Vaste kosten van een GI, als deel van de loonkosten bij de start',
    en: 'Fixed cost of a GI, as a share of the wages at the start',
  }),
  row('cost.tariff', 'euro per year', 10_000, [8_060, 13_430], euros, {
    from: ['COST-027', 'COST-R2-151', 'COST-R2-152'],
    assumed: true,
    basis:
      'What a GI receives per measure and year: a published tariff was not found; the ends follow from the rise of 2024.',
    nl: 'Tarief per maatregel per jaar (prijspeil 2025)',
    en: 'Tariff per measure per year (price level 2025)',
    reportOnly: true,
  }),
  row('cost.raadFte', 'euro per year', 120_000, [100_000, 140_000], euros, {
    basis:
      'Assumed, with overhead. The Raad cost 217 million euros in 2022 (RVDK-R2-037); the fte that belong to that amount were not found.',
    nl: 'Kosten per fte raadsonderzoeker (prijspeil 2025)',
    en: 'Cost per fte of an investigator (price level 2025)',
    reportOnly: true,
  }),
  row('cost.localFte', 'euro per year', 95_000, [80_000, 115_000], euros, {
    basis: 'Assumed, with overhead: between the wages of a jeugdbeschermer and an investigator with overhead.',
    nl: 'Kosten per fte van een lokaal team (prijspeil 2025)',
    en: 'Cost per fte of a local team (price level 2025)',
    reportOnly: true,
  }),
  row('cost.tailorMade', 'euro', 40_000, [15_000, 100_000], euros, {
    basis: 'Assumed: extra cost of help arranged for one child by the experttafel, on top of the price of its type.',
    nl: 'Extra kosten van maatwerk per kind (prijspeil 2025)',
    en: 'Extra cost of tailor-made help per child (price level 2025)',
    reportOnly: true,
  }),
  type('helpType.price', 'euro per year', 25_000, [4_000, 250_000], euros, {
    from: ['COST-028', 'COST-029', 'COST-030', 'COST-031', 'COST-032', 'COST-033'],
    assumed: true,
    basis:
      'Price of a place in use for a year, per type in the scenario; a price per trajectory is divided by its duration.',
    nl: 'Prijs van een bezette plek per jaar (prijspeil 2025)',
    en: 'Price of a place in use per year (price level 2025)',
    reportOnly: true,
  }),
  type('helpType.priceLow', 'euro per year', 20_000, [4_000, 250_000], euros, {
    from: ['COST-028', 'COST-029', 'COST-030', 'COST-031', 'COST-032', 'COST-033'],
    assumed: true,
    basis: 'The lowest price that is thought possible.',
    nl: 'Laagste prijs van een bezette plek per jaar (prijspeil 2025)',
    en: 'Lowest price of a place in use per year (price level 2025)',
    reportOnly: true,
  }),
  type('helpType.priceHigh', 'euro per year', 32_000, [4_000, 250_000], euros, {
    from: ['COST-028', 'COST-029', 'COST-030', 'COST-031', 'COST-032', 'COST-033'],
    assumed: true,
    basis: 'The highest price that is thought possible.',
    nl: 'Hoogste prijs van een bezette plek per jaar (prijspeil 2025)',
    en: 'Highest price of a place in use per year (price level 2025)',
    reportOnly: true,
  }),
];
