import { assemble } from '../model/assemble.ts';
import { type KindName, kindNames } from '../model/kinds.ts';
import type { Output } from '../model/output.ts';
import { register } from '../model/register.ts';
import { type Described, describeRegister } from '../scenario/describe.ts';
import { type FormulaName, formulaNames } from '../scenario/formula-names.ts';
import type { LeverRow, MechanismRow, Parameter, Words } from '../scenario/parameter.ts';
import { type RuleRow, ruleRows } from '../scenario/rule-list.ts';
import { builtInCards } from '../source-cards.ts';
import { baseScenario } from './base-scenario.ts';
import { stationMeanings } from './words/stations.ts';

/** A row of the register with, besides its sources, their ids in one text; 'assumption' when it has none. */
type WithSource<Row> = Row & { readonly source: string };

/** A kind of event of the model and what happens at it. */
export interface Station {
  readonly key: KindName;
  readonly meaning: Words;
}

/** What the model is made of, or a part of it: the JSON of `ketenlab describe --json`. */
export interface Description {
  readonly parameters: readonly WithSource<Described<Parameter>>[];
  readonly levers: readonly WithSource<Described<LeverRow>>[];
  /** What happens from outside; rows of the same shape as levers. */
  readonly shocks: readonly WithSource<Described<LeverRow>>[];
  /** Outputs of the base scenario that comes with the program; some carry ids of its GIs, help types and providers. */
  readonly indicators: readonly Omit<Output, 'offset' | 'length'>[];
  /** In the order in which events of one instant are handled. */
  readonly stations: readonly Station[];
  readonly mechanisms: readonly MechanismRow[];
  /** Rules for who is next, and the names that a formula may use in their place. */
  readonly rules: readonly RuleRow[];
  readonly names: readonly FormulaName[];
}

/** The whole description. */
export function description(): Description {
  const { parameters, levers, shocks, mechanisms } = describeRegister(register, builtInCards());
  const withSource = <Row extends { readonly sources: readonly { readonly id: string }[] }>(row: Row) => ({
    ...row,
    source: row.sources.length === 0 ? 'assumption' : row.sources.map(({ id }) => id).join(', '),
  });
  return {
    parameters: parameters.map(withSource),
    levers: levers.map(withSource),
    shocks: shocks.map(withSource),
    indicators: assemble(baseScenario()).outputs.map(({ offset: _offset, length: _length, ...shown }) => shown),
    stations: kindNames.map((key) => ({ key, meaning: stationMeanings[key] })),
    mechanisms,
    rules: ruleRows,
    names: formulaNames,
  };
}

/** The part of a description that is meant by a group, a key, the first part of a key, or an id; null when none is. */
export function partOf(whole: Description, what: string): Description | null {
  const named = (name: string) => name === what || name.startsWith(`${what}.`);
  const part = {
    parameters: whole.parameters.filter(({ key }) => what === 'parameters' || named(key)),
    levers: whole.levers.filter(({ id, key }) => what === 'levers' || named(id) || named(key)),
    shocks: whole.shocks.filter(({ id, key }) => what === 'shocks' || named(id) || named(key)),
    indicators: whole.indicators.filter(({ id, key }) => what === 'indicators' || named(id) || named(key)),
    stations: whole.stations.filter(({ key }) => what === 'stations' || named(key)),
    mechanisms: whole.mechanisms.filter(({ id }) => what === 'mechanisms' || named(id)),
    rules: whole.rules.filter(({ key }) => what === 'rules' || named(key)),
    names: whole.names.filter(({ key }) => what === 'rules' || what === 'names' || named(key)),
  };
  return Object.values(part).some((rows) => rows.length > 0) ? part : null;
}
