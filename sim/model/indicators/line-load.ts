import type { Words } from '../../scenario/parameter.ts';
import { type Chain, GI_LINES, PROVIDER_LINES, RAAD_LINES } from '../state.ts';
import { FLOW } from '../tally.ts';
import type { Declared, Indicator } from './indicator.ts';

/** A line grows when it stands higher at the end than its mean, by this factor and this many entities. */
const GROWS = 1.5;
const AT_LEAST = 10;

const mean = new Float64Array(1);

/** 1 when the block of lines grows: at the end it is far longer than it was on average; 0 when not. */
function grows(
  lines: { size: Int32Array; meanSize: Chain['raadLine']['meanSize'] },
  first: number,
  count: number,
): number {
  let size = 0;
  let average = 0;
  for (let line = first; line < first + count; line++) {
    size += lines.size[line] as number;
    lines.meanSize(line, mean, 0);
    average += mean[0] as number;
  }
  return size > average * GROWS && size > average + AT_LEAST ? 1 : 0;
}

function value(key: string, unit: string, label: Words, definition: Words, close: (c: Chain) => number): Declared {
  return {
    key,
    unit,
    view: 'run',
    better: 'lower',
    headline: false,
    kind: 'value',
    label,
    definition,
    close: (c, row, place) => {
      row[place] = close(c);
    },
  };
}

const growth: Words = {
  nl: 'Aandeel van de doorgerekende toekomsten waarin deze wachtrij aan het eind ver boven het eigen gemiddelde staat: zij groeit.',
  en: 'Share of simulated futures in which this line stands far above its own mean at the end: it grows.',
};
const busy: Words = {
  nl: 'Gebruikte capaciteit gedeeld door beschikbare capaciteit over de hele periode.',
  en: 'Capacity in use over capacity available, over the whole run.',
};

/** Load and status of every line: how full what it waits for is, and whether the line grows. */
export const lineLoad: Indicator = {
  id: 'F50',
  outputs: (scenario) => [
    ...scenario.regions.flatMap((region, r) => [
      value(
        `load.raad.${region.id}`,
        'share',
        { nl: `Bezetting Raad ${region.name}`, en: `Use of the Raad ${region.name}` },
        busy,
        (c) => {
          c.raad.utilisation(r, mean, 0);
          return mean[0] as number;
        },
      ),
      value(
        `growing.raad.${region.id}`,
        'share',
        { nl: `Wachtrij Raad groeit, ${region.name}`, en: `Line of the Raad grows, ${region.name}` },
        growth,
        (c) => grows(c.raadLine, r * RAAD_LINES, RAAD_LINES),
      ),
      value(
        `growing.table.${region.id}`,
        'share',
        { nl: `Wachtrij tafel groeit, ${region.name}`, en: `Line of the table grows, ${region.name}` },
        growth,
        (c) => grows(c.tableLine, r, 1),
      ),
    ]),
    ...scenario.gis.map((gi, g) =>
      value(
        `growing.gi.${gi.id}`,
        'share',
        { nl: `Wachtrij ${gi.name} groeit`, en: `Line of ${gi.name} grows` },
        growth,
        (c) => grows(c.giLine, g * GI_LINES, GI_LINES),
      ),
    ),
    ...scenario.providers.flatMap((provider, p) => [
      value(
        `load.provider.${provider.id}`,
        'share',
        { nl: `Bezetting ${provider.name}`, en: `Use of ${provider.name}` },
        busy,
        (c) => {
          c.places.utilisation(p, mean, 0);
          return mean[0] as number;
        },
      ),
      value(
        `growing.provider.${provider.id}`,
        'share',
        { nl: `Wachtlijst ${provider.name} groeit`, en: `List of ${provider.name} grows` },
        growth,
        (c) => grows(c.providerLine, p * PROVIDER_LINES, PROVIDER_LINES),
      ),
    ]),
    value(
      'notSimulated',
      'arrivals',
      { nl: 'Niet doorgerekend: geen plaats meer in het model', en: 'Not simulated: no room left in the model' },
      {
        nl: 'Gezinnen, kinderen en medewerkers waarvoor het geheugen vol was: een wachtrij groeit zonder einde. Bij meer dan nul zijn de andere uitkomsten een ondergrens.',
        en: 'Families, children and workers for whom memory was full: some line grows without end. Above zero the other outcomes are a lower bound.',
      },
      (c) => c.tally.total[FLOW.notSimulated] as number,
    ),
  ],
};
