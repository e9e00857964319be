import { figuresEn } from './figures-en.ts';
import { studyEn } from './study-en.ts';
import type { Words } from './words.ts';

const units: Words['units'] = {
  children: 'children',
  'children per fte': 'children per fte',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
  hours: 'hours',
  'hours per week': 'hours per week',
  'hours per month': 'hours per month',
  'hours per year': 'hours per year',
  share: '%',
  ratio: '×',
  fte: 'fte',
  families: 'families',
  persons: 'persons',
  places: 'places',
  count: '',
  'per year': 'per year',
  'per month': 'per month',
  'per week': 'per week',
  'child-days': 'child-days',
  'place-days': 'place-days',
  euro: 'euro',
  'percentage points per year': 'percentage points per year',
  'families per fte': 'families per fte',
  'families per week': 'families per week',
  'fte per month': 'fte per month',
  'euro per year': 'euro per year',
};

/** English sentences. Dutch names of institutions and measures stay Dutch. */
export const en: Words = {
  language: 'en',
  units,
  unitsOfOne: {
    children: 'child',
    families: 'family',
    persons: 'person',
    places: 'place',
    days: 'day',
    months: 'month',
  },
  times: (n, written) => (n === 1 ? 'once' : `${written} times`),
  percentagePoints: 'percentage points',
  and: 'and',
  to: 'to',
  comparison: {
    ran: ({ regions, from, until, times }) =>
      `Calculation for ${regions}, from ${from} to ${until}: calculated ${times}.`,
    compared: ({ regions, from, until, times }, variants) =>
      `Comparison for ${regions}, from ${from} to ${until}: the base path and ${
        variants === 1 ? 'one other scenario' : `${variants} other scenarios`
      }, each calculated ${times}.`,
    base: (title) => `Base: ${title}`,
    variant: (name, title) => `Scenario: ${name} (${title})`,
    indicator: 'What',
    mean: 'Mean',
    futures: '18 of 20 futures',
    difference: 'Difference',
    sure: 'Sure between (95%)',
    betterIn: 'Better in',
    gain: 'Pairing gain',
    nothing: '–',
    noDirection: 'n/a',
    outOf20: (n) => `${n} of 20`,
    howToRead: (date) => [
      'How to read this:',
      '- “Mean” is the mean over all calculated futures.',
      `  A monthly series stands here with its last date: ${date}.`,
      '  The rest is for the whole period.',
      '- “18 of 20 futures” shows how different the futures are.',
      '  The real outcome may lie outside: uncertainty about the inputs is not part of it.',
    ],
    howToReadDifference: [
      '- The difference is this scenario minus the base path, with the same families and the same chance.',
      '- “Sure between” shows how sure the mean difference is.',
      '  When zero lies between, there is no clear difference.',
      '- “Better in” counts in how many of 20 futures this scenario is better for children.',
      '  An equal outcome counts as a half.',
      '- “Pairing gain” is how many times more runs are needed without this shared chance.',
    ],
    notPrediction: 'This is a calculation, not a forecast: if the assumptions hold, then this picture follows.',
    perAvoided: (months, low, middle, high) =>
      `Cost per avoided month of a child without a fixed jeugdbeschermer: ${middle} euro (${low} to ${high}; price level 2025). That is ${months} child-months a year fewer.`,
    freeOfCost: (months) =>
      `Each year ${months} child-months fewer without a fixed jeugdbeschermer, at no higher cost of the chain (price level 2025).`,
    undefined: (label, n, of) => `“${label}” does not occur in ${n} of the ${of} runs, which are left out there.`,
    inRuns: (n, of, amount) => `in ${n} of ${of} runs about ${amount}`,
    twoGroups:
      'Where it says “in … of … runs”, the runs fall into two groups. A mean lies between the groups and fits neither of them, so the two groups are shown instead.',
  },
  sharedStaff: {
    oneStaff: (gis, regions) =>
      `Note: ${gis} each have one group of jeugdbeschermers for ${regions} together. A jeugdbeschermer can get a family of any region. So one region can come out differently here than when it is calculated alone.`,
    pooling: (perWeek) =>
      `Pooling between GIs is on as well: each week a family that waits has a chance of ${perWeek} to move to a GI with a shorter line.`,
  },
  study: studyEn,
  figures: figuresEn,
  whoPays: {
    title: (name) => `Who gains and who pays: ${name}`,
    otherLines: 'Other lines, all children',
    children: 'Children',
    base: 'Base path',
    variant: 'Scenario',
    verdict: 'So',
    verdicts: { gains: 'gains', pays: 'pays', unclear: 'unclear' },
    gainers: (groups) => (groups === '' ? 'No group clearly waits less.' : `Clearly waiting less: ${groups}.`),
    payers: (groups) => (groups === '' ? 'No group clearly waits longer.' : `Clearly waiting longer: ${groups}.`),
    howToRead: [
      'Mean waits in days. A rule only moves the wait: with as many places, others in the same line pay for who gains.',
      'Only children whose wait began after the start date count. Who still waits counts with the time so far. A child is in several groups at once. Types of help and the gaps between groups stand in table.csv (I24).',
    ],
  },
  chart: {
    title: (regions, from, until) =>
      `Number of children without a fixed jeugdbeschermer, ${regions}, from ${from} to ${until}`,
    panels: { new: 'New: never had a fixed jeugdbeschermer', existing: 'Existing: the fixed jeugdbeschermer has left' },
    axis: 'children',
    findingAlone: (date, total, fresh, existing) =>
      `On ${date} there are ${total} such children on average: ${fresh} new and ${existing} existing.`,
    findingFewer: (date, n, variant) => `On ${date} there are ${n} fewer such children on average with ‘${variant}’.`,
    findingMore: (date, n, variant) => `On ${date} there are ${n} more such children on average with ‘${variant}’.`,
    findingSame: (date, variant) => `On ${date} there is no difference at all between ‘${variant}’ and the base path.`,
    findingNone: (date, variant) => `On ${date} there is no clear difference between ‘${variant}’ and the base path.`,
    basePath: 'base path',
    moment: (kind, date) => `${{ lever: 'starts here', shock: 'event', evaluation: 'evaluation' }[kind]}: ${date}`,
    inBasePath: ' in the base path',
    band: (where) =>
      `The band shows where 18 of the 20 calculated futures end up${where}. The real outcome may lie outside it.`,
    why: 'The band is wide through chance in reports, durations and staff. Uncertainty about the inputs is not in it.',
    observed: 'Dots: counted numbers.',
    onlyTwo: (n) => `The figure shows two of the ${n} scenarios.`,
    definition: (label, text) => `${label}: ${text}`,
    source: ({ version, scenario, hash, seed, runs }) =>
      `Source: Ketenlab ${version}, scenario ${scenario} (${hash}), seed ${seed}, ${runs} runs. This is a calculation, not a forecast.`,
    alt: (path, regions, from, until, start, end) =>
      `Line figure: children without a fixed jeugdbeschermer, ${regions}. ‘${path}’ goes from ${start} (${from}) to ${end} (${until}).`,
    description: (panel, points) => `${panel}. ${points}`,
    descriptionPoint: (date, mean, low, high) => `${date}: mean ${mean}, 18 of 20 futures between ${low} and ${high}.`,
    descriptionDifference: (variant, panel, difference) =>
      `Scenario ${variant}, ${panel}: difference at the end ${difference}.`,
    findingTwoGroups: (date) => `On ${date} the runs fall into two groups: the figure shows both of them.`,
    findingTwoGroupsWith: (date, variant) => `On ${date} the differences made by ‘${variant}’ fall into two groups.`,
    altTwoGroups: 'two groups',
    twoGroups:
      'Where a line splits, the runs fall into two groups: each branch is the mean of one group, without a band. The mean of all of them lies in between and fits neither.',
    descriptionTwoGroups: (date, lower, upper) => `${date}: ${lower}, ${upper}.`,
    endOfGroup: (amount, n, of, path) => `${amount} in ${n} of ${of} runs: ${path}`,
  },
};
