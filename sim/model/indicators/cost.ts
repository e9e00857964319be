import type { Words } from '../../scenario/parameter.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { SUM } from '../ledger.ts';
import type { Chain } from '../state.ts';
import { FLOW } from '../tally.ts';
import { DAY, YEAR_DAYS } from '../time.ts';
import type { Declared, Indicator } from './indicator.ts';
import { leverCost } from './lever-cost.ts';
import { placePrices, priceOf, type Range } from './prices.ts';

const PRICE_LEVEL = 2025;
const levels: readonly (readonly [key: string, label: Words])[] = [
  ['low', { nl: 'laag', en: 'low' }],
  ['middle', { nl: 'midden', en: 'middle' }],
  ['high', { nl: 'hoog', en: 'high' }],
];

/** One kind of cost. `add` adds `sign` times the euros a year of a run, low, middle and high, to the row from `place` on. */
interface Part {
  readonly key: string;
  readonly label: Words;
  readonly definition: Words;
  readonly add: (c: Chain, row: Float64Array, place: number, sign: number) => void;
}

/** Adds a quantity times a price at its three levels. */
function addPriced(row: Float64Array, place: number, quantity: number, price: Range): void {
  for (let level = 0; level < 3; level++)
    row[place + level] = (row[place + level] as number) + quantity * (price[level] as number);
}

function years(c: Chain): number {
  return c.horizon / DAY / YEAR_DAYS;
}

/** Mean over the dates of what was added up at each. */
function meanOf(c: Chain, sum: number): number {
  return (c.ledger.sum[sum] as number) / c.dates.length;
}

function gi(scenario: Scenario): Part {
  const fte = priceOf(scenario, 'cost.giFte');
  const overhead = priceOf(scenario, 'cost.giOverhead');
  const fixed: Range = [fte[0] * overhead[0], fte[1] * overhead[1], fte[2] * overhead[2]];
  return {
    key: 'gi',
    label: { nl: 'GI’s', en: 'GIs' },
    definition: {
      nl: 'Fte jeugdbeschermer in dienst, zieken, starters en tijdelijke krachten meegeteld, maal de kosten per fte; en de vaste kosten, een deel van de loonkosten van de formatie bij de start.',
      en: 'Fte of jeugdbeschermers employed, the sick, starters and temporary workers included, times the cost per fte; and the fixed cost, a share of the wages of the formation at the start.',
    },
    add: (c, row, place, sign) => {
      addPriced(row, place, sign * meanOf(c, SUM.giFte), fte);
      for (let which = 0; which < c.tables.gis; which++)
        addPriced(row, place, sign * (c.staff.formationAtStart[which] as number), fixed);
    },
  };
}

function priced(key: string, sum: number, price: Range, label: Words, definition: Words): Part {
  return {
    key,
    label,
    definition,
    add: (c, row, place, sign) => addPriced(row, place, sign * meanOf(c, sum), price),
  };
}

const busy = new Float64Array(1);

function help(scenario: Scenario): Part {
  const prices = placePrices(scenario);
  return {
    key: 'help',
    label: { nl: 'Hulp', en: 'Help' },
    definition: {
      nl: 'Bezette plekken bij aanbieders, van kinderen met en zonder maatregel, maal de prijs per jaar van die soort hulp.',
      en: 'Places in use at providers, of children with and without a measure, times the price a year of that type of help.',
    },
    add: (c, row, place, sign) => {
      for (let provider = 0; provider < c.tables.providers; provider++) {
        c.places.busyTime(provider, busy, 0);
        addPriced(row, place, (sign * (busy[0] as number)) / c.horizon, prices[provider] as Range);
      }
    },
  };
}

function tailorMade(scenario: Scenario): Part {
  const price = priceOf(scenario, 'cost.tailorMade');
  return {
    key: 'tailorMade',
    label: { nl: 'Maatwerk', en: 'Tailor-made help' },
    definition: {
      nl: 'Kinderen voor wie de experttafel een plek regelde, maal de extra kosten van maatwerk, per jaar.',
      en: 'Children for whom the experttafel arranged a place, times the extra cost of tailor-made help, per year.',
    },
    add: (c, row, place, sign) =>
      addPriced(row, place, (sign * (c.tally.total[FLOW.experttafelSolved] as number)) / years(c), price),
  };
}

function ownCost(scenario: Scenario): Part {
  // The same in every replication: reckoned at the end of the first.
  let known: Range | null = null;
  return {
    key: 'levers',
    label: { nl: 'Maatregelen zelf', en: 'Levers themselves' },
    definition: {
      nl: 'Wat de maatregelen van het scenario kosten naast de mensen en plekken die al zijn geteld, voor de tijd dat zij gelden.',
      en: 'What the levers of the scenario cost beside the people and places that are counted already, for the time they hold.',
    },
    add: (c, row, place, sign) => {
      known ??= leverCost(scenario, c.horizon / DAY);
      addPriced(row, place, sign, known);
    },
  };
}

