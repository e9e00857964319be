import { describe, expect, it } from 'vitest';
import { rebind } from '../../../sim/report/letter/bindings.ts';
import { draft } from '../../../sim/report/letter/draft.ts';
import { factsOf } from '../../../sim/report/letter/facts.ts';
import { hints } from '../../../sim/report/letter/hints.ts';
import type { LetterForm } from '../../../sim/report/letter/letter.ts';
import { mismatches } from '../../../sim/report/letter/mismatches.ts';
import { numbersIn, sameWriting } from '../../../sim/report/letter/tokens.ts';
import { measuresOf } from '../../../sim/report/measures-of.ts';
import { lastDate } from '../../../sim/report/period.ts';
import { resultTable } from '../../../sim/report/result-table.ts';
import { type Cell, records } from '../../../sim/report/table.ts';
import type { Language } from '../../../sim/report/words/words.ts';
import type { ComparisonResult } from '../../../sim/statistics/result.ts';
import { contextOf, formsOf, results } from './cases.ts';

const cases = Object.entries(results).map(([name, [result, indicator]]) => ({ name, result, indicator }));
const languages: readonly Language[] = ['nl', 'en'];
const form = (rest: Partial<LetterForm> = {}): LetterForm => ({
  question: 'effect',
  audience: 'council',
  sender: '',
  date: '2027-09-20',
  indicator: 'withoutWorker',
  norm: '',
  ...rest,
});
const whole = (letter: ReturnType<typeof draft>) => letter.paragraphs.map(({ text }) => text).join('\n');
const example = (results.clear as [ComparisonResult, string])[0];

/** A number as it is written in Dutch: its value, and half of its last digit. */
function parsed(text: string): { value: number; half: number } {
  const digits = /[\d.]+(?:,\d+)?/.exec(text)?.[0] ?? '';
  const [integer = '', decimals = ''] = digits.replaceAll('.', '').split(',');
  return { value: Number(`${integer}.${decimals || '0'}`), half: 0.5 * 10 ** -decimals.length };
}

/** The number of the table that a fact is about, read from its key alone; null for what is no outcome. */
function inTable(key: string, rows: readonly Record<string, Cell>[], { date }: LetterForm, result: ComparisonResult) {
  const scenario = [result.scenario, ...result.variants.map((one) => one.scenario)]
    .map(({ name }) => name)
    .find((name) => key.startsWith(`${name}.`));
  if (scenario === undefined) return null;
  const rest = key.slice(scenario.length + 1);
  const money = /^cost\.(difference\.)?(low|middle|high)$/.exec(rest);
  const wait = /^waits\.(\w+)\.(\w+)\.days$/.exec(rest);
  const [, name = '', day = '', column = ''] =
    /^(.+?)(?:\.on\.([\d-]+))?\.((?:difference\.)?(?:mean|low|high|size|group[12]\.(?:mean|often)))$/.exec(rest) ?? [];
  const indicator = money ? `cost.total.${money[2]}` : wait ? `whoWaits.${wait[1]}.${wait[2]}` : name;
  const own = rows.filter((row) => row.scenario === scenario && row.indicator === indicator);
  const row = own.findLast((one) => one.date === null || (one.date as string) <= (day || date));
  if (row === undefined) return null;
  if (money) return { value: Math.abs(Number(money[1] ? row.difference : row.mean)), unit: 'euro' };
  if (wait) return { value: Math.abs(Number(row.difference)), unit: 'days' };
  const columns: Readonly<Record<string, string>> = {
    mean: 'mean',
    low: 'p05',
    high: 'p95',
    'difference.size': 'difference',
    'difference.low': 'difference_low95',
    'difference.high': 'difference_high95',
    'group1.mean': 'hump_low_mean',
    'group2.mean': 'hump_high_mean',
    'group1.often': 'hump_low_runs',
    'group2.often': 'hump_high_runs',
    'difference.group1.mean': 'difference_hump_low_mean',
    'difference.group2.mean': 'difference_hump_high_mean',
    'difference.group1.often': 'difference_hump_low_runs',
    'difference.group2.often': 'difference_hump_high_runs',
  };
  const cell = row[columns[column] ?? ''];
  return cell == null
    ? null
    : { value: Math.abs(Number(cell)), unit: column.endsWith('often') ? 'runs' : String(row.unit) };
}

