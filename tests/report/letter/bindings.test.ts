import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOwn, rebind, tieTo } from '../../../sim/report/letter/bindings.ts';
import type { Fact, Paragraph } from '../../../sim/report/letter/letter.ts';
import { capital, marked, unmarked } from '../../../sim/report/letter/marks.ts';
import { mismatches } from '../../../sim/report/letter/mismatches.ts';
import { numbersIn } from '../../../sim/report/letter/tokens.ts';

const fact = (key: string, text: string, value: number | null = null, after = ''): Fact => ({
  key,
  value,
  text,
  after,
});
const FACTS = [
  fact('date', '1 september 2027'),
  fact('mean', '27', 27, 'kinderen'),
  fact('days', '27', 27, 'dagen'),
  fact('often', '18 van de 20', 18),
  fact('cost', '1.200', 1200, 'euro'),
  fact('share', '34%', 0.34),
  fact('title', 'Caseload 12 ineens'),
] as const;
const [date, mean, , often, cost, share, title] = FACTS;

function paragraph(sentence: string): Paragraph {
  return { heading: '', ...unmarked(sentence) };
}
const WRITTEN = paragraph(
  `Op ${marked(date)} zijn er ${marked(mean)} kinderen. In ${marked(often)} toekomsten kost ‘${marked(title)}’ ${marked(cost)} euro, bij ${marked(share)}.`,
);
const keys = ({ bound }: Paragraph) => bound.map((one) => one.fact);
const texts = ({ text, bound }: Paragraph) => bound.map(({ at, length }) => text.slice(at, at + length));

describe('numbers in a text', () => {
  it.each([
    ['Op 1 september 2027 zijn het er 27.', ['1 september 2027', '27']],
    ['Van 1.200 naar 12,5, of 27 % en 3%.', ['1.200', '12,5', '27 %', '3%']],
    ['In 18 van de 20 toekomsten.', ['18 van de 20']],
    ['Dat is € 1.200.000 of −3, ook -4 en +2.', ['€ 1.200.000', '−3', '-4', '+2']],
    ['Tussen 20-45, op 1-9-2027 en 2027-09-01.', ['20', '45', '1-9-2027', '2027-09-01']],
    ['I01 en B1 zijn namen; ZHZ2 ook. Versie 0.1.0.', ['0.1.0']],
    ['Er zijn < 10 kinderen.', ['< 10']],
    ['Artikel 3, lid 2.', ['3', '2']],
  ])('%s', (text, expected) => {
    expect(numbersIn(text).map((token) => token.text)).toEqual(expected);
  });

  it('are read in English too', () => {
    const text = 'On 1 September 2027, 1,200 children, in 18 of 20 futures, 12.5%';
    expect(numbersIn(text, 'en').map((token) => token.text)).toEqual([
      '1 September 2027',
      '1,200',
      '18 of 20',
      '12.5%',
    ]);
  });
});

describe('a sentence made with facts', () => {
  it('is bound where they stand', () => {
    expect(texts(WRITTEN)).toEqual(['1 september 2027', '27', '18 van de 20', 'Caseload 12 ineens', '1.200', '34%']);
    expect(keys(WRITTEN)).toEqual(['date', 'mean', 'often', 'title', 'cost', 'share']);
    expect(mismatches(WRITTEN, FACTS)).toEqual([]);
  });

  it('begins with a capital, also with a fact in front', () => {
    expect(unmarked(capital(marked(fact('x', 'kinderen')))).text).toBe('Kinderen');
    expect(capital('op een dag')).toBe('Op een dag');
  });
});

