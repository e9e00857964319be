import { type Fault, faultLine, InputError } from '../../engine/errors.ts';
import { DEFAULT_SEED, LONGEST_SEED } from '../comparison.ts';
import { unreadable } from '../extends.ts';
import { faultAt } from '../faults.ts';
import type { Words } from '../parameter.ts';
import { findLever, type Register } from '../register.ts';
import type { LeverSetting, Scenario } from '../scenario.ts';
import { shapeFaults } from '../shape.ts';
import type { Source } from '../source.ts';
import { type Branch, child, itemsOf, plain, textOf } from '../tree.ts';
import { readDesign } from './design.ts';
import { fault, type Notes } from './notes.ts';
import { readOutcomes, type StudiedOutputs } from './outcomes.ts';
import { readPolicies } from './policies.ts';
import { readRange } from './range.ts';
import { readReplications } from './replications.ts';
import { studyFormat } from './schema.ts';
import {
  type ComputedDesign,
  type Dimension,
  dimensionsOf,
  type MovedLever,
  type Policy,
  type StudyPlan,
} from './study.ts';
import { readUncertainties } from './uncertainties.ts';
import { readVectors } from './vectors.ts';
import { writtenOut } from './written-out.ts';

/** A study with what looks unlikely in it. */
export interface ReadStudy {
  readonly plan: StudyPlan;
  /** Numbers outside the range that is thought possible, and other things that are used as written. */
  readonly warnings: readonly Fault[];
}

/** What a study needs to know of the model that computes it. */
export interface StudiedModel {
  layoutOf(scenario: Scenario): StudiedOutputs;
  /** The points of a design, by the seed of the study: rows of one number per dimension in its own unit. */
  pointsOf(design: ComputedDesign, dimensions: readonly Dimension[], seed: string): Float64Array[];
}

/** Most replications of all policies at all points. */
export const MOST_ROWS = 100_000_000;

/** Nobody reads more; a hostile file may have tens of thousands. */
const mostFaults = 500;

/**
 * The checked study of a file; `source` gives it and the files that it names by their path. Throws InputError with every
 * fault at once, those of the study first, in the order of the lines.
 */
export function readStudy(file: string, source: Source, register: Register, model: StudiedModel): ReadStudy {
  const notes: Notes = { faults: [], warnings: [] };
  const study = readTree(file, source, notes);
  if (study === null) throw new InputError(notes.faults);
  notes.faults.push(...shapeFaults(study, studyFormat(register)));
  const base = textOf(study.entries.get('base')) ?? '';
  const { policies, moved } = base === '' ? { policies: [], moved: [] } : readPolicies(study, source, register, notes);
  checkSameRun(study, policies, notes);
  const vectors = readVectors(study, source, register, policies, notes);
  const listed = readUncertainties(study, register, policies, notes);
  const uncertainties = vectors.points.length > 0 ? vectors.uncertainties : listed;
  const levers = readLevers(study, moved, register, notes);
  const layouts = policies.map(({ scenario }) => model.layoutOf(scenario));
  const taken = new Set([...uncertainties.map(({ parameter }) => parameter.key), ...levers.map(({ row }) => row.key)]);
  const outcomes = readOutcomes(study, policies, layouts, taken, notes);
  const dimensions = dimensionsOf({ uncertainties, levers });
  const written = itemsOf(study.entries.get('uncertainties')).length + itemsOf(study.entries.get('levers')).length;
  // A design over half the dimensions would be held against the wrong number of them.
  const whole = dimensions.length === written || child(study.entries.get('design'), 'vectors') !== undefined;
  const design = whole ? readDesign(study, dimensions, notes) : null;
  const replications = readReplications(study, itemsOf(study.entries.get('policies')).length, notes);
  const seed = textOf(study.entries.get('seed')) ?? DEFAULT_SEED;
  const seedPlace = study.entries.get('seed');
  if (seedPlace !== undefined && seed.length > LONGEST_SEED) {
    fault(notes, seedPlace, 'seed', `expected at most ${LONGEST_SEED} characters`);
  }
  const [first, ...rest] = policies;
  refuse(notes, file);
  if (design === null || replications === null || first === undefined) throw new Error(`${file} was read by halves.`);
  const points = design.kind === 'vectors' ? vectors.points : model.pointsOf(design, dimensions, seed);
  const rows = points.length * policies.length * replications.most;
  if (rows > MOST_ROWS) {
    const most = `a study has at most ${MOST_ROWS}: take fewer points, policies or replications`;
    fault(
      notes,
      { ...study, line: 0 },
      '',
      `${points.length} points, ${policies.length} policies and ${replications.most} replications make ${rows} rows; ${most}`,
    );
    refuse(notes, file);
  }
  const text = (key: string) => plain(study.entries.get(key));
  const plan: StudyPlan = {
    name: text('name') as string,
    title: text('title') as Words,
    question: text('question') as Words,
    seed,
    uncertainties,
    levers,
    policies: [first, ...rest],
    outcomes,
    design,
    points,
    replications,
  };
  return { plan, warnings: distinct(notes.warnings, file) };
}

function readTree(file: string, source: Source, notes: Notes): Branch | null {
  try {
    const { tree, faults } = source.tree(file);
    notes.faults.push(...faults);
    return tree === null ? null : writtenOut(tree);
  } catch (error) {
    notes.faults.push(faultAt({ file, line: 0 }, '', undefined, unreadable(file, error, '')));
    return null;
  }
}

/** Policies are held against each other day by day: they start and end on the same days. */
function checkSameRun(study: Branch, policies: readonly Policy[], notes: Notes): void {
  const [first, ...others] = policies;
  if (first === undefined) return;
  for (const { name, scenario } of others) {
    const { start, years } = first.scenario;
    if (scenario.start === start && scenario.years === years) continue;
    const run = `${scenario.start} and ${scenario.years} years, '${first.name}' ${start} and ${years} years`;
    const place = study.entries.get('policies') ?? study;
    fault(notes, place, 'policies', `'${name}' has ${run}: give the study a horizon, or the files one`);
  }
}

function readLevers(study: Branch, moved: readonly LeverSetting[], register: Register, notes: Notes): MovedLever[] {
  return itemsOf(study.entries.get('levers')).flatMap((item, index) => {
    const row = findLever(register.levers, textOf(child(item, 'lever')) ?? '');
    if (row === undefined) return [];
    const range = readRange(item, `levers[${index}]`, row, notes);
    const setting = moved[index];
    if (range === null || setting === undefined) return [];
    const { value: _value, ...dated } = setting;
    return [{ row, range, setting: dated }];
  });
}

function refuse({ faults }: Notes, file: string): void {
  if (faults.length > 0) throw new InputError(distinct(faults, file).slice(0, mostFaults));
}

/** Each once, those of the study first, in the order of its lines; policies share the files of their base. */
function distinct(faults: readonly Fault[], file: string): Fault[] {
  const once = [...new Map(faults.map((found) => [faultLine(found), found])).values()];
  const rank = (found: Fault) => (found.file === file ? 0 : 1);
  return once.sort((one, other) => rank(one) - rank(other) || (rank(one) === 0 ? one.line - other.line : 0));
}
