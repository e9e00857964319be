import type { ChainWords } from './chain.ts';

const children = (n: string, one: boolean) => `${n} ${one ? 'child' : 'children'}`;
const waits = (n: string, one: boolean) => `${children(n, one)} ${one ? 'waits' : 'wait'}`;
const nobody = () => '';

/** English texts of the picture of the chain. */
export const chainEn: ChainWords = {
  title: 'The chain as a picture',
  looks: {
    stale: 'This still belongs to the setting before. The new one is being calculated.',
    first: 'This is a first estimate: the numbers still move.',
  },
  intro:
    'How a child goes through the chain, from report to the end of the measure. At each place you see how many children wait there at a date, and how many went on in that month.',
  scenario: 'Which scenario',
  basePath: 'Base path',
  date: 'Date',
  picture: {
    language: 'en',
    station: {
      report: 'Report',
      table: 'Jeugdbeschermingstafel',
      raad: 'Raad voor de Kinderbescherming',
      court: 'Kinderrechter',
      gi: 'Certified institution (GI)',
      referral: 'Referral to help',
      help: 'Help from a provider',
      end: 'End',
    },
    waiting: {
      report: (n, one) => (one ? `${n} family waits for the table` : `${n} families wait for the table`),
      table: waits,
      raad: waits,
      court: waits,
      gi: (n, one) => `${waits(n, one)} for a fixed worker`,
      referral: (n, one) => `${waits(n, one)} for a place on a list`,
      help: (n, one) => `${waits(n, one)} on a list`,
      end: nobody,
    },
    busy: {
      report: (n, one) => `${n} ${one ? 'family' : 'families'} with the local team`,
      table: nobody,
      raad: (n) => `${n} under investigation`,
      court: nobody,
      gi: (n) => `${n} with a fixed worker`,
      referral: nobody,
      help: (n, one) => `${n} ${one ? 'is' : 'are'} being helped`,
      end: nobody,
    },
    parts: {
      'chain.toRaad': 'on the way to the Raad',
      withoutWorkerNew: 'new: never had a worker',
      withoutWorkerExisting: 'existing: the worker is gone',
      'chain.referral': 'referral being prepared',
      'chain.intake': 'intake at a provider',
      'chain.stuck': 'stuck after refusals',
      'chain.listed': 'of them with a measure',
    },
    flows: {
      reported: (n, one) => `${n} ${one ? 'family' : 'families'} reported`,
      atTable: (n) => `${n} to the table`,
      sentToRaad: (n) => `${n} to the Raad`,
      requested: (n) => `${n} to the court`,
      ordered: (n) => `${n} with a new OTS or voogdij`,
      vots: (n) => `${n} in an emergency (VOTS)`,
      coupled: (n, one) => `${n} ${one ? 'gets' : 'get'} a worker`,
      lost: (n) => `${n} back in line: lost the worker`,
      referrals: (n) => `${n} referred`,
      listed: (n) => `${n} on a list, also without a measure`,
      helpStarted: (n, one) => `help begins for ${children(n, one)}`,
      helpEnded: (n, one) => `help ends for ${children(n, one)}`,
      ended: (n, one) => `the measure ends for ${children(n, one)}`,
    },
    load: (percent, fullness) =>
      `${percent}% in use${{ room: '', full: ': full', over: ': more than full', growing: ': full, the line grows' }[fullness]}`,
    range: (low, high) => `mostly ${low} to ${high}`,
    change: (signed) => `(${signed})`,
    unknown: 'not known',
    future: (n) => `One possible future (number ${n}), not a prediction`,
    alt: (date, station, n) => `The chain on ${date}. The longest line is at: ${station}, ${n}.`,
    howToRead: ({ days, future, compared }) => [
      'All bars have one scale: a bar that is twice as long is a line of twice as many.',
      days === null
        ? 'At the start date there are no numbers at the arrows yet.'
        : `The number at an arrow is the number in the ${days} days until this date. The thicker the arrow, the more.`,
      ...(future ? [] : ['“Mostly” means: in 18 of 20 simulated futures.']),
      ...(compared
        ? [
            'A small number with + or − is the difference with the base path. It is there only when it is clear. Also without a real difference, chance alone shows such a number about 1 time in 20.',
          ]
        : []),
      'A child can stand in two places at once: with the GI and on the way to help.',
    ],
  },
  futures: {
    play: 'Play one possible future',
    pause: 'Pause',
    goOn: 'Play',
    step: 'One month further',
    another: 'Another future',
    back: 'Back to all futures together',
    loading: 'Fetching this future.',
    failed: 'This future has not been computed yet. Please try again in a moment.',
  },
  delay: {
    title: 'Where the time goes',
    links: {
      reportToTable: 'from report to table',
      table: 'waiting for the table',
      raadWait: 'waiting for the Raad',
      investigation: 'the investigation of the Raad',
      court: 'waiting for the kinderrechter',
      worker: 'waiting for a fixed worker',
      referral: 'preparing the referral',
      help: 'from referral to help',
    },
    longest: (links, days) =>
      days === null
        ? `Most days go to: ${links}.`
        : `Most days go to: ${links}. Half of the children are there for more than ${days} days.`,
    shorter: (scenario, items) => `With “${scenario}” it clearly goes faster at: ${items}.`,
    longer: (scenario, items) => `With “${scenario}” it clearly takes longer at: ${items}.`,
    item: (link, days, low, high, level) =>
      `${link} (${days} days, between ${low} and ${high}${level === 'p50' ? ', for a child in the middle' : ', for the 1 in 10 who waits longest'})`,
    same: (scenario) => `With “${scenario}” no step has a clear difference in days.`,
    chance:
      'A clear difference is sometimes chance. Where nothing really changes, a difference still stands about 1 time in 20.',
    growing: (line, n) =>
      `${line}, in ${n} of 20 futures: this line stands far above its own mean at the end. It still grows.`,
    overloaded: (what, percent) =>
      `${what}: ${percent}% in use over the whole time. There is no room to make the line shorter.`,
  },
  table: {
    summary: 'The same numbers in a table',
    caption: (date) => `The chain on ${date}`,
    station: 'Place',
    waiting: 'Waiting',
    range: '18 of 20 futures',
    change: 'Clear difference with the base path',
    busy: 'Worked with',
    load: 'In use',
    flows: (days) => `Went on in the ${days} days until this date`,
    flow: 'Step',
  },
};
