import { readPlan } from '../../experiment/sweep/read-plan.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import { LONGEST_VECTORS } from '../../scenario/study/vectors.ts';
import { yamlFiles } from '../../scenario/yaml.ts';
import { faultText } from '../fault-text.ts';
import { fileReader } from '../read-input.ts';
import type { Surroundings } from '../surroundings.ts';

/** The study of a file; its warnings are noted. Throws InputError with all its faults. */
export function readStudyFile(file: string, here: Surroundings): StudyPlan {
  // The points of a study that has them in a file take more room than a scenario ever does.
  const text = fileReader(here.words, LONGEST_VECTORS);
  const { plan, warnings } = readPlan(file, { ...yamlFiles(fileReader(here.words)), text });
  for (const warning of warnings) here.note(here.words.warning(faultText(warning, here.words)));
  return plan;
}
