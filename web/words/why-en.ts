import { guidesEn } from './guides-en.ts';
import type { WhyWords } from './why.ts';

const these = (loops: number) => (loops === 1 ? 'this loop' : 'these loops');

const boxes: WhyWords['boxes'] = {
  load: 'workload',
  leaving: 'leaving by workers',
  workers: 'workers with time',
  line: 'children in the line',
  norm: 'children per fte by the norm',
  room: 'room for new families',
  candidates: 'candidates',
  missingHelp: 'children without fitting help',
  hoursPerChild: 'hours of work per child',
  endings: 'measures that end',
  fallenBack: 'families that fall back to the line',
  raadStaff: 'capacity at the Raad',
  raadLine: 'families in line at the Raad',
  orders: 'new measures at the GIs',
  emergencies: 'emergency orders (VOTS)',
  roomForOthers: 'room for other families',
  stop: 'weeks of intake stop at one GI',
  toOthers: 'families to the other GIs',
  taken: 'taking over by a GI with room',
  atRaad: 'families at the Raad without a worker',
  localLoad: 'crowding at local teams',
  escalations: 'families sent to the table',
  refusals: 'refusals by providers',
  helpLine: 'children on the list for help',
  blocked: 'children without a next place',
  freePlaces: 'free places for help',
  decided: 'decisions on new places',
  fromProviders: 'new colleagues who come from a provider',
  elsewhere: 'vacancies at the Raad and local teams',
  sick: 'colleagues on long sick leave',
  measures: 'measures in force',
  money: 'money for the GIs',
  publicity: 'bad publicity',
  strike: 'hours of strike',
  training: 'time to train colleagues',
  changes: 'changes of worker',
  returns: 'families that come back',
};

/** Names of what is not counted one by one: there is less of it, and of all else fewer. */
const amounts = (
  [
    'load',
    'leaving',
    'room',
    'raadStaff',
    'roomForOthers',
    'taken',
    'localLoad',
    'money',
    'publicity',
    'training',
  ] as const
).map((box) => boxes[box]);
const lessOf = (box: string) => (amounts.includes(box) ? 'less' : 'fewer');

export const whyEn: WhyWords = {
  language: 'en',
  boxes,
  loops: {
    arrow: (from, to, sign, later) =>
      `The more ${from}, the ${sign === 1 ? 'more' : lessOf(to)} ${to}${later ? ', but only later' : ''}.`,
    reinforcing: (box) => `The ring reinforces itself: more ${box}, and by way of the other steps still more ${box}.`,
    balancing: (box) =>
      `The ring slows itself: more ${box}, and by way of the other steps ${lessOf(box)} ${box} again.`,
    noRing: 'It is no ring: it works in one direction.',
    later: 'later',
    how: 'How does this loop work?',
    diagram: 'A plus means more gives more, a minus means more gives less.',
  },
  effects: {
    range: (direction, low, high) => {
      if (direction === 'up') return `between ${low} and ${high} more children`;
      if (direction === 'down') return `between ${low} and ${high} fewer children`;
      return `no clear difference (between ${low} fewer and ${high} more)`;
    },
    none: 'no difference at all',
    onDate: (date, range) => `On ${date}: ${range} without a fixed jeugdbeschermer than in the base path.`,
    average: (range) => `On average over the whole period: ${range}.`,
    change: {
      idle: (_, off, n) => `Without ${these(n)} the effect is exactly the same: ${off}.`,
      unclear: (on, off, n) =>
        `Without ${these(n)} the effect is ${off}, with ${these(n)} ${on}. The two are not clearly different.`,
      gone: (on, off, n) => `Without ${these(n)} no clear effect is left: ${off}, instead of ${on}.`,
      smaller: (on, off, n) => `Without ${these(n)} the effect is smaller: ${off}, instead of ${on}.`,
      larger: (on, off, n) =>
        `Without ${these(n)} the effect is larger: ${off}, instead of ${on}. So the ${n === 1 ? 'loop holds' : 'loops hold'} the effect back.`,
      turned: (on, off, n) => `Without ${these(n)} the effect goes the other way: ${off}, instead of ${on}.`,
      appears: (on, off, n) => `Without ${these(n)} there is a clear effect: ${off}. With ${these(n)}: ${on}.`,
    },
    measure: (date) => `On ${date}`,
    measureAverage: 'On average over the whole period',
    twoGroups: 'The runs fall into two groups. A mean then describes neither.',
  },
  lines: {
    axis: {
      difference: 'Difference with the base path: children without a fixed jeugdbeschermer',
      level: 'Children without a fixed jeugdbeschermer',
    },
    band: {
      difference:
        'Above zero: more children than in the base path. The band shows how sure the mean difference is (95 %).',
      level: 'The band shows where 18 of 20 runs end up.',
    },
    marks: 'A dotted line: something begins or ends there.',
    table: 'These numbers as a table',
    date: 'Date',
    cell: (mean, low, high) => `${mean} (${low} to ${high})`,
    nothing: '–',
    description: (axis, labels) => `Lines in time. ${axis}. Lines: ${labels.join('; ')}. The numbers are in the table.`,
  },
  status: {
    computing: 'Calculating…',
    stale: 'This outcome belongs to the choice before. The new one is being calculated…',
    first: (n) => `First estimate after ${n} runs.`,
    stable: (n) => `${n} runs, each scenario with the same families.`,
    faults: 'This question cannot be calculated:',
    failed: (message) => `The calculation has stopped: ${message}`,
  },
  panel: {
    title: 'Why?',
    intro:
      'A lever works through loops: something changes, and that changes something else. Switch a loop off and see what is left of the effect.',
    noVariant: 'Move a lever first. Then you see here how it works through.',
    loops: 'The loops',
    result: 'What is left of the effect?',
    touched: (variant) => `Loops that “${variant}” works on directly`,
    noneTouched: 'This variant does not work on a loop directly. Look at the other loops.',
    others: (count) => `The other loops (${count})`,
    off: 'Pretend that this does not happen',
    alreadyOff: 'This loop is off in your comparison already.',
    allOn: 'With these loops on',
    without: (names) => `Without ${names.join(', ')}`,
    pick: 'Tick a loop to see the difference.',
    notAdded:
      'Parts of different loops do not add up to the whole and depend on the order: loops act on each other, and switching one off changes the base path too.',
    take: 'Switch these loops off in my comparison too',
    everything: 'Switch all loops on again',
    taken: 'These loops are now off in your comparison. You can undo this.',
    replaced: 'Your comparison is replaced. You can undo this.',
    undone: 'Undone: your comparison is as it was.',
  },
  guides: guidesEn,
};
