import type { GuideWords } from './guides.ts';

export const normGuideEn: GuideWords = {
  title: 'Why does the line first grow longer when the norm goes down?',
  intro: 'A lower caseload norm is meant to give workers more time. What does it do to those who wait?',
  variants: {
    atOnce: 'Norm to 10 at once',
    recruitment: 'Norm to 10, with more candidates',
    formation: 'Norm to 10, with more candidates and 10 fte of formation',
    slow: 'Norm to 10 in a year',
    peopleFirst: 'First 10 fte more, a year later the norm to 10',
  },
  lines: {
    base: 'Base path (norm 12)',
    atOnce: 'Norm to 10 at once',
    noBrake: 'Norm to 10, and the norm is no brake (M03 off)',
    recruitment: 'With more candidates',
    formation: 'With more candidates and 10 fte of formation',
    slow: 'Norm to 10 in a year',
    peopleFirst: 'People first, the norm a year later',
  },
  steps: {
    norm: {
      title: 'What is the norm?',
      text: [
        'The caseload norm says how many children one full-time worker may guide. In the base path that is 12. It used to be over 16.',
        'Here we lower the norm once more: on 1 January 2025, at once from 12 to 10.',
      ],
    },
    longer: {
      title: 'What does a lower norm do to the line?',
      text: ['We take off the base path. What is left is what the lower norm does.'],
    },
    brake: {
      title: 'Is it the norm itself?',
      text: [
        'Who is full by the norm gets no more families. With a lower norm everyone is full sooner.',
        'Now we pretend that the norm is no brake: every family gets a worker at once, however busy.',
      ],
    },
    hiring: {
      title: 'And when recruitment does work?',
      text: [
        'We give the region two fte more suitable candidates a month. A candidate can only come when there is a vacancy.',
        'So we also calculate it with 10 fte more formation: then there is money for those people.',
      ],
    },
    slow: {
      title: 'Does it help to go slowly?',
      text: ['Now the norm goes down not at once but in steps during a year. No people are added.'],
    },
    help: {
      title: 'What if the people are there first?',
      text: [
        'First come the formation and the candidates, on 1 January 2025. The norm goes down a year later, on 1 January 2026.',
        'Whether so many people can be found this calculation does not say.',
      ],
    },
  },
  claims: {
    longerFirst: {
      yes: 'So the line first grows longer.',
      no: 'In this calculation the line does not grow longer first.',
      unclear: 'Whether the line first grows longer cannot be said by this calculation.',
    },
    brake: {
      yes: 'Without the brake the effect is clearly smaller on average, or gone: so it passes through this brake, or part of it does.',
      no: 'Without the brake the difference is not smaller. The brake does not explain it here.',
      unclear: 'Whether it is the brake cannot be said by this calculation.',
    },
    recruitment: {
      yes: 'More candidates alone: on average the line is clearly shorter than without.',
      no: 'More candidates alone: on average the line is even clearly longer.',
      unclear: 'More candidates alone: that makes the line on average neither clearly shorter nor longer.',
    },
    formation: {
      yes: 'More candidates and formation: on average the line is clearly shorter than with the lower norm alone.',
      no: 'More candidates and formation: on average the line is even clearly longer.',
      unclear: 'More candidates and formation: that makes the line on average neither clearly shorter nor longer.',
    },
    slowStart: {
      yes: 'On 1 July 2025 the line is clearly shorter on the slow way than at once.',
      no: 'On 1 July 2025 the line is clearly longer on the slow way than at once.',
      unclear: 'On 1 July 2025 the slow way makes no clear difference.',
    },
    slowEnd: {
      yes: 'In the end the line is clearly shorter then too.',
      no: 'In the end the line is clearly longer then.',
      unclear: 'In the end there is no clear difference between slowly and at once.',
    },
    peopleFirst: {
      yes: 'With the people first the line is nowhere clearly longer than in the base path for a time.',
      no: 'Even with the people first the line is clearly longer than in the base path for a time.',
      unclear: 'Whether the line grows longer then cannot be said by this calculation.',
    },
  },
};
