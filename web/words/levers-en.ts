import { leverValuesEn } from './lever-values-en.ts';
import type { LeverWords } from './levers.ts';

const kinds = { helpType: 'help type', gi: 'GI', region: 'region', provider: 'provider' } as const;

/** English. */
export const leversEn: LeverWords = {
  language: 'en',
  units: {
    minutes: 'minutes',
    'percentage points': 'percentage points',
    'million euro per year': 'million euros a year',
  },
  panel: {
    title: 'What if…?',
    intro: 'Move a lever. The calculation starts again at once.',
    search: 'Search a lever',
    found: (n) => (n === 0 ? 'No lever found.' : n === 1 ? '1 lever found.' : `${n} levers found.`),
    others: 'All other levers, in the order of the chain',
    setIn: (n) => `${n} set`,
    otherStep: 'Other',
  },
  field: {
    set: 'set',
    back: 'Back to today',
    value: 'Value',
    values: leverValuesEn,
    labelled: (label, unit) => `${label} (${unit})`,
    now: (amount) => `Now ${amount}.`,
    becomes: (now, then) => `Now ${now}, becomes ${then}.`,
    nowOf: (label, now) => `${label}: now ${now}.`,
    becomesOf: (label, now, then) => `${label}: now ${now}, becomes ${then}.`,
    noneNow: 'Now: nothing extra.',
    setTo: (amount) => `Now nothing extra, becomes ${amount}.`,
    differs: (kind) => `Now different for each ${kinds[kind]}. Choose one to see the number of today.`,
    each: (change, kind) => `${change}, for each ${kinds[kind]}.`,
    nothing: 'nothing changed',
    possible: (low, high) => `Seems possible: ${low} to ${high}.`,
    worksOn: (steps) => `Works on: ${steps}.`,
    more: (n) =>
      `This lever is on the timeline ${n === 1 ? 'once more' : `${n} times more`}. Here you change the first.`,
    outsideRange: (low, high) => `Note: outside what seems possible (${low} to ${high}).`,
    outsideBounds: (low, high) => `The model cannot calculate this. Choose a number from ${low} to ${high}.`,
    noNumber: 'Enter a number.',
  },
  target: {
    label: {
      helpType: 'For which help type',
      gi: 'For which GI',
      region: 'For which region',
      provider: 'For which provider',
    },
    all: { helpType: 'Each help type', gi: 'All GIs', region: 'Each region', provider: 'Each provider' },
  },
  period: {
    heading: 'When',
    headingWithTarget: 'For whom and when',
    from: (date) => `from ${date}`,
    grows: (months) => `in ${months} months`,
    until: (date) => `until ${date}`,
    start: 'Starts on',
    ramp: 'Run-up (months)',
    rampHelp: 'In how many months the change comes about; 0 is at once.',
    endless: 'Holds until the end of the calculation',
    end: 'Ends on',
    outsideRun: (first, last) => `The calculation runs from ${first} to ${last} inclusive. Choose a date in it.`,
    endBeforeStart: 'The end has to lie after the start.',
    noRamp: 'Enter a number of months from 0 to 120.',
  },
  origin: {
    heading: 'What does this do, and where does it come from?',
    status: {
      measured: 'Measured: the number stands in a source.',
      derived: 'Derived: calculated from sources.',
      assumption: 'Assumption: there is no source for this number.',
    },
    basis: 'Basis',
    cost: 'Basis of the cost',
    noCards: 'No sources.',
    loading: 'Loading the sources…',
    failed: 'The sources could not be loaded.',
  },
  problems: {
    heading: 'This cannot be calculated as it is',
    value: (label) => `${label}: the value lies outside what the model can calculate with.`,
    start: (label) => `${label}: the start lies outside the calculation.`,
    end: (label) => `${label}: the end does not lie after the start.`,
    target: (label) => `${label}: choose for whom this holds.`,
    twice: (label) => `${label} is set twice for one period. End the first before the second begins, or keep one.`,
    clash: (one, other, rule) => `“${one}” and “${other}” both set ${rule}. Keep one, or let one follow the other.`,
    rules: {
      raad: 'whose turn it is at the Raad',
      gi: 'whose turn it is at the GI',
      providers: 'whose turn it is at the providers',
      norm: 'the caseload norm',
    },
  },
};
