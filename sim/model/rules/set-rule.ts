import { InputError } from '../../engine/errors.ts';
import { readFormula } from '../../scenario/formula.ts';
import { formulaNames } from '../../scenario/formula-names.ts';
import { type RuledLine, type RuleName, type Rules, ruledLines, rulesFor } from '../../scenario/rule-list.ts';
import { ruleProblems } from '../../scenario/rules.ts';
import { entityKey, FOR, STREAM } from '../purposes.ts';
import type { Chain } from '../state.ts';
import { type Program, programOf } from './program.ts';
import { LINE, RULE } from './rule.ts';

/** The rules that a scenario starts with, and the formulas among them, by line. */
export interface StartRules {
  readonly number: Uint8Array;
  readonly formulas: readonly (Program | null)[];
}

/** Compiles the rules of a scenario. Throws InputError for what is neither a rule of its line nor a formula. */
export function startRules(rules: Rules): StartRules {
  const faults = ruledLines.flatMap((line) =>
    ruleProblems(line, rules[line]).map((message) => ({
      file: '',
      line: 0,
      path: `rules.${line}`,
      value: rules[line],
      message,
    })),
  );
  if (faults.length > 0) throw new InputError(faults);
  const names = formulaNames.map(({ key }) => key);
  const formulas = ruledLines.map((line) => {
    if (rulesFor(line).includes(rules[line])) return null;
    const read = readFormula(rules[line], names);
    return 'expression' in read ? programOf(read.expression, names) : null;
  });
  const number = ruledLines.map((line, place) =>
    formulas[place] === null ? RULE[rules[line] as RuleName] : RULE.formula,
  );
  return { number: Uint8Array.from(number), formulas };
}

/** Every line has the rule of the scenario again. */
export function resetRules(c: Chain): void {
  c.ruleOf.set(c.startRules.number);
  chooseRules(c);
}

/**
 * From now on `rule` says who is next in the lines of the Raad, of the GIs, or of the providers that do not give voorrang.
 * Throws RangeError for a rule that the line cannot have, and for `formula` where the scenario has none for the line.
 */
export function setRule(c: Chain, line: RuledLine, rule: RuleName): void {
  const possible = rule === 'formula' ? c.formulas[LINE[line]] !== null : rulesFor(line).includes(rule);
  if (!possible) throw new RangeError(`The line '${line}' cannot have the rule '${rule}'.`);
  c.ruleOf[LINE[line]] = RULE[rule];
  if (line === 'providers') chooseRules(c);
}

/** The line of the GIs goes by urgency while the framework of L26 holds, and else by the rule of the scenario. */
export function frameGi(c: Chain): void {
  const held = (c.framework[0] as number) >= 0.5;
  c.ruleOf[LINE.gi] = held ? RULE.urgency : (c.startRules.number[LINE.gi] as number);
}

/**
 * The rule of each provider: measureFirst where it gives voorrang, by the scenario or as one of the share of the others that
 * takes part (the same ones in every variant), and the rule of the line where it does not.
 */
export function chooseRules(c: Chain): void {
  for (let provider = 0; provider < c.tables.providers; provider++) {
    const always = (c.tables.provider.voorrang[provider] as number) >= 0.5;
    const joins = c.draws.chance(FOR.voorrang, entityKey(STREAM.provider, 0, provider), 0, c.voorrang, 0);
    c.rule[provider] = always || joins ? RULE.measureFirst : (c.ruleOf[LINE.providers] as number);
  }
}
