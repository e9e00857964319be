import type { LineWords } from './words.ts';

/** English sentences of the figures with lines. */
export const lineWordsEn: LineWords = {
  language: 'en',
  units: {
    children: 'number of children',
    families: 'number of families',
    persons: 'number of persons',
    places: 'number of places',
    share: 'in %',
    '%': 'in %',
    fte: 'in fte',
    ratio: 'ratio',
    'children per fte': 'children per fte',
    'child-days': 'child-days',
    'place-days': 'place-days',
    'hours per week': 'hours per week',
    'hours per month': 'hours per month',
    days: 'in days',
  },
  title: (what, unit, regions, from, until) =>
    `${what}${unit === '' ? '' : ` (${unit})`}, ${regions}, from ${from} to ${until}`,
  together: 'children without a fixed jeugdbeschermer',
  differenceOf: (label) => `Difference from the base path: ${label}`,
  views: {
    stock: 'The state at the date.',
    flow: 'The number per calendar month.',
    cohort: 'Cohort: who came in during that month is followed from then on.',
    child: 'Over all children in the whole period.',
    run: 'Over the whole period.',
  },
  finding: {
    level: (date, amount, before, start) => `On ${date} this is ${amount} on average, against ${before} on ${start}.`,
    effect: (date, amount, direction, title, counted) =>
      `On ${date} on average ${amount} ${direction} with ‘${title}’${counted}.`,
    countedIn: (n, direction, equal) =>
      equal === '' ? `; ${direction} in ${n} of 20 futures` : `; ${direction} in ${n}, equal in ${equal} of 20`,
    same: (date, title) => `On ${date} ‘${title}’ does not differ from the base path at all.`,
    unclear: (date, title) => `On ${date} there is no clear difference between ‘${title}’ and the base path.`,
    twoGroups: (date) => `On ${date} the runs fall into two groups: the figure shows both.`,
    twoGroupsWith: (date, title) => `On ${date} the differences through ‘${title}’ fall into two groups.`,
    unknown: (title) => `The difference between ‘${title}’ and the base path cannot be calculated.`,
    staff: (date, amount, before, start) =>
      `On ${date} ${amount} fte carry a caseload on average, against ${before} fte on ${start}.`,
  },
  alt: {
    head: (lines, what, regions) => `Line figure (${lines === 1 ? '1 line' : `${lines} lines`}): ${what}, ${regions}.`,
    differenceHead: (what, regions) => `Line figure, difference from base path: ${what}, ${regions}.`,
    course: (path, course, start, from, end, until) => {
      const verb = {
        up: 'rises',
        down: 'falls',
        level: 'stays level',
        apart: 'splits',
        unclear: 'does not clearly differ',
      }[course];
      return `${path} ${verb}: from ${start} (${from}) to ${end} (${until}).`;
    },
    other: (path, end) => `${path} ends at ${end}.`,
    unclear: (end) => `${end} (not clear)`,
    twoGroups: 'two groups',
  },
  description: {
    point: (date, mean, low, high) => `${date}: mean ${mean}, 18 of 20 futures between ${low} and ${high}.`,
    groups: (date, lower, upper) => `${date}: ${lower}, ${upper}.`,
    path: (path, points) => `${path}. ${points}`,
    counted: (points) => `Counted: ${points}.`,
    norm: (text) => `Norm line: ${text}.`,
  },
  difference: {
    why: 'The band is wide when the runs lie far apart, by chance in reports, durations and staff. Each pair of runs has the same families and the same chance. Uncertainty about the input is not in it. The real outcome can lie outside the band.',
  },
  notes: {
    counted: (supplier, last, date) => `Counted numbers: ${supplier}, last counted on ${last}, ${date}.`,
    countedOnly: 'drawn up on',
    noSupplier: 'supplier not given',
    noCountDate: 'date not given',
    computed: ({ version, title, name, hash, seed, runs, runDate }) =>
      `Calculation: Ketenlab ${version}, scenario ‘${title}’ (${name}, ${hash}), seed ${seed}, ${runs} runs${runDate === '' ? '' : ` on ${runDate}`}.`,
    link: (link) => `Link: ${link}`,
    notForecast: 'This is a calculation, not a forecast.',
    norm: (text, vintage) => `${text}${vintage === '' ? '' : ` (${vintage})`}.`,
    noNorm: 'Norm: this figure has no norm line.',
    rounding: 'Rounding: numbers beside the lines are rounded to whole numbers.',
    roundingPart: 'Rounding: numbers beside the lines are rounded to the decimals that are shown.',
    dots: 'Dots: counted numbers, each at its own date.',
    small: (rule) => `Small numbers: ${rule} Calculated numbers are not about existing children.`,
  },
  staff: {
    what: 'Jeugdbeschermers with a caseload (fte), and who joins and leaves (persons per month)',
    about: 'jeugdbeschermers with a caseload, and who joins and leaves',
    carrying: 'Fte with a caseload',
    flows: 'Who joins and who leaves (persons per month)',
    hires: 'Who joins (persons per month)',
    leavers: 'Who leaves (persons per month)',
    joins: 'joins',
    leaves: 'leaves',
    fte: 'fte with a caseload',
    flowsNote:
      'The lines of who joins and leaves are means per month. In one month the number can be far from them: it is about few persons.',
  },
};
