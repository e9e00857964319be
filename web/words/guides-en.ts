import type { GuidesWords } from './guides.ts';
import { lineGuideEn } from './line-guide-en.ts';
import { normGuideEn } from './norm-guide-en.ts';

const longer = { up: 'a longer line', down: 'a shorter line' } as const;

export const guidesEn: GuidesWords = {
  title: 'Step by step',
  intro: 'Two questions about how the chain works. At every step this page calculates the answer itself.',
  start: 'Begin',
  close: 'Close this explanation',
  progress: (step, of) => `Step ${step} of ${of}`,
  next: 'Next step',
  previous: 'Previous step',
  take: 'Replace my comparison with this',
  found: 'This is what the calculation gives',
  loops: 'The loop',
  level: (label, from, first, until, last) =>
    `${label}: on ${from} ${first} children on average are without a fixed jeugdbeschermer, on ${until} ${last}.`,
  time: (label, direction, range, date) =>
    `${label}: for a time ${longer[direction]}. At its furthest, ${date}: ${range}.`,
  thenTime: (direction, range, date) => `After that ${longer[direction]}, at its furthest (${date}) ${range}.`,
  noTime: (label) => `${label}: nowhere a clear difference with the base path for a time.`,
  end: (still, range, date) => `In the end, on ${date}${still ? ', still' : ''}: ${range}.`,
  twoGroups: (label) => `${label}: the runs fall into two groups, and a mean describes neither.`,
  caution:
    'This is a calculation with assumptions, not a prediction. “Clear” is about chance only, not about how good the assumptions are.',
  norm: normGuideEn,
  line: lineGuideEn,
};