function partsOf(scenario: Scenario): Part[] {
  return [
    gi(scenario),
    priced(
      'raad',
      SUM.raadFte,
      priceOf(scenario, 'cost.raadFte'),
      { nl: 'Raad', en: 'Raad' },
      { nl: 'Fte raadsonderzoekers maal de kosten per fte.', en: 'Fte of investigators times the cost per fte.' },
    ),
    priced(
      'localTeams',
      SUM.localFte,
      priceOf(scenario, 'cost.localFte'),
      { nl: 'Lokale teams', en: 'Local teams' },
      {
        nl: 'Fte die de capaciteit van de lokale teams vraagt, maal de kosten per fte.',
        en: 'Fte that the capacity of the local teams asks, times the cost per fte.',
      },
    ),
    help(scenario),
    tailorMade(scenario),
    ownCost(scenario),
  ];
}

/** Adds the income of the GIs a year: at the tariff, low, middle and high, and what levers add, which has one level. */
function addIncome(c: Chain, row: Float64Array, place: number, tariff: Range): void {
  addPriced(row, place, meanOf(c, SUM.paidMeasures), tariff);
  addPriced(row, place, meanOf(c, SUM.addedIncome), [1, 1, 1]);
}

/** The three levels side by side in the row; the first writes them all. */
function threefold(key: string, label: Words, definition: Words, into: NonNullable<Declared['close']>): Declared[] {
  return levels.map(([level, name], i) => ({
    key: `${key}.${level}`,
    unit: 'euro per year',
    view: 'run',
    better: 'none',
    headline: false,
    kind: 'value',
    label: {
      nl: `${label.nl}, ${name.nl} (prijspeil ${PRICE_LEVEL})`,
      en: `${label.en}, ${name.en} (price level ${PRICE_LEVEL})`,
    },
    definition,
    ...(i > 0
      ? {}
      : {
          close: (c: Chain, row: Float64Array, place: number) => {
            row.fill(0, place, place + 3);
            into(c, row, place);
          },
        }),
  }));
}

/** I21: what the chain costs, low, middle and high, and what a GI receives for it. */
export const cost: Indicator = {
  id: 'I21',
  outputs: (scenario) => {
    const parts = partsOf(scenario);
    const own = parts[0] as Part;
    const tariff = priceOf(scenario, 'cost.tariff');
    return [
      ...parts.flatMap(({ key, label, definition, add }) =>
        threefold(`cost.${key}`, { nl: `Kosten: ${label.nl}`, en: `Cost: ${label.en}` }, definition, (c, row, place) =>
          add(c, row, place, 1),
        ),
      ),
      ...threefold(
        'cost.total',
        { nl: 'Kosten van de keten', en: 'Cost of the chain' },
        {
          nl: 'GI’s, Raad, lokale teams, hulp, maatwerk en de maatregelen zelf samen. Het tarief telt niet mee: het betaalt de GI’s.',
          en: 'GIs, Raad, local teams, help, tailor-made help and the levers themselves together. The tariff does not count: it pays the GIs.',
        },
        (c, row, place) => {
          for (const part of parts) part.add(c, row, place, 1);
        },
      ),
      ...threefold(
        'giIncome',
        { nl: 'Inkomsten van de GI’s', en: 'Income of the GIs' },
        {
          nl: 'Het tarief per maatregel, met wat maatregelen van beleid daaraan toevoegen, maal de kinderen met een maatregel: die van de start voor het deel dat voor beschikbaarheid is, die van nu (gemiddeld over de vertraging) voor het deel per maatregel. Plus het geld voor extra formatie.',
          en: 'The tariff per measure, with what levers add to it, times the children under a measure: those of the start for the part paid for availability, those of now (averaged over the lag) for the part paid per measure. Plus the money for extra formation.',
        },
        (c, row, place) => addIncome(c, row, place, tariff),
      ),
      ...threefold(
        'giGap',
        { nl: 'Continuïteit van de GI’s: inkomsten min kosten', en: 'Continuity of the GIs: income less cost' },
        {
          nl: 'Inkomsten min loonkosten en vaste kosten. Laag is laag tarief met hoge kosten, hoog is hoog tarief met lage kosten. Onder nul: een tekort.',
          en: 'Income less wages and fixed cost. Low is a low tariff with high cost, high is a high tariff with low cost. Below zero: a deficit.',
        },
        (c, row, place) => {
          own.add(c, row, place, -1);
          const low = row[place] as number;
          row[place] = row[place + 2] as number;
          row[place + 2] = low;
          addIncome(c, row, place, tariff);
        },
      ),
    ];
  },
};
