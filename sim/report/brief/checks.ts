import type { Check } from '../print/check.ts';
import { humanPoints } from '../print/check-figure.ts';
import type { Brief } from './brief.ts';
import type { BriefWords } from './words.ts';

/** What was found of the figures, a row for each: its name, how many points are good, and what is not. */
export function checkRows({ figures, checks }: Brief, words: BriefWords): string[][] {
  return figures.map((_, i) => {
    const own = checks[i] ?? [];
    const failed = own.filter(({ passed }) => !passed);
    const name = words.figure(i + 1, '').replace(/\.\s*$/, '');
    if (own.length === 0) return [name, words.checks.unchecked, ''];
    const good = own.length - failed.length;
    const result = failed.length === 0 ? words.checks.allPassed(good) : words.checks.somePassed(good, own.length);
    return [name, result, failed.map((check) => faultsOf(check, words)).join(' ')];
  });
}

/** The point that failed, and why. */
export function faultsOf({ point, faults }: Check, { checks }: BriefWords): string {
  return `${checks.points[point]}: ${faults.join(' ')}`.trim();
}

/** The text of controle.txt: each point of each figure, and what only a person can answer. */
export function checksText({ figures, checks, context }: Brief, words: BriefWords): string {
  const { checks: says } = words;
  const blocks = figures.map(({ title }, i) => [
    words.figure(i + 1, title),
    ...(checks[i] ?? []).flatMap((check, at) => [
      `${String(at + 1).padStart(2)}. ${check.passed ? says.passed : says.failed}: ${says.points[check.point]}`,
      ...check.faults.map((fault) => `      - ${fault}`),
    ]),
    ...((checks[i] ?? []).length === 0 ? [says.unchecked] : []),
  ]);
  // What is asked of every figure is asked once.
  const asked = new Set(figures.flatMap((figure) => humanPoints(figure, context)));
  const questions = asked.size === 0 ? [] : [[says.forPeople, ...[...asked].map((text, i) => `${i + 1}. ${text}`)]];
  return [[says.title], ...blocks, ...questions].map((block) => `${block.join('\n')}\n`).join('\n');
}
