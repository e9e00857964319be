import type { Words } from '../../scenario/parameter.ts';
import type { Chain } from '../state.ts';
import { DAY } from '../time.ts';
import { type Division, type Group, type LineGroups, lineGroups } from './groups.ts';
import type { Declared, Indicator } from './indicator.ts';

const counted: Words = {
  nl: 'Alleen wie na de startdatum begon te wachten; wie nog wacht of zonder resultaat vertrok telt mee met de tijd tot dan. De groep is die van het moment waarop het wachten begon.',
  en: 'Only those whose wait began after the start date; who still waits, or left without, counts with the time so far. The group is that of the moment at which the wait began.',
};

function output(
  key: string,
  unit: string,
  better: Declared['better'],
  label: Words,
  what: Words,
  close: NonNullable<Declared['close']>,
): Declared {
  const definition = { nl: `${what.nl} ${counted.nl}`, en: `${what.en} ${counted.en}` };
  return { key, unit, view: 'child', better, headline: false, kind: 'value', label, definition, close };
}

/** Mean wait [days] of a group, and how many children it is about. */
function waits(line: LineGroups, { key, group, label }: Group): Declared[] {
  const words = { nl: `${line.label.nl}: ${label.nl}`, en: `${line.label.en}: ${label.en}` };
  const mean = {
    nl: `Gemiddeld aantal dagen ${line.days.nl}, per kind.`,
    en: `Mean number of days ${line.days.en}, per child.`,
  };
  const number = { nl: 'Aantal kinderen achter het gemiddelde.', en: 'Number of children behind the mean.' };
  const size = { nl: `${words.nl} (aantal)`, en: `${words.en} (number)` };
  return [
    output(`whoWaits.${line.key}.${key}`, 'days', 'lower', words, mean, (c, row, place) => {
      meanInto(c, group, row, place);
    }),
    output(`whoWaits.${line.key}.${key}.children`, 'children', 'none', size, number, (c, row, place) => {
      row[place] = c.tally.groups.children[group] as number;
    }),
  ];
}

/** Writes the mean wait of a group [days]; NaN without children. */
function meanInto(c: Chain, group: number, row: Float64Array, place: number): void {
  const { ticks, children } = c.tally.groups;
  const count = children[group] as number;
  row[place] = count > 0 ? (ticks[group] as number) / count / DAY : Number.NaN;
}

const means = new Float64Array(1);

/** Largest minus smallest mean wait of the groups of a division [days]; NaN with fewer than two groups that waited. */
function gap(line: LineGroups, { key, label, groups }: Division): Declared {
  const words = {
    nl: `${line.label.nl}: grootste verschil naar ${label.nl}`,
    en: `${line.label.en}: largest gap by ${label.en}`,
  };
  const what = {
    nl: 'Gemiddelde wachttijd van de groep die het langst wacht min die van de groep die het kortst wacht.',
    en: 'Mean wait of the group that waits longest minus that of the group that waits shortest.',
  };
  return output(`whoWaits.gap.${line.key}.${key}`, 'days', 'lower', words, what, (c, row, place) => {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const { group } of groups) {
      meanInto(c, group, means, 0);
      const mean = means[0] as number;
      if (mean < least) least = mean;
      if (mean > most) most = mean;
    }
    row[place] = most > least ? most - least : most === least ? 0 : Number.NaN;
  });
}

function longest(line: LineGroups): Declared {
  const words = { nl: `${line.label.nl}: langste wachttijd`, en: `${line.label.en}: longest wait` };
  const what = { nl: `Meeste dagen ${line.days.nl}, van één kind.`, en: `Most days ${line.days.en}, of one child.` };
  return output(`whoWaits.${line.key}.longest`, 'days', 'lower', words, what, (c, row, place) => {
    row[place] = (c.tally.groups.longest[line.all] as number) / DAY;
  });
}

/** I24: who waits how long in the lines that have a rule, and the gaps between groups: who gains and who pays by a rule. */
export const whoWaits: Indicator = {
  id: 'I24',
  outputs: (scenario) =>
    lineGroups(scenario).flatMap((line) => [
      ...waits(line, { key: 'all', group: line.all, label: { nl: 'alle kinderen', en: 'all children' } }),
      ...line.divisions.flatMap(({ groups }) => groups.flatMap((group) => waits(line, group))),
      ...line.divisions.map((division) => gap(line, division)),
      longest(line),
    ]),
};
