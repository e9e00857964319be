import { type Fault, InputError } from '../../sim/engine/errors.ts';
import type { LeverRow, MechanismRow, Parameter } from '../../sim/scenario/parameter.ts';
import { type ReadScenario, readScenario } from '../../sim/scenario/read.ts';
import type { Register } from '../../sim/scenario/register.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';

/** A small register with one parameter of each kind that the reader treats in its own way. */
function parameter(row: Partial<Parameter> & Pick<Parameter, 'key' | 'scope' | 'unit' | 'default'>): Parameter {
  return {
    range: [0, 100],
    bounds: [0, 1000],
    sources: [],
    basis: 'a round number for tests',
    status: 'assumption',
    label: { nl: `${row.key} nl`, en: `${row.key} en` },
    ...row,
  };
}

function lever(row: Partial<LeverRow> & Pick<LeverRow, 'id' | 'key'>): LeverRow {
  return {
    unit: 'fte',
    default: 0,
    range: [0, 10],
    bounds: [-20, 20],
    sources: [],
    basis: 'a round number for tests',
    status: 'assumption',
    label: { nl: `${row.key} nl`, en: `${row.key} en` },
    effect: { nl: 'doet iets', en: 'does something' },
    touches: [],
    cost: { perUnit: [0, 0, 0], sources: [], basis: 'nothing' },
    ...row,
  };
}

const mechanisms: readonly MechanismRow[] = ['M05', 'M07'].map((id) => ({
  id,
  label: { nl: `${id} nl`, en: `${id} en` },
  explanation: { nl: 'legt uit', en: 'explains' },
  off: { 'staff.turnover': 0 },
}));

export const toy: Register = {
  parameters: [
    parameter({ key: 'raad.investigation', scope: 'chain', unit: 'weeks', default: 12, range: [4, 40] }),
    parameter({
      key: 'staff.turnover',
      scope: 'chain',
      unit: 'share',
      default: 0.2,
      range: [0.05, 0.4],
      bounds: [0, 1],
    }),
    parameter({ key: 'raad.team', scope: 'chain', unit: 'children', default: 5, whole: true }),
    parameter({
      key: 'region.reports',
      scope: 'region',
      unit: 'per year',
      default: 1000,
      range: [100, 5000],
      bounds: [0, 100_000],
      sources: ['VOL-001'],
      status: 'measured',
    }),
    parameter({ key: 'gi.fte', scope: 'gi', unit: 'fte', default: 30 }),
    parameter({ key: 'gi.turnover', scope: 'gi', unit: 'share', default: 0.25, range: [0, 0.5], bounds: [0, 1] }),
    parameter({ key: 'helpType.duration', scope: 'helpType', unit: 'months', default: 12 }),
    parameter({ key: 'provider.places', scope: 'provider', unit: 'places', default: 10, range: [0, 500], whole: true }),
  ],
  levers: [
    lever({ id: 'L01', key: 'raad.extra-fte' }),
    lever({ id: 'L07', key: 'gi.extra-fte', target: 'gi' }),
    lever({ id: 'L09', key: 'help.shorter', unit: 'weeks', target: 'helpType' }),
  ],
  shocks: [],
  mechanisms,
};

/** A complete scenario: one region, two GIs, one help type with one provider. Tests refer to its lines. */
export const base = `ketenlab: 1
name: toy
title: { nl: Speelgoed, en: Toy }
question: { nl: Hoe lang?, en: How long? }
start: 2024-09-20
years: 3
parameters:
  raad.investigation: 12.5
regions:
  - { id: zhz, name: Zuid-Holland Zuid, reports: 3500 }
gis:
  - { id: jb-west, name: JB west, regions: { zhz: 0.7 }, fte: 32.1 }
  - { id: wss, name: WSS, regions: { zhz: 0.3 } }
helpTypes:
  - { id: pleegzorg, name: { nl: Pleegzorg, en: Foster care } }
providers:
  - { id: pleegzorg-1, name: Aanbieder, helpType: pleegzorg, regions: [zhz], places: 400 }
levers:
  - { lever: L07, value: 6, start: 2025-01-01, target: jb-west }
off: [M05]
`;

/** Reads `toy.yaml` from a few files by name; the path of a file that is not there is an error, as on a disk. */
export function readToy(files: Readonly<Record<string, string>> | string, register: Register = toy): ReadScenario {
  const texts = new Map(Object.entries(typeof files === 'string' ? { 'toy.yaml': files } : files));
  const read = (file: string) => {
    const text = texts.get(file);
    if (text === undefined) throw new Error('no such file');
    return text;
  };
  return readScenario('toy.yaml', yamlFiles(read), register);
}

/** The faults of a scenario; an empty list when it can be read. Any other error passes through. */
export function faultsOf(files: Readonly<Record<string, string>> | string, register: Register = toy): readonly Fault[] {
  try {
    readToy(files, register);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults;
    throw error;
  }
}

/** The base scenario with one text replaced by another; fails when the text is not there. */
export function changed(from: string, to: string): string {
  if (!base.includes(from)) throw new Error(`the toy scenario has no '${from}'`);
  return base.replace(from, to);
}
