import type { BriefCliWords } from './brief-words.ts';

/** English sentences about the files of a letter. */
export const briefCliEn: BriefCliWords = {
  expectedPage: 'expected an address that begins with https://, without a name or password',
  noResults: 'this is no folder with results: result.json is missing',
  noInputs: 'inputs.json is missing: an older version made this folder. Compute it again and then try this again',
  notFolder: 'this folder does not exist',
  noJson: 'this is no JSON: the file was cut off or changed',
  otherStudy: 'these are no results of run, compare or measures: of those a letter can be made',
  damaged: 'is missing or has another form than Ketenlab writes: the file was changed',
  otherInputs: 'does not belong to result.json: that has another seed or another number of replications',
  unknownIndicator: 'is no outcome with a series in these results',
  needsVariant: 'cannot be: these results have no scenario beside the base path',
  outIsFolder: 'this is a folder; give the name of a zip',
  outIsOther: 'this file was not made by ketenlab export and is not replaced: choose another name',
  countedIn: (scenario) => `counts with scenario ${scenario}`,
  countedBy: (file) => `own counts (${file})`,
  leftOut: (n) =>
    `A letter compares at most two scenarios with the base path: ${n} ${n === 1 ? 'is' : 'are'} left out. Compute the two that you want.`,
  step: (done, total) => `Step ${done} of ${total} is done.`,
  failedPoint: (figure, point, why) => `Figure ${figure} fails (${point}): ${why}`,
  written: (file, files) => `${files} files are in ${file}. Begin with LEES-MIJ.txt.`,
};
