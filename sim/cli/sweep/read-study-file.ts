import { readPlan } from '../../experiment/sweep/read-plan.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import { yamlFiles } from '../../scenario/yaml.ts';
import { faultText } from '../fault-text.ts';
import { fileReader } from '../read-input.ts';
import type { Surroundings } from '../surroundings.ts';

/** The study of a file; its warnings are noted. Throws InputError with all its faults. */
export function readStudyFile(file: string, here: Surroundings): StudyPlan {
  const { plan, warnings } = readPlan(file, yamlFiles(fileReader(here.words)));
  for (const warning of warnings) here.note(here.words.warning(faultText(warning, here.words)));
  return plan;
}
