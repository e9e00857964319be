import { type Change, lever, type Setting, spreadOverGis } from './lever.ts';

const FIRST = 2022;
const LAST = 2028;

/** Money of D01 in a year [million euro, the whole country]: none before its first year, its last amount after its last. */
function amountIn(values: Setting['scenario']['values'], year: number): number {
  if (year < FIRST) return 0;
  return values[`money.${Math.min(year, LAST)}`] as number;
}

/**
 * L36: the money of the Rijk (D01), as far as it is spent on caseload. The formation of the start is funded with the
 * amount of that year, so each 1 January brings the difference with the year before, and the first day of the setting the
 * difference with the year of the start.
 */
export const moneyPath = lever({
  id: 'L36',
  status: 'derived',
  key: 'moneyPath',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: ['COST-012', 'COST-013', 'COST-014', 'COST-015', 'COST-016', 'COST-017', 'COST-018'],
  basis:
    'Share of the change of the money that becomes formation; letter 000 is not certain that all of the money goes to caseload.',
  label: {
    nl: 'Verandering van het rijksgeld voor lagere werkdruk',
    en: 'Change of the national money for a lower workload',
  },
  effect: {
    nl: 'De formatie volgt de verandering van het geld sinds het startjaar, omhoog of omlaag. Het geld van het startjaar zit al in de formatie: daalt het bedrag daarna, dan kost een hoger aandeel mensen.',
    en: 'The formation follows the change of the money since the year of the start, up or down. The money of that year is in the formation already: when the amount falls later, a higher share costs people.',
  },
  touches: ['P27', 'M24'],
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'Counted as fte when the people are there.' },
  changes: (from) => {
    const { setting, scenario } = from;
    const { values } = scenario;
    const perFte = values['money.perFte'] as number;
    const perMillion = (values['money.regionShare'] as number) * 1e6 * setting.value;
    const first = Number(setting.start.slice(0, 4));
    const changes: Change[] = [];
    let present = amountIn(values, Number(scenario.start.slice(0, 4)));
    for (let year = first; year <= Math.max(first, LAST); year++) {
      const start = year === first ? setting.start : `${year}-01-01`;
      if (setting.end !== null && start >= setting.end) break;
      const amount = amountIn(values, year);
      const stepped = { ...from, setting: { ...setting, start } };
      const euros = (amount - present) * perMillion;
      changes.push(...spreadOverGis(stepped, 'formation', euros / perFte), ...spreadOverGis(stepped, 'grant', euros));
      present = amount;
    }
    return changes;
  },
});
