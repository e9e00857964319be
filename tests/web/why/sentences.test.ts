import { describe, expect, it } from 'vitest';
import { minus } from '../../../web/why/effect.ts';
import { carriedBy, longerFirst, lowerAt, moreAt, neverLonger } from '../../../web/why/guides/claims.ts';
import { courseSentence } from '../../../web/why/guides/findings.ts';
import { rangeText } from '../../../web/why/range-text.ts';
import { changeOf, courseOf } from '../../../web/why/verdict.ts';
import { whyEn } from '../../../web/words/why-en.ts';
import { whyNl } from '../../../web/words/why-nl.ts';
import { effect, range } from './kit.ts';

// All differences are made by hand; what an interval supports follows from where its ends lie.

describe('the range of a difference in words', () => {
  it.each([
    [range(7.4, 2.5), 'tussen 5 en 10 kinderen meer', 'between 5 and 10 more children'],
    [range(-7.4, 2.5), 'tussen 5 en 10 kinderen minder', 'between 5 and 10 fewer children'],
    [
      range(0.5, 2.5),
      'geen duidelijk verschil (tussen 2 minder en 3 meer)',
      'no clear difference (between 2 fewer and 3 more)',
    ],
    [range(0.8, 0.5), 'tussen 0,3 en 1,3 kinderen meer', 'between 0.3 and 1.3 more children'],
    [range(0, 0), 'geen enkel verschil', 'no difference at all'],
  ])('%o', (one, nl, en) => {
    expect(rangeText(one, whyNl)).toBe(nl);
    expect(rangeText(one, whyEn)).toBe(en);
  });
});

describe('an effect without a loop', () => {
  it.each([
    ['idle', range(-8, 2), range(-8, 2)],
    ['unclear', range(-8, 2), range(-6, 1)],
    ['gone', range(-8, 2), range(0, 1)],
    ['smaller', range(-8, 2), range(-3, 1)],
    ['larger', range(-8, 2), range(-14, 3)],
    ['turned', range(-8, 2), range(3, 1)],
    ['appears', range(0, 1), range(-8, 2)],
  ] as const)('is said to be %s only when the intervals support it', (change, on, off) => {
    expect(changeOf(on, off)).toBe(change);
    const said = whyNl.effects.change[change](rangeText(on, whyNl), rangeText(off, whyNl), 1);
    expect(said).toContain(rangeText(off, whyNl));
  });

  it('the interval of what disappears holds the sum of both half widths', () => {
    // -8 - (-3) = -5, and 2 + 1 = 3.
    expect(minus(range(-8, 2), range(-3, 1))).toEqual(range(-5, 3));
  });
});

describe('the course of an effect', () => {
  const half = 2;

  it('first up, later down, as found in at least three months in a row', () => {
    const course = courseOf(effect([0, 5, 9, 6, 1, -3, -7, -4, 0], half).points);
    expect(course?.up?.mean).toBe(9);
    expect(course?.down?.mean).toBe(-7);
    expect(course?.end).toBe('unclear');
  });

  it('two clear months in a row are no time', () => {
    expect(courseOf(effect([0, 5, 9, 1, 0], half).points)?.up).toBeNull();
  });

  it('its sentence says up, down, neither, and that the end is still so', () => {
    const say = (means: number[]) => courseSentence('Lijn', effect(means, half), whyNl);
    expect(say([0, 5, 9, 6])).toBe(
      'Lijn: een tijd lang een langere rij. Op het uiterste punt, 1 maart 2025: tussen 7 en 11 kinderen meer. ' +
        'Aan het eind, op 1 april 2025, nog steeds: tussen 4 en 8 kinderen meer.',
    );
    expect(say([0, -5, -9, -6, 0])).toMatch(/een kortere rij.*Aan het eind, op 1 mei 2025: geen duidelijk verschil/);
    expect(say([0, 1, -1, 9])).toMatch(/^Lijn: nergens langere tijd.*Aan het eind, op 1 april 2025: tussen 7 en 11/);
  });

  it('two groups of runs are not described by a mean', () => {
    expect(courseSentence('Lijn', { ...effect([0, 9, 9, 9], half), twoGroups: true }, whyNl)).toMatch(/twee groepen/);
  });
});

describe('a claim of a guide', () => {
  const [up, down, flat] = [effect([0, 9, 9, 9], 2), effect([0, -9, -9, -9], 2), effect([0, 1, 0, 1], 2)];

  it('that the line is longer first', () => {
    const { judge } = longerFirst('x');
    expect([judge([up]), judge([down]), judge([flat])]).toEqual(['yes', 'no', 'unclear']);
  });

  it('that it is never longer', () => {
    const { judge } = neverLonger('x', 0);
    expect([judge([up]), judge([down]), judge([flat])]).toEqual(['no', 'yes', 'yes']);
  });

  it('that there are more, or fewer than in another line, at a date', () => {
    const more = moreAt('x', '2025-03-15').judge;
    expect([more([up]), more([down]), more([flat])]).toEqual(['yes', 'no', 'unclear']);
    const lower = lowerAt('x', 1, 0, '2025-03-01').judge;
    expect([lower([up, flat]), lower([flat, up]), lower([flat, flat])]).toEqual(['yes', 'no', 'unclear']);
  });

  it('that a loop carries the effect', () => {
    const { judge } = carriedBy('x', 1);
    const small = effect([0, 4, 4, 4], 1);
    const large = effect([0, 15, 15, 15], 2);
    expect([judge([up, small]), judge([up, flat]), judge([up, large]), judge([up, effect([8], 2)])]).toEqual([
      'yes',
      'yes',
      'no',
      'unclear',
    ]);
  });

  it('is left open when a line is missing', () => {
    expect(longerFirst('x').judge([])).toBe('unclear');
    expect(carriedBy('x', 1).judge([up])).toBe('unclear');
  });
});
