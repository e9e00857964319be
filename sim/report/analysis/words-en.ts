import type { AnalysisWords } from './words.ts';

/** English sentences of an analysis. */
export const analysisEn: AnalysisWords = {
  opening: (title, name) => `Analysis of the study ‘${title}’ (${name})`,
  question: (text) => `Question: ${text}`,
  size: (points, design, policies, replications) =>
    `${points} ${points === '1' ? 'point' : 'points'} (${design}), ${policies} ${policies === '1' ? 'policy' : 'policies'}, replications per point: ${replications}.`,
  designs: {
    grid: 'grid',
    'latin-hypercube': 'Latin hypercube',
    sobol: 'Sobol sequence',
    morris: 'Morris',
    saltelli: 'Saltelli',
    vectors: 'own points',
  },
  unknown: (names) => `Numbers that are not known precisely: ${names}.`,
  moved: (names) => `Levers that move: ${names}.`,
  rows: (rows, failed, seed) =>
    `${rows} rows read; ${failed} failed replications were left out. The margins were drawn with seed ${seed}.`,
  minus: (policy, against) => `${policy} minus ${against}`,
  none: '-',
  tooFew: (subject, points) =>
    `${subject}: ${points} ${points === '1' ? 'point' : 'points'} left out, as too few replications give a number.`,
  twoGroups: (subject, points) =>
    `Note: ${subject} falls into two groups of futures at ${points} ${points === '1' ? 'point' : 'points'}; a mean describes neither of them there.`,
  humps: (subject, lower, upper) =>
    `Note: ${subject} tips between the points: they lie around ${lower} or around ${upper}, with few between.`,
  spread: {
    title: 'Chance or not knowing',
    heads: ['what', 'mean', 'not knowing alone', 'chance alone', 'both', 'share of not knowing', 'sure'],
    notSample:
      'The points of this design lie on fixed values: their spread belongs to the design, not to what is likely.',
    how: [
      'Between the two numbers lie 18 of 20 outcomes: when only the unknown numbers differ, when only chance differs, and ' +
        'when both do.',
      'The share of not knowing is what better figures can take away at most (95% sure between). More replications do not help there.',
    ],
  },
  sobol: {
    title: (subject) => `What matters most for ${subject}`,
    heads: ['number', 'alone', 'sure', 'with others', 'sure'],
    noise: (share) => `Of the spread between points ${share} was chance; that was taken off.`,
    how: [
      'Alone: the share of the spread that goes when this number is known (Sobol, first order). With others: what stays when ' +
        'all others are known (total). Where the second is larger, the number works together with others.',
    ],
  },
  morris: {
    title: (subject) => `What can be left out, what matters for ${subject}`,
    heads: ['number', 'effect (mu*)', 'sure', 'direction (mu)', 'change (sigma)'],
    how: [
      'Effect: how much the outcome changes on average over the whole range of the number, without its sign. Change: how much ' +
        'that depends on the other numbers. This ranks; these are no shares of a whole.',
    ],
  },
  policies: {
    title: (points) => `Which policy, over ${points} ${points === '1' ? 'point' : 'points'}`,
    heads: [
      'policy',
      'group',
      'mean',
      'difference',
      'sure',
      'better / worse / unclear',
      'best',
      'maybe best',
      'regret',
      'most regret',
    ],
    best: (name) => `On average over all points ${name} is the best, and clearly so.`,
    tied: (names) => `On average over all points ${names} cannot be told apart from the best.`,
    how: [
      'Policies with the same letter cannot be told apart. The difference is with the first policy, with the same chance.',
      'Better, worse, unclear: share of the points. Maybe best: share of the points at which this policy cannot be told apart ' +
        'from the best. Regret: what is lost against the best policy of each point, on average and at most; with few ' +
        'replications per point it comes out too high.',
    ],
  },
  information: {
    title: (subject) => `Which missing figure would narrow ${subject} most`,
    heads: ['number', 'takes away', 'sure'],
    most: (name) => `Most: ${name}.`,
    others: (count) => `The other ${count} are in information.csv.`,
    nothing: 'None of the numbers clearly narrows this on its own.',
    how: ['Takes away: the share of the spread that goes, on average, when this one number is known exactly.'],
  },
  choice: {
    title: (policy) => `Which missing figure would change the choice (now ${policy})`,
    heads: ['number', 'worth to the choice', 'sure'],
    nothing: 'None: whatever these numbers are, the same choice stays the best on average.',
    how: ['Worth: how much better the outcome is on average when the choice waits until this number is known.'],
  },
  tipping: {
    title: (subject) => `Tipping map of ${subject}`,
    axes: (rows, columns) => `Down: ${rows}. To the right: ${columns}.`,
    beyond: (side, value) => `Share of the futures ${side} ${value}`,
    steepest: (from, to, step) => `The steepest step is from ${from} to ${to}: ${step}.`,
    contour: (steps, clear) =>
      `On ${steps} borders between cells the difference changes its sign, on ${clear} of them clearly on both sides.`,
    noContour: 'Nowhere on the map does the difference with the top left cell change its sign.',
    noContourClear: 'Nowhere on the map does the difference between the two change its sign.',
    groups: (cells) => `In the cells with * the futures fall into two groups: ${cells}. Their mean describes neither.`,
    signOfLevel: 'The sign is that of the difference with the top left cell.',
    signOfDifference: 'The sign is that of the difference between the two.',
    marked: 'In the cells with * the futures fall into two groups; their mean describes neither.',
    noGroups: 'In no cell do the futures fall into two groups.',
    how: ['Between the values of the map it says nothing.'],
    legend: {
      clear: 'sign changes, clearly',
      unclear: 'sign changes, not clearly',
    },
    alt: (outcome, rows, columns) => `Map of ${outcome} over ${rows} and ${columns}.`,
  },
  case: {
    title: (policy, outcome, sign, value) => `When is ${outcome} ${sign} ${value}, with ${policy}`,
    counts: (cases, points) => `That is so at ${cases} of ${points} points (as a mean over their replications).`,
    signs: { '>': 'more than', '>=': 'at least', '<': 'less than', '<=': 'at most' },
    tooFew: 'Not looked for: that takes at least 10 points where it is so and 10 where it is not.',
    noBox: 'No box was found that stands the check on the other half of the points.',
    heads: ['number', 'from', 'to', 'chance of luck'],
    fit: (points, cases, density, coverage) =>
      `This box holds ${points} points of the half that it was not made with; at ${cases} of them it is so. Density ${density}, coverage ${coverage}.`,
    small: 'These are fewer than 200 points or fewer than 30 cases: take the limits of the box loosely.',
    how: [
      'The box was found with one half of the points and checked with the other (PRIM). Density: how often it is so inside the ' +
        'box. Coverage: the share of all cases inside. It says where it is so, not why.',
    ],
    any: '-',
  },
  selection: {
    opening: (outcome, until, better) => `Which policy is best for: ${outcome} (until ${until}; ${better})?`,
    better: { lower: 'lower is better', higher: 'higher is better', none: '' },
    method: {
      kn: (zone, confidence, most) =>
        `A difference below ${zone} does not matter. If the best policy is at least that much better than the second, it is ` +
        `chosen with ${confidence} confidence; at most ${most} replications per policy (KN++, the same chance).`,
      ocba: (zone, confidence, most) =>
        `A difference below ${zone} does not matter. Replications go to the policies where it is close (OCBA), at most ` +
        `${most} per policy; one is chosen with ${confidence} confidence, with the same chance.`,
    },
    spent: (spent, evenly, failed) =>
      `${spent} replications for the choice; all alike would have taken ${evenly} at most. ${failed} failed.`,
    heads: ['policy', 'replications', 'mean', 'how it went'],
    stays: 'is left',
    out: (at, against) => `falls out after ${at}, against ${against}`,
    chosen: (title) => `Chosen: ${title}.`,
    small: (zone) =>
      `Note: in the fresh replications the difference with the base path is not clear, or below ${zone}. The choice then matters little.`,
    tied: (titles) => `Cannot be told apart within this number of replications: ${titles}.`,
    needed: (replications) =>
      `With about ${replications} replications per policy the choice is sure to fall, if the spread stays as it is.`,
    fresh: (count, from) => `Fresh replications, ${count} from number ${from}, that had no part in the choice:`,
    freshHeads: ['policy', 'mean', 'difference with the base path', 'sure', 'maybe the best'],
    maybe: 'yes',
    not: 'no',
    how: [
      'The mean of the choice flatters who was chosen; use the fresh replications as the estimate.',
      'Maybe the best: in the fresh replications it cannot be told apart from the best of what is left and the base path.',
    ],
  },
  leftOut: {
    title: 'Not done',
    parts: {
      sobol: 'What matters most (Sobol)',
      morris: 'What can be left out (Morris)',
      spread: 'Chance or not knowing',
      policies: 'Which policy',
      information: 'Which missing figure',
      tipping: 'Tipping map',
      case: 'When does it go wrong',
    },
    why: {
      otherDesign: 'this takes another design of the study',
      onePoint: 'there is only one point',
      oneReplication: 'there is only one replication per point',
      onePolicy: 'there is only one policy',
      nothingUnknown: 'the study moves no number that is not known',
      noSample: 'the points of a Morris design hang together and are no sample',
      tooFewPoints: 'there are fewer than 20 points',
      notTwoDimensions: 'a map takes a grid over exactly two levers or numbers',
      noDirection: 'neither higher nor lower is better for this outcome',
      notAsked: 'ask for it with --case, such as --case "withoutWorker > 100"',
    },
  },
  fewPoints:
    'With fewer than 100 points a number that does nothing seems worth something; then look at how sure it is.',
};
