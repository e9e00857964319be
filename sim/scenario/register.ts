import type { LeverRow, MechanismRow, Parameter, Scope } from './parameter.ts';

/** Every number, lever, shock and mechanism of the model: what a scenario may name. */
export interface Register {
  readonly parameters: readonly Parameter[];
  readonly levers: readonly LeverRow[];
  /** What happens from outside, set and dated like a lever. */
  readonly shocks: readonly LeverRow[];
  readonly mechanisms: readonly MechanismRow[];
}

/** Scopes whose numbers stand inside an item of a list, with the list's key in a scenario file. */
export const lists = { region: 'regions', gi: 'gis', helpType: 'helpTypes', provider: 'providers' } as const;

/** A scope that has items. */
export type ItemScope = keyof typeof lists;

/** Item scopes in the order of a scenario file. */
export const itemScopes = Object.keys(lists) as readonly ItemScope[];

/** The parameters of one scope, in register order. */
export function ofScope(register: Register, scope: Scope): readonly Parameter[] {
  return register.parameters.filter((parameter) => parameter.scope === scope);
}

/** The key of a parameter inside an item of its scope: `gi.turnover` -> `turnover`; of scope 'chain' the key itself. */
export function itemKey(parameter: Parameter): string {
  const prefix = `${parameter.scope}.`;
  return parameter.key.startsWith(prefix) ? parameter.key.slice(prefix.length) : parameter.key;
}

/** The lever or shock with this id (`L07`, `X02`) or key, or undefined. */
export function findLever(rows: readonly LeverRow[], name: string): LeverRow | undefined {
  return rows.find((row) => row.id === name || row.key === name);
}
