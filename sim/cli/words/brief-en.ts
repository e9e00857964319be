import type { BriefCliWords } from './brief-words.ts';

/** English sentences about the files of a letter. */
export const briefCliEn: BriefCliWords = {
  expectedPage: 'expected an address that begins with https://, without a name or password',
  unknownIndicator: 'is no outcome with a series in these results',
  needsVariant: 'cannot be: these results have no scenario beside the base path',
  needsTwo: 'cannot be: a comparison asks for two scenarios beside the base path',
  expectedName: (longest) => `expected a name of at most ${longest} characters, on one line`,
  expectedDate: 'expected a date, such as 2025-01-31',
  noCensus: (first, last, nearest) =>
    `is no census date of these results. They count on ${first}, on the first of every month and on ${last}; the nearest is ${nearest}`,
  withoutCounts: 'can be used with --counts alone',
  showsFew: (shown, all) => `The letter shows ${['none', 'one', 'two'][shown] ?? shown} of the ${all} scenarios.`,
  noAnalysis: 'this is no folder that ketenlab analyse wrote in the folder of a study',
  noMap: 'this analysis has no tipping map: that takes a study with two dimensions on a grid',
  otherBase: 'the study of this analysis has another base path or horizon than the results',
  outIsFolder: 'this is a folder; give the name of a zip',
  outIsOther: 'this file was not made by ketenlab export and is not replaced: choose another name',
  step: (done, total) => `Step ${done} of ${total} is done.`,
  failedPoint: (figure, point, why) => `Figure ${figure} fails (${point}): ${why}`,
  written: (file, files) => `${files} files are in ${file}. Begin with LEES-MIJ.txt.`,
};