describe.each(cases)('a letter about a result that is $name', ({ result, indicator }) => {
  const all = languages.flatMap((language) =>
    formsOf(indicator).map((one) => {
      const context = contextOf(result, language);
      return { language, one, facts: factsOf(context, one), paragraphs: draft(one, context).paragraphs };
    }),
  );

  it('has no number in it that is not tied to a fact and written as that fact', () => {
    for (const { language, facts, paragraphs } of all) {
      expect(paragraphs.length).toBeGreaterThan(2);
      for (const paragraph of paragraphs) {
        expect(mismatches(paragraph, facts, language)).toEqual([]);
        for (const token of numbersIn(paragraph.text, language)) {
          const over = paragraph.bound.filter(
            ({ at, length }) => at <= token.at && token.at + token.length <= at + length,
          );
          expect([token.text, over.length]).toEqual([token.text, 1]);
        }
      }
    }
  });

  it('says the numbers of the table', () => {
    const rows = records(resultTable(result, 'nl'));
    let checked = 0;
    for (const { one, facts: list, paragraphs } of all.filter(({ language }) => language === 'nl')) {
      const facts = new Map(list.map((fact) => [fact.key, fact]));
      for (const { text, bound } of paragraphs) {
        for (const { at, length, fact } of bound) {
          const found = inTable(fact ?? '', rows, one, result);
          if (found === null) continue;
          checked++;
          const written = parsed(text.slice(at, at + length));
          const factor = found.unit === 'share' ? 100 : 1;
          // Money is rounded to thousands at least, and coarser where its range is wide: to its first digit.
          const step =
            found.unit === 'euro'
              ? Math.max(500, 0.5 * 10 ** Math.floor(Math.log10(written.value || 1)))
              : written.half;
          expect(Math.abs(found.value * factor - written.value)).toBeLessThanOrEqual(step * (1 + 1e-9));
          expect(facts.get(fact ?? '')?.value).toBeCloseTo(found.value, 9);
        }
      }
    }
    expect(checked).toBeGreaterThan(indicator === 'withoutWorker' && result.variants.length > 0 ? 20 : 0);
  });

  it('raises no hint and holds no empty part, in both languages', () => {
    for (const { language, paragraphs } of all) {
      for (const { heading, text } of paragraphs) {
        expect(hints(text, language)).toEqual([]);
        expect(heading).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|null|‘’|\s{2}|\s[.,;]|[\ue000-\ue002]/);
        expect(text).toMatch(/^[\p{Lu}‘]/u);
        expect(text).toMatch(/[.\]]$/);
      }
    }
  });

  it('stays tied when it is read back unchanged', () => {
    const one = form({ indicator });
    const context = contextOf(result);
    for (const paragraph of draft(one, context).paragraphs) {
      expect(rebind(paragraph, paragraph.text, factsOf(context, one))).toEqual(paragraph);
    }
  });

  it('has facts with keys of their own', () => {
    for (const { facts } of all) {
      const keys = facts.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('what a letter says', () => {
  const text = (name: string, rest: Partial<LetterForm> = {}) => {
    const [result, indicator] = results[name] as [ComparisonResult, string];
    return whole(draft(form({ indicator, ...rest }), contextOf(result)));
  };

  it('calls an unclear difference unclear, and claims no direction for it', () => {
    const unclear = text('unclear');
    expect(unclear).toContain('geen duidelijk verschil tussen ‘Minder personeel vertrekt’ en het basispad');
    expect(unclear).not.toMatch(/kinderen (minder|meer) zonder/);
    expect(unclear).toContain('heel waarschijnlijk tussen 1 minder en 2 kinderen meer');
  });

  it('writes an end of a range that rounds to nothing without a direction', () => {
    const half = (low: number, high: number) => {
      const [variant] = example.variants as [ComparisonResult['variants'][number]];
      const one = variant.difference.withoutWorker as (typeof variant.difference)[string];
      const difference = {
        ...variant.difference,
        withoutWorker: { ...one, mean: (low + high) / 2, interval95: [low, high] as const },
      };
      return whole(draft(form(), contextOf({ ...example, variants: [{ ...variant, difference }] })));
    };
    expect(half(0.02, 1.8)).toContain('heel waarschijnlijk tussen 0,0 en 1,8 kinderen meer');
    expect(half(-1.8, 0.02)).toContain('heel waarschijnlijk tussen 0,0 en 1,8 kinderen minder');
    expect(half(-3.4, -1.6)).toContain('heel waarschijnlijk tussen 1,6 en 3,4 kinderen minder');
  });

  it('tells both groups of futures and no mean of them', () => {
    const groups = text('two groups', { date: '2027-10-01' });
    expect(groups).toMatch(/In 19 van de 100 toekomsten gaat het om ongeveer 1 kind\b/);
    expect(groups).toContain('In 81 van de 100 toekomsten gaat het om ongeveer 104 kinderen');
    expect(groups).toContain('Een gemiddelde past bij geen van beide groepen');
    expect(groups).not.toContain('gemiddeld 84');
  });

  it('says that nothing changes where nothing does, and that a number cannot be calculated', () => {
    expect(text('exactly the same')).toContain('is ‘Minder personeel vertrekt’ precies gelijk aan het basispad');
    expect(text('undefined')).toContain('niet te berekenen');
  });

  it('calls few runs a first estimate', () => {
    expect(text('one run')).toContain('Dit is een eerste schatting na 1 keer doorrekenen');
  });

  it('reads levels at the date that was asked for, and says so', () => {
    const early = text('clear', { date: '2025-08-15', question: 'state' });
    const row = records(resultTable(example, 'nl')).find(
      ({ scenario, indicator, date }) =>
        scenario === 'zhz-2024' && indicator === 'withoutWorker' && date === '2025-08-01',
    );
    expect(early).toContain(`op 1 augustus 2025 gemiddeld om ${Math.round(Number(row?.mean))} kinderen`);
  });

  it('tells who waits longer where a rule is used, and that it shifts the waiting', () => {
    expect(text('clear')).toContain(
      'wachten deze groepen gemiddeld duidelijk langer: Wachten op hulp: vrijwillig (58 dagen)',
    );
    expect(text('clear')).toContain('maakt geen plekken: zij verdeelt het wachten anders');
  });

  it('has the money line with its price level, and leaves cover to the writer', () => {
    const { text: money = '' } = draft(form({ audience: 'college' }), contextOf(example)).paragraphs.at(-1) ?? {};
    expect(money).toContain('prijspeil 2025');
    expect(money).toContain('Structureel of incidenteel: [in te vullen]. Dekking: [in te vullen].');
    expect(text('two groups')).toContain('De kosten zijn in deze berekening niet doorgerekend');
  });

  it('never says which of two measures does more when that was not tested', () => {
    expect(text('clear', { question: 'comparison' })).toContain('is in deze berekening niet getoetst');
  });

  it('tells of two measures apart or alike on which day, which is the last of the run and not that of the letter', () => {
    const [result, indicator] = results.clear as [ComparisonResult, string];
    const one = form({ indicator, question: 'comparison', date: '2025-08-15' });
    const measures = measuresOf(result, indicator) ?? undefined;
    expect(whole(draft(one, contextOf(result), measures))).toMatch(
      /(?:Op 20 september 2027 zijn de effecten van|Of de effecten van .* op 20 september 2027 verschillen)/,
    );
  });

  it('calls a difference in costs unclear when a single run gives no interval', () => {
    const { text: money = '' } =
      draft(
        form({ audience: 'college' }),
        contextOf((results['one run'] as [ComparisonResult, string])[0]),
      ).paragraphs.at(-1) ?? {};
    expect(money).toContain('Er is geen duidelijk verschil in kosten');
    expect(money).toContain('De grenzen zijn de lage en de hoge schatting van de prijzen');
  });

  it('is short for the college: three messages and the money', () => {
    const letter = draft(form({ audience: 'college' }), contextOf(example));
    expect(letter.paragraphs.map(({ heading }) => heading)).toEqual([
      'Eerste boodschap',
      'Tweede boodschap',
      'Derde boodschap',
      'Geld',
    ]);
  });

  it('has no money for families, and the definition for an inspection', () => {
    expect(text('clear', { audience: 'families' })).not.toContain('euro');
    const headings = draft(form({ audience: 'inspection' }), contextOf(example)).paragraphs.map(
      ({ heading }) => heading,
    );
    expect(headings).toContain('Wat is er precies geteld?');
    expect(headings).toContain('Hoe is het verloop?');
  });

  it('shows counts under the rule, in the text and in the facts', () => {
    const counts = {
      ...contextOf(example),
      counted: { supplier: 'de GI', date: '', series: { new: [['2025-09-01', 26]], existing: [['2025-09-01', 7]] } },
    } as const;
    const said = whole(draft(form(), counts));
    expect(said).toContain('nieuw 26 kinderen en bestaand < 10 kinderen, samen 26 tot en met 35');
    expect(factsOf(counts, form()).find(({ key }) => key === 'counted.existing')).toEqual({
      key: 'counted.existing',
      value: null,
      text: '< 10',
    });
    expect(factsOf({ ...counts, rule: 'round' }, form()).find(({ key }) => key === 'counted.existing')).toMatchObject({
      value: 5,
      text: '5',
    });
  });

  it('counts futures in twenties that add up', () => {
    for (const { result, indicator } of cases) {
      const facts = factsOf(contextOf(result), form({ indicator, question: 'comparison' }));
      const often = facts.filter(({ key }) => /\.often\.(there|equal|back)$/.test(key));
      for (const { key, value } of often.filter((fact) => fact.key.endsWith('.there'))) {
        const rest = ['equal', 'back'].map(
          (way) => often.find((fact) => fact.key === key.replace(/there$/, way))?.value,
        );
        expect([value, ...rest].reduce((sum: number, n) => sum + (n ?? 0), 0)).toBe(20);
      }
    }
  });

  it('refuses an indicator that the result does not have', () => {
    expect(() => draft(form({ indicator: 'nothing' }), contextOf(example))).toThrow(RangeError);
  });

  it('is read within the run', () => {
    expect(lastDate(example)).toBe('2027-09-20');
    expect(sameWriting('27 %')).toBe(sameWriting('27%'));
  });
});
