import type { Declared, Indicator } from './indicator.ts';

/** I12: hours demanded over hours available per GI, and the share of weeks in which it was over 1. */
export const workload: Indicator = {
  id: 'I12',
  outputs: (scenario) =>
    scenario.gis.flatMap((gi, place): Declared[] => [
      {
        key: `workload.${gi.id}`,
        unit: 'ratio',
        view: 'stock',
        better: 'lower',
        headline: place === 0,
        kind: 'series',
        label: { nl: `Werkdruk: ${gi.name}`, en: `Load: ${gi.name}` },
        definition: {
          nl: 'Gevraagde uren gedeeld door beschikbare uren, gemiddeld over de laatste weken, op de peildatum.',
          en: 'Hours demanded over hours available, averaged over the recent weeks, at the date.',
        },
        sample: (c, row, at) => {
          row[at] = c.recentLoad[place] as number;
        },
      },
      {
        key: `workload.${gi.id}.overloaded`,
        unit: 'share',
        view: 'run',
        better: 'lower',
        headline: false,
        kind: 'value',
        label: { nl: `Weken met te veel werk: ${gi.name}`, en: `Weeks with too much work: ${gi.name}` },
        definition: {
          nl: 'Aandeel van de weken waarin er meer uren werden gevraagd dan er waren.',
          en: 'Share of weeks in which more hours were demanded than there were.',
        },
        close: (c, row, at) => {
          const weeks = c.weeks[place] as number;
          row[at] = weeks > 0 ? (c.weeksOverloaded[place] as number) / weeks : Number.NaN;
        },
      },
    ]),
};
