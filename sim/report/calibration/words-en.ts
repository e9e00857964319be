import type { CalibrationWords } from './words.ts';

/** English sentences about a calibration. */
export const calibrationEn: CalibrationWords = {
  opening: (name) => `Which values of the unknown numbers do not contradict the counts? (${name})`,
  vector: 'A vector is one value for each number that is free.',
  waves: {
    heads: ['search', 'wave', 'vectors', 'left', 'share'],
    whole: 'all counts',
    without: (date) => `without those from ${date}`,
  },
  left: (count, shipped) =>
    `${count} vectors are left. Of these ${shipped} are in vectors.csv, those of the last wave first.`,
  noneLeft: 'No vector is left: within these ranges every vector contradicts a count.',
  most: (targets) => `In the first wave these rule out most: ${targets}.`,
  nothingRuledOut: 'In the first wave no count rules out anything.',
  explanations: {
    title: 'Explanations side by side, each with only its own numbers free',
    heads: ['explanation', 'free', 'left', 'of', 'best: average', 'best: farthest'],
    how: [
      'Left: vectors that contradict no count. Average and farthest: distance of the best vector from the counts, in standard deviations.',
      'More left does not mean that an explanation is more likely: the ranges were chosen.',
    ],
  },
  holdOut: {
    unseen: (date, counts) => `Test: the search without the counts from ${date} left ${counts} vectors.`,
    nothing: 'That leaves nothing to test.',
    inside: (count, of) => `Of the ${of} counts that it did not see, ${count} lie inside the band of 5 to 95%.`,
    outside: (name, value, low, high) => `${name} (counted ${value}, band ${low} to ${high})`,
    missed: (counts) => `Missed: ${counts}.`,
  },
  chart: {
    title: (name) => `Which count rules out what part of the vectors? (${name})`,
    first: 'wave 1, over the whole ranges',
    last: (wave) => `wave ${wave}, around what was left`,
    notes: [
      'A count may rule out vectors that another rules out as well: the parts do not add up.',
      'The last number says where the model and a count still chafe around the best vectors.',
    ],
    alt: (name, targets) => `Bars: part of the vectors that each count rules out (${name}). Most: ${targets}.`,
    row: (target, first, last) => `${target}: first ${first}, then ${last}.`,
  },
};
