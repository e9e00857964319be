import type { Scenario } from '../../scenario/scenario.ts';
import type { Chain } from '../state.ts';
import { SPAN } from '../tally.ts';
import type { Declared, Indicator } from './indicator.ts';
import { wholeRun } from './running.ts';

const half = Float64Array.of(0.5);
const median = new Float64Array(1);

/** I24: the gap between regions and between types of help. Gaps between groups of children stand with the lines they wait in. */
export const equity: Indicator = {
  id: 'I24',
  outputs: (scenario) => [...betweenRegions(scenario), ...betweenTypes(scenario)],
};

function betweenRegions({ regions }: Scenario): Declared[] {
  if (regions.length < 2) return [];
  return [
    {
      key: 'equity.regions',
      unit: 'share',
      view: 'stock',
      better: 'lower',
      headline: false,
      kind: 'series',
      label: { nl: 'Verschil tussen regio’s: zonder jeugdbeschermer', en: 'Gap between regions: without a worker' },
      definition: {
        nl: 'Aandeel kinderen met een maatregel zonder vaste jeugdbeschermer op de peildatum: hoogste regio min laagste regio.',
        en: 'Share of children under a measure without a fixed worker at the date: highest region less lowest region.',
      },
      sample: regionGap,
    },
  ];
}

function regionGap(c: Chain, row: Float64Array, place: number): void {
  const { regionMeasures, regionWithout } = c.ledger;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let region = 0; region < c.tables.regions; region++) {
    const measures = regionMeasures[region] as number;
    if (measures === 0) continue;
    const share = (regionWithout[region] as number) / measures;
    if (share < least) least = share;
    if (share > most) most = share;
  }
  row[place] = Number.NaN;
  if (most >= least) row[place] = most - least;
}

function betweenTypes({ helpTypes }: Scenario): Declared[] {
  if (helpTypes.length < 2) return [];
  const rest = {
    key: 'equity.helpTypes',
    unit: 'days',
    label: { nl: 'Verschil tussen soorten hulp: wachttijd', en: 'Gap between types of help: wait' },
    definition: {
      nl: 'Wachttijd op de lijst waar de helft onder blijft, van kinderen met een maatregel: soort hulp met de langste min soort met de kortste. Niet bepaald als bij een soort meer dan de helft nog wacht; soorten zonder wachtenden tellen niet.',
      en: 'Wait on the list that half stay below, of children under a measure: type of help with the longest less type with the shortest. Not defined when more than half still wait for a type; types that nobody waited for do not count.',
    },
  };
  return [
    wholeRun(rest, (c, row, place) => {
      let least = Number.POSITIVE_INFINITY;
      let most = Number.NEGATIVE_INFINITY;
      for (let type = 0; type < c.tables.types; type++) {
        if (c.tally.spans.count[SPAN.help + type] === 0) continue;
        c.tally.spans.quantiles(SPAN.help + type, half, median, 0);
        const wait = Number.isNaN(median[0]) ? Number.POSITIVE_INFINITY : (median[0] as number);
        if (wait < least) least = wait;
        if (wait > most) most = wait;
      }
      row[place] = most >= least && most < Number.POSITIVE_INFINITY ? most - least : Number.NaN;
    }),
  ];
}
