import type { TimelineWords } from './timeline.ts';

/** English. */
export const timelineEn: TimelineWords = {
  title: 'Timeline',
  intro: (variant) =>
    `When what changes in “${variant}”. Enter the date. On a wide screen you can drag the start and the end as well.`,
  empty: 'Nothing is on the timeline yet. Move a lever or add an event.',
  kinds: { levers: 'lever', shocks: 'event from outside' },
  events: { raadRecovers: 'The Raad recovers', raadFallsShort: 'The Raad falls short of people' },
  add: {
    label: 'Event',
    named: 'Examples',
    shocks: 'From outside',
    levers: 'Levers',
    button: 'Add event',
    help: 'It gets an example value. Change that and the dates afterwards.',
    added: (label) => `Added: ${label}.`,
  },
  line: {
    starts: (label) => `Start of ${label}`,
    ends: (label) => `End of ${label}`,
    noEnd: 'until the end of the calculation',
    remove: 'Remove',
  },
  money: {
    title: 'Cost of the levers themselves',
    perYear: (low, middle, high) => `Costs about ${middle} euros a year (${low} to ${high}).`,
    nothing: 'No cost beside the people and places that the model counts itself.',
    shock: 'An event from outside is not bought.',
    caption: (priceLevel) =>
      `What the levers cost in euros, beside what the model counts itself; prices of ${priceLevel}`,
    year: 'Year',
    low: 'Low',
    middle: 'Middle',
    high: 'High',
    total: 'Together',
    partOf: (year, from, until) => `${year} (${from} to ${until} inclusive)`,
    notIn:
      'Not in here: people employed, places in use and tailor-made help, which the model counts in the outcome “cost”. Nor the cost of introducing a lever, and what families and other organisations pay. Most amounts are assumptions.',
  },
  table: {
    title: 'The timeline as a table',
    what: 'What',
    value: 'Value',
    target: 'For whom',
    everyone: 'everyone',
    start: 'Starts on',
    ramp: 'Run-up',
    atOnce: 'at once',
    months: (months) => `${months} months`,
    end: 'Ends on',
    cost: 'Cost a year in euros',
  },
};
