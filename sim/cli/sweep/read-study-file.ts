import { readPlan } from '../../experiment/sweep/read-plan.ts';
import type { ReadStudy } from '../../scenario/study/read.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import { LONGEST_VECTORS } from '../../scenario/study/vectors.ts';
import { yamlFiles } from '../../scenario/yaml.ts';
import { faultText } from '../fault-text.ts';
import { fileReader } from '../read-input.ts';
import type { Surroundings } from '../surroundings.ts';
import type { CliWords } from '../words/words.ts';

/** The study of a file; its warnings are noted. Throws InputError with all its faults. */
export function readStudyFile(file: string, here: Surroundings): StudyPlan {
  const { plan, warnings } = readStudyOf(file, here.words);
  for (const warning of warnings) here.note(here.words.warning(faultText(warning, here.words)));
  return plan;
}

/** The study of a file with its warnings. Throws InputError with all its faults. */
export function readStudyOf(file: string, words: CliWords): ReadStudy {
  // The points of a study that has them in a file take more room than a scenario ever does.
  return readPlan(file, { ...yamlFiles(fileReader(words)), text: fileReader(words, LONGEST_VECTORS) });
}

/** Whether a file has what only a study has. */
export function isStudy(file: string, words: CliWords): boolean {
  try {
    const { tree } = yamlFiles(fileReader(words)).tree(file);
    return ['base', 'uncertainties', 'policies', 'outcomes', 'design'].some((key) => tree?.entries.has(key));
  } catch {
    // A file that cannot be read at all is told of when it is read as what it is taken for.
    return false;
  }
}
