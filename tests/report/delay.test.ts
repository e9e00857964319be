import { describe, expect, it } from 'vitest';
import { delayOf } from '../../sim/report/delay.ts';
import type { ComparisonResult, Difference, Indicator } from '../../sim/statistics/result.ts';
import { delaySentences } from '../../web/chain/delay-sentences.ts';
import { chainEn } from '../../web/words/chain-en.ts';
import { chainNl } from '../../web/words/chain-nl.ts';
import { chainResult } from './chain-example.ts';

/** Numbers by hand: key -> mean and 95 % interval. */
type Numbers = Readonly<Record<string, readonly [mean: number, low: number, high: number]>>;

function result(base: Numbers, difference: Numbers): ComparisonResult {
  const indicator = ([mean, low, high]: readonly [number, number, number], key: string) =>
    ({
      mean,
      interval95: [low, high],
      series: null,
      label: { nl: `Naam van ${key}`, en: key },
    }) as unknown as Indicator;
  const indicators = Object.fromEntries(Object.entries(base).map(([key, row]) => [key, indicator(row, key)]));
  const differences = Object.fromEntries(
    Object.entries(difference).map(([key, [mean, low, high]]) => [
      key,
      { mean, interval95: [low, high], series: null } as unknown as Difference,
    ]),
  );
  const [variant] = chainResult.variants;
  return { ...chainResult, indicators, variants: [{ ...variant!, indicators, difference: differences }] };
}

const days: Numbers = {
  'leadTime.raadWait.p50': [20, 18, 22],
  'leadTime.worker.p50': [95, 90, 100],
  'leadTime.help.p50': [115, 110, 120],
};

describe('where the days go', () => {
  it('is the link with most days in the middle, in words', () => {
    const delay = delayOf(result(days, {}), 0);
    expect(delay.longest).toEqual(['help']);
    expect(delaySentences(delay, null, chainNl)).toEqual([
      'De meeste dagen gaan heen bij: van verwijzing tot hulp. De helft van de kinderen is daar langer dan 115 dagen.',
    ]);
  });

  it('is two links when the runs cannot tell them apart', () => {
    const close = { ...days, 'leadTime.worker.p50': [108, 103, 113] as const };
    const delay = delayOf(result(close, {}), 0);
    expect(delay.longest).toEqual(['help', 'worker']);
    expect(delaySentences(delay, null, chainEn)).toEqual([
      'Most days go to: from referral to help; waiting for a fixed worker.',
    ]);
  });

  it('says of a variant what it clearly wins and loses, and nothing that is not clear', () => {
    const delay = delayOf(
      result(days, {
        'leadTime.worker.p90': [-13, -17, -9],
        'leadTime.help.p50': [2, 1, 3],
        'leadTime.raadWait.p50': [-4, -9, 1],
        'leadTime.court.p50': [0, 0, 0],
      }),
      1,
    );
    expect(delay.changes.map(({ link, level }) => `${link}.${level}`)).toEqual(['worker.p90', 'help.p50']);
    const sentences = delaySentences(delay, 'Behoud', chainNl);
    expect(sentences.slice(1)).toEqual([
      'Met ‘Behoud’ gaat het duidelijk sneller bij: wachten op een vaste jeugdbeschermer (13 dagen, tussen 9 en 17, voor de 1 op de 10 die het langst wacht).',
      'Met ‘Behoud’ duurt het duidelijk langer bij: van verwijzing tot hulp (2,0 dagen, tussen 1,0 en 3,0, voor een kind in het midden).',
      'Een duidelijk verschil is ook wel eens toeval. Waar in het echt niets verandert, staat er ongeveer 1 op de 20 keer toch een verschil.',
    ]);
  });

  it('says that nothing is clear when nothing is', () => {
    const delay = delayOf(result(days, { 'leadTime.help.p50': [2, -1, 5] }), 1);
    expect(delaySentences(delay, 'Behoud', chainNl)[1]).toContain('in geen enkele stap een duidelijk verschil');
  });

  it('names lines that grow in more than half of the futures, and capacity surely loaded above one', () => {
    const delay = delayOf(
      result(
        {
          'growing.raad.zhz': [0.7, 0.6, 0.8],
          'growing.gi.wss': [0.5, 0.4, 0.6],
          'load.raad.zhz': [1.04, 1.01, 1.07],
          'load.provider.a': [1.01, 0.99, 1.03],
        },
        {},
      ),
      0,
    );
    expect(delay.growing.map(({ key }) => key)).toEqual(['growing.raad.zhz']);
    expect(delay.overloaded.map(({ key }) => key)).toEqual(['load.raad.zhz']);
    expect(delaySentences(delay, null, chainNl)).toEqual([
      'Naam van growing.raad.zhz, in 14 van de 20 toekomsten: deze wachtrij staat aan het eind ver boven zijn gemiddelde. Hij groeit nog.',
      'Naam van load.raad.zhz: 104,0% bezet over de hele tijd. Er is geen ruimte om de rij korter te maken.',
    ]);
  });

  it('is known of every link in a real result', () => {
    for (const { p50, p90 } of delayOf(chainResult, 1).links) {
      expect(p50).not.toBeNull();
      expect(p90 as number).toBeGreaterThanOrEqual(p50 as number);
    }
    expect(() => delayOf(chainResult, 2)).toThrow(RangeError);
  });
});
