import type { Delay, SureDays } from '../../sim/report/delay.ts';
import { number, of20 } from '../../sim/report/numbers.ts';
import type { ChainWords } from '../words/chain.ts';

/** At most so many steps in one sentence. */
const MOST = 3;

/** Where the days go, in sentences. @param scenario title of the scenario beside the base path; null for the base path */
export function delaySentences(delay: Delay, scenario: string | null, words: ChainWords): string[] {
  const { language } = words.picture;
  const text = words.delay;
  const whole = (days: number) => number(days, 0, language);
  const item = ({ link, level, days, interval95 }: SureDays) => {
    const [low, high] = interval95.map(Math.abs).sort((a, b) => a - b) as [number, number];
    const decimals = Math.abs(days) < 10 ? 1 : 0;
    const written = (n: number) => number(n, decimals, language);
    return text.item(text.links[link], written(Math.abs(days)), written(low), written(high), level);
  };
  const items = (changes: readonly SureDays[]) => changes.slice(0, MOST).map(item).join('; ');
  const won = delay.changes.filter(({ days }) => days < 0);
  const lost = delay.changes.filter(({ days }) => days > 0);
  const longest = delay.links.find(({ link }) => link === delay.longest[0])?.p50 ?? null;
  return [
    ...(longest === null
      ? []
      : [
          text.longest(
            delay.longest.map((link) => text.links[link]).join('; '),
            delay.longest.length === 1 ? whole(longest) : null,
          ),
        ]),
    ...(scenario !== null && won.length > 0 ? [text.shorter(scenario, items(won))] : []),
    ...(scenario !== null && lost.length > 0 ? [text.longer(scenario, items(lost))] : []),
    ...(scenario !== null && delay.changes.length > 0 ? [text.chance] : []),
    ...(scenario !== null && delay.changes.length === 0 ? [text.same(scenario)] : []),
    ...delay.growing.map(({ label, value }) => text.growing(label[language], of20(value))),
    ...delay.overloaded.map(({ label, value }) => text.overloaded(label[language], number(100 * value, 1, language))),
  ];
}
