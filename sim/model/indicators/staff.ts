import type { Words } from '../../scenario/parameter.ts';
import { COUNT } from '../census.ts';
import { FLOW } from '../tally.ts';
import { YEAR_DAYS } from '../time.ts';
import { type Declared, flow, type Indicator, ratioInto } from './indicator.ts';

function sumInto(column: Float64Array, row: Float64Array, place: number): void {
  let total = 0;
  for (let i = 0; i < column.length; i++) total += column[i] as number;
  row[place] = total;
}

function series(
  key: string,
  unit: string,
  better: Declared['better'],
  headline: boolean,
  label: Words,
  definition: Words,
  sample: NonNullable<Declared['sample']>,
): Declared {
  return {
    key,
    unit,
    view: 'stock',
    better,
    headline,
    kind: 'series',
    label,
    definition,
    sample,
  };
}

/** The share of the workers employed that a census counts. */
function shareOfWorkers(
  count: number,
  key: string,
  better: Declared['better'],
  label: Words,
  definition: Words,
): Declared {
  return series(key, 'share', better, false, label, definition, (c, row, place) =>
    ratioInto(row, place, c.count, count, c.count, COUNT.workers),
  );
}

/** I13: outflow, inflow, vacancies, sick leave and starters among jeugdbeschermers. */
export const staff: Indicator = {
  id: 'I13',
  outputs: () => [
    series(
      'staff.carrying',
      'fte',
      'higher',
      true,
      { nl: 'Jeugdbeschermers met caseload (fte)', en: 'Workers carrying a caseload (fte)' },
      {
        nl: 'Fte aan het werk, starters voor het deel dat zij dragen, op de peildatum.',
        en: 'Fte at work, starters for the part they carry, at the date.',
      },
      (c, row, place) => sumInto(c.giFte, row, place),
    ),
    series(
      'staff.employed',
      'fte',
      'none',
      false,
      { nl: 'Jeugdbeschermers in dienst (fte)', en: 'Workers employed (fte)' },
      { nl: 'Fte in dienst, zieken en starters meegeteld.', en: 'Fte employed, the sick and starters included.' },
      (c, row, place) => sumInto(c.employed, row, place),
    ),
    series(
      'staff.vacancies',
      'fte',
      'lower',
      false,
      { nl: 'Openstaande formatie (fte)', en: 'Unfilled formation (fte)' },
      { nl: 'Formatie min fte in dienst, op de peildatum.', en: 'Formation less fte employed, at the date.' },
      (c, row, place) => {
        row[place] = 0;
        for (let gi = 0; gi < c.tables.gis; gi++)
          row[place] = (row[place] as number) + (c.formation[gi] as number) - (c.employed[gi] as number);
      },
    ),
    shareOfWorkers(
      COUNT.sick,
      'staff.sick',
      'lower',
      { nl: 'Langdurig ziek', en: 'On long sick leave' },
      {
        nl: 'Aandeel jeugdbeschermers in dienst dat langdurig ziek is.',
        en: 'Share of workers employed who are on long sick leave.',
      },
    ),
    shareOfWorkers(
      COUNT.starting,
      'staff.onboarding',
      'none',
      { nl: 'In de inwerkperiode', en: 'In onboarding' },
      {
        nl: 'Aandeel jeugdbeschermers dat nog geen volledige caseload draagt.',
        en: 'Share of workers who do not carry a full caseload yet.',
      },
    ),
    shareOfWorkers(
      COUNT.experienced,
      'staff.experienced',
      'higher',
      { nl: 'Twee jaar of langer in dienst', en: 'Two years of service or more' },
      {
        nl: 'Aandeel jeugdbeschermers dat twee jaar of langer in dienst is en werkt.',
        en: 'Share of workers who have served two years or more and are at work.',
      },
    ),
    flow(FLOW.leavers, {
      key: 'staff.leavers',
      unit: 'persons',
      better: 'lower',
      label: { nl: 'Jeugdbeschermers die ontslag namen', en: 'Workers who resigned' },
      definition: { nl: 'Personen in de maand.', en: 'Persons in the month.' },
    }),
    flow(FLOW.hires, {
      key: 'staff.hires',
      unit: 'persons',
      better: 'higher',
      label: { nl: 'Nieuwe jeugdbeschermers', en: 'Workers hired' },
      definition: { nl: 'Personen in de maand.', en: 'Persons in the month.' },
    }),
    flow(FLOW.lostWorker, {
      key: 'lostWorker',
      unit: 'children',
      better: 'lower',
      label: { nl: 'Kinderen die hun jeugdbeschermer kwijtraakten', en: 'Children who lost their worker' },
      definition: {
        nl: 'Kinderen in de maand, door vertrek of langdurige ziekte.',
        en: 'Children in the month, by leaving or long sick leave.',
      },
    }),
    {
      key: 'staff.turnover',
      unit: 'per year',
      view: 'run',
      better: 'lower',
      headline: true,
      kind: 'value',
      label: { nl: 'Personeelsverloop per jaar', en: 'Turnover per year' },
      definition: {
        nl: 'Personen die ontslag namen, per jaar, gedeeld door het gemiddelde aantal personen in dienst.',
        en: 'Persons who resigned, per year, over the mean number of persons employed.',
      },
      close: (c, row, place) => {
        const years = (c.dates[c.dates.length - 1] as number) / YEAR_DAYS;
        const workers = (c.workersSum[0] as number) / c.dates.length;
        row[place] = workers > 0 ? (c.tally.total[FLOW.leavers] as number) / years / workers : Number.NaN;
      },
    },
  ],
};
