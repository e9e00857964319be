import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../sim/experiment/answer.ts';
import { overloads } from '../../../web/first/overload.ts';
import { pageEn } from '../../../web/words/page-en.ts';
import { pageNl } from '../../../web/words/page-nl.ts';

type Numbers = Readonly<Record<string, readonly [mean: number, low: number, high: number]>>;

/** An answer with a base path and one variant, with the numbers of each by hand: key -> mean and 95 % interval. */
function answer(base: Numbers, variant: Numbers = {}): Answer {
  const indicators = (numbers: Numbers) =>
    Object.fromEntries(
      Object.entries(numbers).map(([key, [mean, low, high]]) => [
        key,
        { mean, interval95: [low, high], label: { nl: `naam van ${key}`, en: `name of ${key}` } },
      ]),
    );
  const title = { nl: 'Minder', en: 'Less' };
  const variants = [{ scenario: { title }, indicators: indicators(variant) }];
  return { result: { indicators: indicators(base), variants } } as unknown as Answer;
}

describe('what does not fit, in words', () => {
  it('says of a line that it stands above its mean in most futures, and not that it has no end', () => {
    const said = overloads(
      answer({}, { 'growing.raad.zhz': [0.7, 0.6, 0.8], 'growing.gi.a': [0.5, 0.4, 0.6] }),
      pageNl,
    );
    expect(said).toEqual([
      'In meer dan de helft van de toekomsten staat deze wachtrij aan het eind ver boven zijn gemiddelde en groeit nog: naam van growing.raad.zhz. Dat geldt voor: Minder.',
    ]);
  });

  it('names several lines as several, and the scenarios that share them once', () => {
    const both: Numbers = { 'growing.raad.a': [1, 1, 1], 'growing.gi.a': [1, 1, 1] };
    const said = overloads(answer(both, both), pageNl);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('staan deze wachtrijen');
    expect(said[0]).toContain('Basispad en Minder');
  });

  it('says of use that it is nearly full, and of the last weeks only what is sure', () => {
    const said = overloads(
      answer({
        'load.raad.zhz': [0.996, 0.99, 1],
        'workload.a': [1.1, 1.02, 1.18],
        'workload.b': [1.1, 0.98, 1.22],
        'workload.a.overloaded': [1, 1, 1],
      }),
      pageEn,
    );
    expect(said).toEqual([
      'This is in use nearly all of the time: name of load.raad.zhz. This holds for: Base path.',
      'In the last weeks more work is asked here than there are hours: name of workload.a. This holds for: Base path.',
    ]);
  });

  it('keeps "without end" for a line that became too long to calculate', () => {
    expect(overloads(answer({ notSimulated: [3, 1, 5] }), pageNl)[0]).toContain('groeit zonder einde');
    expect(overloads(answer({ notSimulated: [0, 0, 0] }), pageNl)).toEqual([]);
  });
});
