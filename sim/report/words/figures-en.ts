import type { FigureWords } from './figures.ts';

/** English sentences of the figures. */
export const figuresEn: FigureWords = {
  date: 'Date',
  counted: 'counted',
  group: 'Group',
  fresh: 'New',
  existing: 'Existing',
  of: (name, what) => `${name}: ${what}`,
  differenceOf: (variant) => `Difference: ${variant}`,
  together: {
    title: (regions, from, until) =>
      `Number of children without a fixed jeugdbeschermer, new and existing together, ${regions}, from ${from} to ${until}`,
    alt: (regions, variants) =>
      `Line figures: children without a fixed jeugdbeschermer, ${regions}, in the base path and with ${variants}.`,
    sameScale: 'Each panel shows one scenario beside the base path. All panels have the same scale.',
    level: (date, mean, low, high) =>
      `Base path on ${date}: mean ${mean}, 18 of 20 futures between ${low} and ${high}.`,
  },
  difference: {
    title: (label, regions, from, until) =>
      `Difference from the base path: ${label}, ${regions}, from ${from} to ${until}`,
    alt: (label, variants) => `Line figures: difference from the base path in ‘${label}’ through ${variants}.`,
    band: 'Above zero is more than in the base path, below zero is less. The band shows how sure the mean difference is (95%). When zero lies in the band, there is no clear difference.',
    better: { lower: 'Lower is better for children here.', higher: 'Higher is better for children here.', none: '' },
    about: {
      withoutWorker: 'without a fixed jeugdbeschermer',
      withoutWorkerNew: 'who never had a fixed jeugdbeschermer',
      withoutWorkerExisting: 'whose fixed jeugdbeschermer has left',
    },
    on: (date) => `on ${date}`,
    whole: 'over the whole period',
    directions: {
      amount: { less: 'fewer', more: 'more' },
      time: { less: 'shorter', more: 'longer' },
      level: { less: 'lower', more: 'higher' },
    },
    countedIn: (n, direction) => `; ${direction} in ${n} of the 20 calculated futures`,
    equalIn: (n) => `, equal in ${n}`,
    same: (about, when, early) => `${about}: exactly equal to the base path ${when}${early}.`,
    early: (n) => ` (first estimate after ${n} runs)`,
    children: ({ amount, children, direction, about, when, counted, early }) =>
      `On average ${amount} ${direction} ${children} ${about} ${when}${counted}${early}.`,
    other: ({ amount, direction, about, when, counted, early }) =>
      `${about}: on average ${amount} ${direction} ${when}${counted}${early}.`,
    noClear: (about, when, counted, early) => `${about}: no clear difference ${when}${counted}${early}.`,
    ofChildren: (about) => `Children ${about}`,
    twoGroups: (about, when, lower, upper, early) =>
      `${about}: the difference ${when} falls into two groups: ${lower}, ${upper}${early}.`,
    unknown: (about) => `${about}: the difference cannot be calculated.`,
    between: (low, high) => `The mean difference is very likely between ${low} and ${high}.`,
  },
  twenty: {
    title: (n, direction) => `${capital(direction)} in ${n} of the 20 calculated futures`,
    unclear: 'On average there is no clear difference.',
    same: 'There is no difference from the base path at all.',
    note: (equal) =>
      `Each dot is one of 20 futures.${equal === '' ? '' : ` In ${equal} the outcome is exactly equal: those dots are open.`}`,
    alt: (n, direction) => `Twenty dots, ${n} of them filled: ${direction} in that many futures.`,
    future: 'Futures',
    number: 'Number of 20',
    inDirection: (direction) => direction,
    equal: 'equal',
  },
  leadTimes: {
    title: (regions) => `Waiting from report to help, per link in days, ${regions}`,
    alt: (regions, days) =>
      `Stacked bars per scenario: days per link from report to help, ${regions}. Whole way in the base path: ${days} days.`,
    whole: (days) => `whole way ${days} days`,
    difference: (amount, between) => `difference ${amount} (${between})`,
    wholeHead: 'Whole way',
    note: 'Per link: half of the children wait less than this number of days. Such middles do not add up to the whole way, and not every child passes every link. That is why the middle of the whole way stands apart at the bar.',
    wholeMark: 'Dot below the bar: the median of the whole way. Line: where 18 of the 20 calculated futures end.',
    link: 'Link',
    days: (n) => `${n} days`,
  },
  whoPays: {
    title: (variant) => `Who gains and who pays in waiting time: ${variant}`,
    rule: 'A rule only moves the wait: with as many places, others in the same line pay for who gains.',
    shorter: 'waits less',
    longer: 'waits longer',
    alt: (variant, gains, pays) =>
      `Dot figure: difference in wait per group through ‘${variant}’. Groups that gain: ${gains}; groups that pay: ${pays}.`,
    note: 'Difference of the mean wait from the base path, in days. The bar shows how sure the difference is (95%). A filled dot is a clear difference of an hour or more, an open dot is not. Only children whose wait began after the start date count; who still waits counts with the time so far. A child is in several groups at once.',
  },
  costs: {
    title: (regions) => `Cost of the chain, ${regions}, in thousands of euros a year (price level 2025)`,
    payer: 'For what',
    levels: { low: 'low', middle: 'middle', high: 'high' },
    base: 'Base path',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