describe('a paragraph that is edited', () => {
  const edited = (text: string) => rebind(WRITTEN, text, FACTS);

  it('keeps what is tied when words change around it', () => {
    const after = edited(`Dus: ${WRITTEN.text.replace('zijn er', 'wachten')} En verder niets.`);
    expect(keys(after)).toEqual(keys(WRITTEN));
    expect(mismatches(after, FACTS)).toEqual([]);
  });

  it('says what the data say where a number was changed', () => {
    const after = edited(WRITTEN.text.replace(' 27 ', ' 26 '));
    expect(mismatches(after, FACTS)).toEqual([
      { at: after.text.indexOf('26'), length: 2, text: '26', expected: '27', reason: 'otherNow' },
    ]);
    expect(mismatches(rebind(after, WRITTEN.text, FACTS), FACTS)).toEqual([]);
  });

  it('ties a new number to the one fact that is written so, by the word after it where there are more', () => {
    const after = edited(`${WRITTEN.text} Zij wachten 27 dagen; 27 keer.`);
    expect(keys(after).slice(-2)).toEqual(['days', null]);
    expect(mismatches(after, FACTS).map(({ text, reason }) => [text, reason])).toEqual([['27', 'notInTheData']]);
  });

  it('has a number that the data do not know in red, until the analyst says that it is no outcome', () => {
    const after = edited(`${WRITTEN.text} Zie artikel 265.`);
    const [wrong] = mismatches(after, FACTS);
    expect(wrong).toMatchObject({ text: '265', expected: null, reason: 'notInTheData' });
    const own = markOwn(after, wrong?.at ?? -1);
    expect(mismatches(own, FACTS)).toEqual([]);
    const later = rebind(own, `Ook dit. ${own.text}`, FACTS);
    expect(later.bound.at(-1)).toMatchObject({ own: true });
    expect(mismatches(later, FACTS)).toEqual([]);
    expect(mismatches(tieTo(own, wrong?.at ?? -1, 'mean'), FACTS)[0]).toMatchObject({ expected: '27' });
  });

  it('has a number in red whose fact is gone, or says something else now', () => {
    const now = FACTS.filter(({ key }) => key !== 'cost').map((one) =>
      one.key === 'often' ? { ...one, text: '15 van de 20' } : one,
    );
    expect(mismatches(WRITTEN, now).map(({ text, expected, reason }) => [text, expected, reason])).toEqual([
      ['18 van de 20', '15 van de 20', 'otherNow'],
      ['1.200', null, 'gone'],
    ]);
  });

  it('sees a changed title as other than the data say', () => {
    const after = edited(WRITTEN.text.replace('Caseload 12', 'Caseload 13'));
    expect(mismatches(after, FACTS)).toMatchObject([{ expected: 'Caseload 12 ineens', reason: 'otherNow' }]);
  });

  it('takes another writing of the same number for the same', () => {
    const after = edited(WRITTEN.text.replace('34%', '34 %'));
    expect(mismatches(after, FACTS)).toEqual([]);
  });
});

const bits = fc.constantFrom(
  '27',
  ' 18 van de 20',
  ' ',
  'kinderen',
  '1.200',
  '€',
  ',',
  '.',
  '−3',
  '34%',
  '1 september 2027',
  'é😀',
  '12',
);
const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(30), fc.array(bits, { maxLength: 4 })), {
  minLength: 1,
  maxLength: 6,
});

describe('any edits', () => {
  it('leave every number tied at its place, none twice, and none out of sight', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let now = WRITTEN;
        for (const [from, take, put] of all) {
          const at = from % (now.text.length + 1);
          now = rebind(now, now.text.slice(0, at) + put.join('') + now.text.slice(at + take), FACTS);
          let end = 0;
          for (const one of now.bound) {
            expect(one.at).toBeGreaterThanOrEqual(end);
            expect(one.length).toBeGreaterThan(0);
            end = one.at + one.length;
            expect(end).toBeLessThanOrEqual(now.text.length);
          }
          const red = mismatches(now, FACTS);
          for (const { at: place, length, text } of red) expect(now.text.slice(place, place + length)).toBe(text);
          for (const token of numbersIn(now.text)) {
            const over = now.bound.filter((one) => token.at < one.at + one.length && one.at < token.at + token.length);
            expect(over.length).toBeGreaterThan(0);
          }
        }
      }),
      { seed: 20270901, numRuns: 400 },
    );
  });

  it('never leave a number green that the data do not say', () => {
    fc.assert(
      fc.property(edits, (all) => {
        let now = WRITTEN;
        for (const [from, take, put] of all) {
          const at = from % (now.text.length + 1);
          now = rebind(now, now.text.slice(0, at) + put.join('') + now.text.slice(at + take), FACTS);
        }
        const red = mismatches(now, FACTS);
        for (const token of numbersIn(now.text)) {
          const isRed = red.some((one) => token.at < one.at + one.length && one.at < token.at + token.length);
          const said = FACTS.some(({ text }) => text.replace(/\s/g, '').includes(token.text.replace(/\s/g, '')));
          expect(isRed || said).toBe(true);
        }
      }),
      { seed: 20270902, numRuns: 400 },
    );
  });

  it('in the words alone change no tie', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('maar', 'ook', 'dus'), { minLength: 1, maxLength: 3 }),
        fc.nat(20),
        (put, n) => {
          const spaces = [...WRITTEN.text.matchAll(/ (?=(?:zijn|er|kinderen|toekomsten|kost|bij)\b)/g)].map(
            ({ index }) => index,
          );
          const at = spaces[n % spaces.length] as number;
          const now = rebind(WRITTEN, `${WRITTEN.text.slice(0, at)} ${put.join(' ')}${WRITTEN.text.slice(at)}`, FACTS);
          expect(keys(now)).toEqual(keys(WRITTEN));
        },
      ),
      { seed: 20270903, numRuns: 100 },
    );
  });
});
