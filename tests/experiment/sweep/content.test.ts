import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOf, planOf, type StudyContent, studyHash } from '../../../sim/experiment/sweep/content.ts';
import { readPlan } from '../../../sim/experiment/sweep/read-plan.ts';
import { yamlFiles } from '../../../sim/scenario/yaml.ts';

const folder = new URL('../../../scenarios/studies/', import.meta.url);
const source = yamlFiles((file) => readFileSync(file, 'utf8'));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

test.each(files)(
  'the shipped study %s has the same hash when it comes back from a file, also when it moves levers',
  (name) => {
    const { plan } = readPlan(`scenarios/studies/${name}`, source);
    const content = contentOf(plan);
    const back = JSON.parse(JSON.stringify(content)) as StudyContent;
    expect(studyHash(back)).toBe(studyHash(content));
    expect(studyHash(contentOf(planOf(back)))).toBe(studyHash(content));
  },
);
