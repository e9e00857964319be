import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { mechanisms } from '../../../sim/scenario/register/index.ts';
import { LoopDiagram, loopSentences } from '../../../web/why/loop-diagram.tsx';
import { loops, ringOf } from '../../../web/why/loops.ts';
import { whyEn } from '../../../web/words/why-en.ts';
import { whyNl } from '../../../web/words/why-nl.ts';

const drawn = Object.entries(loops);

it('every diagram belongs to a mechanism of the register', () => {
  const known = mechanisms.map(({ id }) => id);
  expect(drawn.map(([id]) => id).filter((id) => !known.includes(id))).toEqual([]);
  expect(Object.keys(loops)).toEqual(expect.arrayContaining(['M01', 'M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M10']));
});

it.each(drawn)('%s has two to five boxes, and arrows between two of them, each pair once', (_, { boxes, arrows }) => {
  expect(boxes.length).toBeGreaterThanOrEqual(2);
  expect(boxes.length).toBeLessThanOrEqual(5);
  const pairs = arrows.map(({ from, to }) => `${from} ${to}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(arrows.every(({ from, to }) => from !== to && boxes.includes(from) && boxes.includes(to))).toBe(true);
});

describe('the kind of ring follows from its signs', () => {
  // By hand, from the mechanisms of the acceptance list: R reinforces, B balances; M02 is no ring.
  it.each([
    ['M01', 1],
    ['M05', 1],
    ['M22', 1],
    ['P25', 1],
    ['M03', -1],
    ['M11', -1],
  ])('%s: %i', (id, sign) => {
    const loop = loops[id];
    expect(loop && ringOf(loop)?.sign).toBe(sign);
  });

  it.each(['M02', 'M06', 'M07'])('%s works in one direction', (id) => {
    const loop = loops[id];
    expect(loop && ringOf(loop)).toBeNull();
  });
});

it.each([whyNl, whyEn])('a diagram has its boxes, its arrows and the same in words, in $language', (words) => {
  const loop = loops.M01;
  if (loop === undefined) throw new Error('M01 is not drawn.');
  const svg = renderToString(<LoopDiagram loop={loop} words={words} />);
  expect(svg.match(/data-box/g)).toHaveLength(3);
  expect(svg.match(/data-arrow/g)).toHaveLength(3);
  const sentences = loopSentences(loop, words);
  expect(sentences).toHaveLength(4);
  expect(svg).toContain(`aria-label="${sentences.join(' ')}"`);
});

it('M01 in words', () => {
  expect(loops.M01 && loopSentences(loops.M01, whyNl)).toEqual([
    'Hoe meer werkdruk, hoe meer vertrek van jeugdbeschermers.',
    'Hoe meer vertrek van jeugdbeschermers, hoe minder jeugdbeschermers met tijd.',
    'Hoe meer jeugdbeschermers met tijd, hoe minder werkdruk.',
    'De kring versterkt zichzelf: meer werkdruk, en via de andere stappen nog meer werkdruk.',
  ]);
});

it('English has fewer of what is counted and less of what is not, and says what comes later', () => {
  expect(loops.M01 && loopSentences(loops.M01, whyEn).slice(1, 3)).toEqual([
    'The more leaving by workers, the fewer workers with time.',
    'The more workers with time, the less workload.',
  ]);
  expect(loops.M04 && loopSentences(loops.M04, whyEn)[1]).toBe(
    'The more candidates, the more workers with time, but only later.',
  );
});
