import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';
import { DAY } from '../time.ts';
import { linesOf, waited } from './facts.ts';
import { rules } from './index.ts';
import type { Rule } from './rule.ts';

const GUARD = at('rule.guard');

/** Whether what is free now can go to `who`. */
type Fits = (c: Chain, who: number) => boolean;
const always: Fits = () => true;

/**
 * Who is next under a rule that scores, of `count` lines of a kind from `first` on: of those whom it fits the one with the
 * highest score, and among equals who has waited longest; -1 when there is nobody. Looks at everyone in line.
 */
export function nextByScore(
  c: Chain,
  line: number,
  first: number,
  count: number,
  rule: number,
  fits: Fits = always,
): number {
  const overdue = nextOverdue(c, line, first, count, fits);
  if (overdue >= 0) return overdue;
  const { score } = rules[rule] as Rule;
  const lines = linesOf(c, line);
  let best = -1;
  let highest = 0;
  let longest = 0;
  for (let place = first; place < first + count; place++)
    for (let who = lines.first(place); who >= 0; who = lines.behind(who)) {
      if (!fits(c, who)) continue;
      score(c, line, who);
      const own = c.score[0] as number;
      if (best >= 0 && (own < highest || (own === highest && waited(c, line, who) <= longest))) continue;
      best = who;
      highest = own;
      longest = waited(c, line, who);
    }
  return best;
}

/**
 * Who has waited beyond the guard, longest first, of those whom it fits; -1 when nobody has. In every line who has waited
 * longest stands in front, so only those beyond the guard are looked at.
 */
export function nextOverdue(c: Chain, line: number, first: number, count: number, fits: Fits = always): number {
  const guard = c.number[GUARD] as number;
  if (guard === 0) return -1;
  const lines = linesOf(c, line);
  let best = -1;
  let longest = guard * DAY;
  for (let place = first; place < first + count; place++)
    for (let who = lines.first(place); who >= 0 && waited(c, line, who) > longest; who = lines.behind(who)) {
      if (!fits(c, who)) continue;
      best = who;
      longest = waited(c, line, who);
      break;
    }
  return best;
}
