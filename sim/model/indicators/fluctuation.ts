import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';
import { YEAR_DAYS } from '../time.ts';
import type { Indicator } from './indicator.ts';
import { wholeRun } from './running.ts';

const RECOVERED = at('fluctuation.recovered');
const RELAPSE = at('fluctuation.relapse');

/** I27: how much the number of children without a worker moves when policy stands still, and whether it falls back. */
export const fluctuation: Indicator = {
  id: 'I27',
  outputs: () => [
    wholeRun(
      {
        key: 'fluctuation',
        unit: 'children',
        label: { nl: 'Schommeling per maand, na het eerste jaar', en: 'Fluctuation per month, after the first year' },
        definition: {
          nl: 'Standaardafwijking van de verandering van maand tot maand in het aantal kinderen zonder vaste jeugdbeschermer, na het eerste jaar. Een grote schommeling laat zien hoe kwetsbaar de keten is.',
          en: 'Standard deviation of the change from month to month in the number of children without a fixed worker, after the first year. A large fluctuation shows how vulnerable the chain is.',
        },
      },
      fluctuationInto,
    ),
    wholeRun(
      {
        key: 'recovered',
        unit: 'share',
        better: 'higher',
        label: { nl: 'Kans dat de keten herstelt', en: 'Chance that the chain recovers' },
        definition: {
          nl: '1 als het aandeel kinderen zonder vaste jeugdbeschermer op een peildatum op of onder de drempel fluctuation.recovered kwam, anders 0; gemiddeld over toekomsten een kans.',
          en: '1 when the share of children without a fixed worker came to or below the threshold fluctuation.recovered at a date, else 0; over futures a chance.',
        },
      },
      (c, row, place) => {
        row[place] = firstRecovered(c) < c.dates.length ? 1 : 0;
      },
    ),
    wholeRun(
      {
        key: 'fellBack',
        unit: 'share',
        label: { nl: 'Kans op terugval na herstel', en: 'Chance of falling back after recovery' },
        definition: {
          nl: '1 als het aandeel na herstel op een latere peildatum weer boven de drempel fluctuation.relapse kwam, anders 0, ook als de keten nooit herstelde; gemiddeld over toekomsten een kans.',
          en: '1 when after recovery the share came above the threshold fluctuation.relapse at a later date, else 0, also when the chain never recovered; over futures a chance.',
        },
      },
      (c, row, place) => {
        row[place] = 0;
        for (let date = firstRecovered(c); date < c.dates.length; date++) if (isAbove(c, date, RELAPSE)) row[place] = 1;
      },
    ),
  ],
};

/** Whether more than the share at this place of the numbers is without a worker at a date. */
function isAbove(c: Chain, date: number, share: number): boolean {
  return (c.ledger.without[date] as number) > (c.number[share] as number) * (c.ledger.measures[date] as number);
}

/** The first date at which the chain has recovered; the number of dates when it never has. */
function firstRecovered(c: Chain): number {
  let date = 0;
  while (date < c.dates.length && isAbove(c, date, RECOVERED)) date++;
  return date;
}

function fluctuationInto(c: Chain, row: Float64Array, place: number): void {
  const { without } = c.ledger;
  let changes = 0;
  let sum = 0;
  let squares = 0;
  for (let date = 1; date < c.dates.length; date++) {
    if ((c.dates[date - 1] as number) < YEAR_DAYS) continue;
    const change = (without[date] as number) - (without[date - 1] as number);
    changes++;
    sum += change;
    squares += change * change;
  }
  row[place] = changes > 1 ? Math.sqrt((squares - (sum * sum) / changes) / (changes - 1)) : Number.NaN;
}
