import type { GuideWords } from './guides.ts';

export const lineGuideEn: GuideWords = {
  title: 'How a line keeps itself going',
  intro: 'Sometimes a cause is long over and the line is still there. How can that be?',
  variants: {
    push: 'A year with fewer places for help',
    strike: 'Half a year of strike',
    team: 'Fewer places, then a temporary team',
    formation: 'Fewer places, then 5 fte of formation',
  },
  lines: {
    base: 'Base path',
    push: 'A year with fewer places',
    noTime: 'The same without M05',
    neither: 'The same without M05 and P25',
    strike: 'Half a year of strike',
    noLoad: 'The same without M01 and M22',
    team: 'Then a temporary team for nine months',
    formation: 'Then 5 fte of formation for good',
  },
  steps: {
    loop: {
      title: 'The ring',
      text: [
        'Who has no worker has no one to look for help. While help is missing a child takes more time. Then fewer fit, and the line grows.',
        'We give the chain a push: from 1 January 2025 to 1 January 2026 every type of help has 50 places fewer. After that all is as it was.',
      ],
    },
    stays: {
      title: 'Is the line gone when the cause is gone?',
      text: ['The push ends on 1 January 2026. Look what happens to the difference after that.'],
    },
    time: {
      title: 'Without the extra work',
      text: ['We pretend that missing help takes no extra time (M05 off). The push is the same.'],
    },
    both: {
      title: 'There is a second loop',
      text: [
        'An OTS ends less often while fitting help is missing (P25). Then places with workers stay taken for longer.',
        'Now we switch off both loops.',
      ],
    },
    strike: {
      title: 'Another cause',
      text: [
        'Now the push is a strike of half of the hours, from 1 January to 1 July 2025.',
        'First we switch M05 off. Then two loops of the staff instead: load makes people leave (M01) and makes them ill (M22).',
      ],
    },
    help: {
      title: 'What does help from outside do?',
      text: [
        'After the year with fewer places comes a temporary team of 4 fte, until 1 October 2026. Or 5 fte of formation are added for good.',
        'When a temporary team goes, its families come back to the line (M02).',
      ],
    },
  },
  claims: {
    longer: {
      yes: 'The push makes the line clearly longer.',
      no: 'In this calculation the push does not make the line longer first.',
      unclear: 'Whether the push makes the line longer cannot be said by this calculation.',
    },
    stays: {
      yes: 'A year after the end of the push the line is still clearly longer.',
      no: 'A year after the end of the push the line is clearly shorter.',
      unclear: 'A year after the end of the push there is no clear difference any more.',
    },
    time: {
      yes: 'Without the extra work the line is less long on average: this loop carries part of the effect.',
      no: 'Without the extra work the effect is not smaller: this loop does not carry it here.',
      unclear: 'Whether the extra work matters cannot be said by this calculation.',
    },
    both: {
      yes: 'Without both loops the effect is clearly smaller on average: together they carry it, or part of it.',
      no: 'Even without both loops the effect is not smaller.',
      unclear: 'Whether the two loops together matter cannot be said by this calculation.',
    },
    strikeTime: {
      yes: 'With this push too the effect is clearly smaller without M05.',
      no: 'With this push the effect is not smaller without M05.',
      unclear: 'With this push M05 makes no clear difference on average.',
    },
    strikeLoad: {
      yes: 'Without the loops of the staff the effect is clearly smaller on average.',
      no: 'Without the loops of the staff the effect is not smaller.',
      unclear: 'Whether the loops of the staff matter cannot be said by this calculation.',
    },
    teamThere: {
      yes: 'While the team is there (1 March 2026) the line is clearly shorter than without a team.',
      no: 'Even with the team (1 March 2026) the line is clearly longer than without a team.',
      unclear: 'While the team is there (1 March 2026) there is no clear difference with no team.',
    },
    teamAway: {
      yes: 'When the team has just left (1 October 2026) the line is still clearly shorter than without a team.',
      no: 'When the team has just left (1 October 2026) the line is clearly longer than without a team.',
      unclear: 'When the team has just left (1 October 2026) there is no clear difference with no team.',
    },
    formation: {
      yes: 'With lasting formation the line is clearly shorter on average than without.',
      no: 'With lasting formation the line is clearly longer on average than without.',
      unclear: 'Lasting formation makes no clear difference on average.',
    },
  },
};
