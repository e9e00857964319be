import type { Fault } from '../engine/errors.ts';
import { faultAt } from './faults.ts';
import { readFormula } from './formula.ts';
import { namesFor } from './formula-names.ts';
import type { LeverRow } from './parameter.ts';
import { findLever } from './register.ts';
import { presentRules, type RuledLine, type Rules, ruledLines, ruleRows, rulesFor } from './rule-list.ts';
import type { LeverSetting } from './scenario.ts';
import { nearest } from './suggest.ts';
import { type Branch, child, textOf } from './tree.ts';

/** The rules of a scenario, those of today where it says nothing, with what is wrong in its section `rules`. */
export interface ReadRules {
  readonly rules: Rules;
  readonly faults: readonly Fault[];
}

/** Reads and checks the section `rules` of a merged scenario: per line a rule that it can have, or a formula. */
export function readRules(root: Branch): ReadRules {
  const faults: Fault[] = [];
  const rules: Record<RuledLine, string> = { ...presentRules };
  for (const line of ruledLines) {
    const written = child(root.entries.get('rules'), line);
    const text = textOf(written);
    if (written === undefined || text === undefined) continue;
    const problems = ruleProblems(line, text);
    faults.push(...problems.map((problem) => faultAt(written, `rules.${line}`, text, problem)));
    rules[line] = text.trim();
  }
  return { rules, faults };
}

/** A fault for each rule other than that of today in a line whose order one of the levers that are set claims. */
export function claimFaults(
  root: Branch,
  rules: Rules,
  settings: readonly LeverSetting[],
  rows: readonly LeverRow[],
): Fault[] {
  return settings.flatMap(({ lever }) => {
    const row = findLever(rows, lever);
    const problem = row === undefined ? null : claimProblem(rules, row);
    const written = row?.claims === undefined ? undefined : child(root.entries.get('rules'), row.claims);
    return problem === null || written === undefined
      ? []
      : [faultAt(written, `rules.${row?.claims}`, textOf(written), problem)];
  });
}

/** Why a lever cannot be set beside these rules: the one it would replace without a word; or null. */
export function claimProblem(rules: Rules, { id, claims }: Pick<LeverRow, 'id' | 'claims'>): string | null {
  const line = ruledLines.find((one) => one === claims);
  if (line === undefined || rules[line] === presentRules[line]) return null;
  return `${id} and rules.${line} both set the order of the line '${line}': keep one`;
}

/** What is wrong with a rule or formula of a line: a sentence each; none when it can be used. */
export function ruleProblems(line: RuledLine, written: string): readonly string[] {
  const text = written.trim();
  const known = rulesFor(line);
  if (known.includes(text)) return [];
  const elsewhere = ruleRows.find(({ key }) => key === text);
  if (elsewhere !== undefined) {
    return [`a rule of ${elsewhere.lines.join(', ')} only; expected one of ${known.join(', ')}, or a formula`];
  }
  const names = namesFor(line);
  if (/^[A-Za-z_]\w*$/.test(text) && !names.includes(text)) {
    const meant = nearest(text, [...known, ...names]);
    const hint = meant === null ? '' : `; did you mean '${meant}'?`;
    return [`unknown rule: expected one of ${known.join(', ')}, or a formula${hint}`];
  }
  const read = readFormula(text, names);
  return 'problems' in read ? read.problems : [];
}
