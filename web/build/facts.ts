import type { LeverRow, Words } from '../../sim/scenario/parameter.ts';
import { lists, type Register } from '../../sim/scenario/register.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { steps } from '../../sim/scenario/steps.ts';
import { todayOf, todayRow } from '../../sim/scenario/today.ts';
import type { BaseFacts, Facts, LeverFacts, Named } from '../facts.ts';

/** What the page knows of a model: its levers, shocks and mechanisms, and the base paths in the order given. */
export function factsOf(register: Register, bases: readonly Scenario[], version: string): Facts {
  return {
    version,
    levers: register.levers.map((row) => leverFacts(row, register)),
    shocks: register.shocks.map((row) => leverFacts(row, register)),
    mechanisms: register.mechanisms.map(({ id, label, explanation }) => ({ id, label, explanation })),
    steps: Object.entries(steps).map(([id, name]) => ({ id, name })),
    bases: bases.map((base) => baseFacts(base, register)),
  };
}

function leverFacts(row: LeverRow, register: Register): LeverFacts {
  const { today } = row;
  return {
    id: row.id,
    key: row.key,
    unit: row.unit,
    default: row.default,
    range: row.range,
    bounds: row.bounds,
    label: row.label,
    effect: row.effect,
    touches: row.touches.flatMap((id) => touched(id, register)),
    status: row.status,
    basis: row.basis,
    sources: row.sources,
    cost: row.cost,
    target: row.target ?? null,
    needsTarget: row.needsTarget ?? false,
    claims: row.claims ?? null,
    today:
      today === undefined
        ? null
        : { ...todayRow(today, register), per: today.per, ...(today.how === undefined ? {} : { how: today.how }) },
  };
}

/** A step or mechanism with its name; nothing for an id that has none, such as that of an actor. */
function touched(id: string, register: Register): Named[] {
  const name = steps[id] ?? register.mechanisms.find((row) => row.id === id)?.label;
  return name === undefined ? [] : [{ id, name }];
}

function baseFacts(base: Scenario, register: Register): BaseFacts {
  const named = ({ id, name }: { readonly id: string; readonly name: string | Words }): Named => ({
    id,
    name: typeof name === 'string' ? { nl: name, en: name } : name,
  });
  return {
    name: base.name,
    title: base.title,
    question: base.question,
    start: base.start,
    years: base.years,
    regions: base.regions.map(named),
    gis: base.gis.map(named),
    helpTypes: base.helpTypes.map(named),
    providers: base.providers.map(named),
    off: base.off,
    today: Object.fromEntries(
      [...register.levers, ...register.shocks].map((row) => [row.id, numbersOfToday(row, base, register)]),
    ),
  };
}

/** Target id, '' for all -> number of today, where there is one. */
function numbersOfToday(row: LeverRow, base: Scenario, register: Register): Record<string, number> {
  const targets = [null, ...(row.target === undefined ? [] : base[lists[row.target]].map(({ id }) => id))];
  return Object.fromEntries(
    targets.flatMap((target) => {
      const now = todayOf(row, register, base, target);
      return now === null ? [] : [[target ?? '', now] as const];
    }),
  );
}
