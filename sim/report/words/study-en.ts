import type { StudyWords } from './study.ts';

/** English sentences of the studies. */
export const studyEn: StudyWords = {
  lever: (label, value, date) => `${label} (${value}, from ${date})`,
  undefined: (n, of) => `This does not occur in ${n} of the ${of} runs, which are left out here.`,
  sure: [
    '- “Sure between” shows how sure the mean is. When zero lies between, nothing is clear.',
    '- Uncertainty about the other numbers of the model is not part of it.',
  ],
  knockout: {
    opening: ({ regions, from, until, times }, scenario) =>
      `Knock-out study for ${regions}, from ${from} to ${until}: scenario ${scenario} with and without levers and shocks, and ` +
      `that once more with each mechanism off; everything calculated ${times}.`,
    levers: (list) => `The effect of: ${list}.`,
    leftOut: (names) => `These do nothing in this scenario and were not switched off: ${names}.`,
    effect: (amount, between) => `Effect: ${amount} (sure: ${between}).`,
    noEffect: 'Levers and shocks change nothing here, with no mechanism off either.',
    mechanism: 'Mechanism',
    without: 'Effect without',
    through: 'Passes through',
    share: 'Share of effect',
    noShare: 'effect not clear',
    nothingPasses: 'No part of this effect clearly passes through any of the mechanisms.',
    nothing: (names) => `Nothing passes through: ${names}.`,
    howToRead: (date) => [
      'How to read this:',
      '- “Effect without” is the effect while this mechanism is off, with and without the levers and shocks.',
      '- “Passes through” is the effect minus the effect without. Where its sign is not that of the effect, the mechanism holds the effect back.',
      `- A monthly series stands here with its last date: ${date}. The rest is for the whole period.`,
      '- Switching a mechanism off also changes the path without the levers: the effect then starts from elsewhere.',
      '- The shares do not add up to 100%: mechanisms act on each other.',
    ],
  },
  split: {
    opening: ({ regions, from, until, times }, scenario) =>
      `From relay to team for ${regions}, from ${from} to ${until}: the difference in scenario ${scenario}, split over the ` +
      `four parts of a team. Every combination of parts was calculated ${times}.`,
    levers: (list) => `Lever: ${list}.`,
    levels: (relay, team) => `Relay: ${relay}. Team: ${team}.`,
    part: 'Part',
    difference: 'Difference',
    sum: 'Together: team minus relay',
    howToRead: (date) => [
      'How to read this:',
      `- A monthly series stands here with its last date: ${date}. The rest is for the whole period.`,
      '- A part is what it adds on average, over all orders in which the parts can be added (Shapley).',
      '- The four parts add up exactly to the whole difference; through rounding the last digit may differ.',
    ],
  },
  sensitivity: {
    opening: ({ regions, from, until, times }, scenario, numbers) =>
      `Which missing number makes the answer most unsure? For ${regions}, from ${from} to ${until}: scenario ${scenario}, ` +
      `with one of ${numbers} numbers at a time at the low and at the high end of its range; each calculated ${times}.`,
    asIs: (value) => `In the scenario itself: ${value}.`,
    number: 'Number',
    range: 'Range',
    low: 'Low',
    high: 'High',
    swing: 'High minus low',
    status: { measured: 'measured', derived: 'derived' },
    more: (moves, nothing) =>
      `Numbers that do less and are not shown: ${moves}. Numbers that do nothing here: ${nothing}.`,
    leftDials: (keys) => `Not moved, as they are choices and no lack of knowledge: ${keys}.`,
    leftReported: (keys) => `Not moved, as only outcomes are held against them: ${keys}.`,
    leftOff: (keys) => `Not moved, as their mechanism is off: ${keys}.`,
    leftOwn: (keys) => `Not moved, as the scenario gives them a value per region, GI, help type or provider: ${keys}.`,
    howToRead: (date) => [
      'How to read this:',
      `- A monthly series stands here with its last date: ${date}. The rest is for the whole period.`,
      '- The number at the top moves the answer most: measuring it helps most.',
      '- One number at a time: what numbers do together is not here.',
      '- A range is what sources or makers think possible.',
    ],
  },
  measures: {
    opening: ({ regions, from, until, times }, scenario) =>
      `Measures side by side for ${regions}, from ${from} to ${until}: each calculated ${times}, on the same families as ` +
      `‘${scenario}’. The best for children comes first.`,
    asIs: (value) => `Without a measure: ${value}.`,
    measure: 'Measure',
    group: 'Group',
    effect: 'Effect (surely between)',
    better: 'Better in',
    cost: 'Cost, million euro a year',
    visible: 'First visible',
    feasibility: 'Feasible',
    toFill: '......',
    never: 'not',
    after: (months, direction) => `after ${months} mo. (${direction})`,
    howToRead: (date) => [
      'How to read this:',
      `- A monthly series stands here with its last date: ${date}. The rest is of the whole period.`,
      '- Measures that share a letter cannot be told apart: their order says nothing. The pairs were judged together, at 95%.',
      '- Cost is what the whole chain costs more (+) or less (−) a year, in prices of 2025, with low and high prices below.',
      '- “First visible” counts from the start of the measure to the first month in which the difference is clear, and says which way it goes then.',
      '- Whether a measure is feasible is yours to fill in: the model says nothing about it.',
      '- What is not known of the other numbers of the model is not in this.',
    ],
  },
};
