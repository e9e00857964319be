import { type Fault, faultLine, InputError } from '../../../sim/engine/errors.ts';
import { type ReadStudy, readStudy, type StudiedModel } from '../../../sim/scenario/study/read.ts';
import { yamlFiles } from '../../../sim/scenario/yaml.ts';
import { base as offBase, toy } from '../toy.ts';

/** The toy base path with all mechanisms on. */
export const base = offBase.replace('off: [M05]\n', '');

/** A model with three outputs, two dates and designs whose every number is the lowest of its range. */
export const model: StudiedModel = {
  layoutOf: () => ({
    outputs: [
      { key: 'waiting', kind: 'series', headline: true },
      { key: 'waiting.mean', kind: 'value', headline: true },
      { key: 'busy', kind: 'series', headline: false },
    ],
    dates: ['2024-09-20', '2024-10-01', '2027-09-20'],
  }),
  pointsOf: (design, dimensions) => {
    const size = design.kind === 'latin-hypercube' ? design.points : 1;
    return Array.from({ length: size }, () => Float64Array.from(dimensions, ({ range }) => range[0]));
  },
};

/** A study without fault. Tests refer to its lines. */
export const study = `name: toy-study
title: { nl: Speelstudie, en: Toy study }
question: { nl: Wat helpt?, en: What helps? }
base: ../base.yaml
horizon: 2 years
seed: toy
uncertainties:
  - raad.investigation
  - { number: staff.turnover, range: [0.1, 0.3], scale: log }
levers:
  - { lever: L01, range: [0, 8], start: 2025-01-01, ramp: 6 months }
policies:
  - today
  - { name: more, title: { nl: Meer, en: More }, levers: [{ lever: L09, value: 2, start: 2025-02-01, target: pleegzorg }] }
  - { name: file, file: ../policy.yaml }
outcomes:
  - waiting.mean
  - { output: waiting, at: 2024-10-01 }
design: { latin-hypercube: { points: 8 } }
replications: { least: 30, most: 400, halfWidth: 5 % }
`;

const policy = `extends: base.yaml
name: policy
title: { nl: Beleid, en: Policy }
question: { nl: Wat?, en: What? }
levers:
  - { lever: L09, value: 4, start: 2025-03-01 }
`;

/** The study with one text replaced by another; fails when the text is not there. */
export function changed(from: string, to: string): string {
  if (!study.includes(from)) throw new Error(`the study has no '${from}'`);
  return study.replace(from, to);
}

/** Reads a study beside the toy base path, one policy file, and `more` files. */
export function read(text: string, more: Readonly<Record<string, string>> = {}): ReadStudy {
  const files: Record<string, string> = { 'studies/s.yaml': text, 'base.yaml': base, 'policy.yaml': policy, ...more };
  const source = yamlFiles((file) => {
    const found = files[file];
    if (found === undefined) throw new Error('no such file');
    return found;
  });
  return readStudy('studies/s.yaml', source, toy, model);
}

/** The faults of a study as a person reads them. */
export function faultsOf(text: string, more: Readonly<Record<string, string>> = {}): string[] {
  try {
    read(text, more);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map((found: Fault) => faultLine(found));
  }
}
