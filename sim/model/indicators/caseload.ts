import type { Words } from '../../scenario/parameter.ts';
import { COUNT } from '../census.ts';
import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';
import { type Declared, type Indicator, ratioInto } from './indicator.ts';

/** I11: children per fte: mean per GI, and how it is spread over workers. */
export const caseload: Indicator = {
  id: 'I11',
  outputs: (scenario) => [
    ...scenario.gis.map(
      (gi, place): Declared => ({
        key: `caseload.${gi.id}`,
        unit: 'children per fte',
        view: 'stock',
        better: 'lower',
        headline: false,
        kind: 'series',
        label: { nl: `Caseload per fte: ${gi.name}`, en: `Caseload per fte: ${gi.name}` },
        definition: {
          nl: 'Kinderen met een jeugdbeschermer gedeeld door de fte die caseload draagt, op de peildatum.',
          en: 'Children with a jeugdbeschermer over the fte that carries a caseload, at the date.',
        },
        sample: (c, row, at) => ratioInto(row, at, c.giChildren, place, c.giFte, place),
      }),
    ),
    spread('caseload.p50', 0.5, {
      nl: 'Caseload per fte, helft van de werkers',
      en: 'Caseload per fte, half of the workers',
    }),
    spread('caseload.p90', 0.9, {
      nl: 'Caseload per fte, 9 van de 10 werkers',
      en: 'Caseload per fte, 9 in 10 workers',
    }),
    {
      key: 'caseload.overNorm',
      unit: 'share',
      view: 'stock',
      better: 'lower',
      headline: false,
      kind: 'series',
      label: { nl: 'Jeugdbeschermers boven de norm', en: 'Workers over the norm' },
      definition: {
        nl: 'Aandeel van de werkende jeugdbeschermers met meer kinderen dan norm × fte, op de peildatum.',
        en: 'Share of workers at work with more children than norm x fte, at the date.',
      },
      sample: (c, row, at) => ratioInto(row, at, c.count, COUNT.overNorm, c.count, COUNT.carrying),
    },
    ...vintages.map(([key, norm, label]) => overVintage(key, norm, label)),
  ],
};

/** The norms of the years, side by side in one run (T2); the number of the norm of 2014 is unknown. */
const vintages = [
  ['16_7', at('norm.caseloadImplied'), { nl: '16,7: vóór de verlaging', en: '16.7: before the reduction' }],
  ['12_5', at('norm.caseloadSignificant'), { nl: '12,5: Significant 2023', en: '12.5: Significant 2023' }],
  ['12', at('norm.caseloadAgreement'), { nl: '12: cao-afspraak 2024', en: '12: labour agreement 2024' }],
] as const;

function overVintage(key: string, norm: number, label: Words): Declared {
  return {
    key: `caseload.overNorm.${key}`,
    unit: 'share',
    view: 'stock',
    better: 'lower',
    headline: false,
    kind: 'series',
    label: { nl: `Jeugdbeschermers boven de norm van ${label.nl}`, en: `Workers over the norm of ${label.en}` },
    definition: {
      nl: 'Aandeel van de werkende jeugdbeschermers met meer kinderen per fte dan deze norm, op de peildatum; waar de keten zelf op stuurt staat bij ‘boven de norm’.',
      en: 'Share of workers at work with more children per fte than this norm, at the date; what the chain itself steers by stands at "over the norm".',
    },
    sample: (c, row, place) => {
      const workers = c.count[COUNT.carrying] as number;
      row[place] = Number.NaN;
      if (workers > 0) row[place] = over(c, workers, norm) / workers;
    },
  };
}

/** Workers with more children per fte than the number at this place: those at the end of the sorted caseloads. */
function over(c: Chain, workers: number, norm: number): number {
  let first = workers;
  while (first > 0 && (c.caseload[first - 1] as number) > (c.number[norm] as number)) first--;
  return workers - first;
}

function spread(key: string, p: number, label: { nl: string; en: string }): Declared {
  return {
    key,
    unit: 'children per fte',
    view: 'stock',
    better: 'lower',
    headline: false,
    kind: 'series',
    label,
    definition: {
      nl: 'Verdeling over werkende jeugdbeschermers van kinderen per fte, op de peildatum.',
      en: 'Distribution over workers at work of children per fte, at the date.',
    },
    sample: (c, row, at) => {
      const count = c.count[COUNT.carrying] as number;
      row[at] = Number.NaN;
      if (count > 0) row[at] = c.caseload[(p * (count - 1)) | 0] as number;
    },
  };
}
