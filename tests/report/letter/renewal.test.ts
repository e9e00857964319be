import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft } from '../../../sim/report/letter/draft.ts';
import { factsOf } from '../../../sim/report/letter/facts.ts';
import type { Fact, LetterForm } from '../../../sim/report/letter/letter.ts';
import { changesOf } from '../../../sim/report/letter/renewal/changes.ts';
import { changesText, countsByReason } from '../../../sim/report/letter/renewal/changes-text.ts';
import {
  factsThen,
  readSavedLetter,
  type SavedLetter,
  usedFacts,
} from '../../../sim/report/letter/renewal/saved-letter.ts';
import { number } from '../../../sim/report/numbers.ts';
import { wordsOf } from '../../../sim/report/words/index.ts';
import type { ComparisonResult } from '../../../sim/statistics/result.ts';
import { contextOf, results } from './cases.ts';

const fact = (key: string, text: string): Fact => ({ key, value: null, text });
const one = (text: string | null) => (text === null ? [] : [fact('x', text)]);
const stages = (texts: readonly (string | null)[]) => {
  const [saved, sameInputsNow, newDataNow, newPolicyNow] = texts.map(one) as [Fact[], Fact[], Fact[], Fact[]];
  return { saved, sameInputsNow, newDataNow, newPolicyNow };
};
const change = (...texts: (string | null)[]) => changesOf(stages(texts), 'nl')[0];

describe('what changed since a letter was made', () => {
  it('is told by data, model and policy, in that order, and adds up', () => {
    expect(change('27', '26', '31', '30')).toEqual({
      key: 'x',
      was: '27',
      now: '30',
      parts: [
        { reason: 'data', from: '26', to: '31', amount: '+5' },
        { reason: 'model', from: '27', to: '26', amount: '−1' },
        { reason: 'policy', from: '31', to: '30', amount: '−1' },
      ],
      total: '+3',
    });
  });

  it.each([
    [['34%', '34%', '36,5%', '36,5%'], ['+2,5'], '+2,5'],
    [['18 van de 20', '18 van de 20', '15 van de 20', '16 van de 20'], ['−3', '+1'], '−2'],
    [['1.200', '1.200', '1.200', '2.000'], ['+800'], '+800'],
    [['1 mei 2027', '1 mei 2027', '1 juni 2027', '1 juni 2027'], [null], null],
    [['< 10', '< 10', '12', '12'], [null], null],
  ])('of %j is %j', (texts, amounts, total) => {
    const found = change(...texts);
    expect(found?.parts.map(({ amount }) => amount)).toEqual(amounts);
    expect(found?.total).toBe(total);
  });

  it('tells what came, what went, and what two parts moved there and back', () => {
    expect(change(null, null, '3', '3')).toMatchObject({ was: null, now: '3', total: null });
    expect(change('3', '3', null, null)).toMatchObject({ was: '3', now: null });
    expect(change('3', '4', '3', '3')?.parts.map(({ amount }) => amount)).toEqual(['−1', '+1']);
    expect(changesOf(stages(['3', '3', '3', '3']), 'nl')).toEqual([]);
  });

  it('adds up exactly as it is written, whatever the numbers are', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(3)), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(amounts, (all) => {
        const found = change(...all.map(([n, decimals]) => number(n / 10 ** decimals, decimals, 'nl')));
        if (found === undefined) return;
        const read = (text: string | null) => {
          const [whole = '', decimals = ''] = (text ?? '')
            .replaceAll('.', '')
            .replace('−', '-')
            .replace('+', '')
            .split(',');
          return BigInt(`${whole}${decimals.padEnd(3, '0')}`);
        };
        expect(found.parts.reduce((sum, { amount }) => sum + read(amount), 0n)).toBe(read(found.total));
        expect(read(found.was) + read(found.total)).toBe(read(found.now));
      }),
      { seed: 20271101, numRuns: 500 },
    );
  });
});

const [example] = results.clear as [ComparisonResult, string];
const form: LetterForm = {
  question: 'effect',
  audience: 'council',
  sender: 'ZHZ',
  date: '2027-09-20',
  indicator: 'withoutWorker',
  norm: '',
};
const context = contextOf(example);
const saved: SavedLetter = {
  version: 1,
  letter: draft(form, context),
  language: 'nl',
  facts: factsOf(context, form),
  result: { ketenlab: '0.1.0', digest: example.digest },
  rule: 'mask',
  norm: context.norm,
  runDate: '2026-11-22',
  link: '',
  inputs: {
    ketenlab: '0.1.0',
    command: 'compare',
    files: { 'base.yaml': 'name: base' },
    scenarios: ['base.yaml'],
    seed: 'ketenlab',
    replications: 60,
    years: null,
  output: null,
    link: '',
    started: '2026-11-22T10:00:00Z',
  },
};

describe('the sentences of a renewal', () => {
  it('name the fact, how it was and is, and by what', () => {
    const now = saved.facts.map((one) => (one.key === 'zhz-2024.withoutWorker.mean' ? { ...one, text: '31' } : one));
    const changes = changesOf(
      { saved: saved.facts, sameInputsNow: saved.facts, newDataNow: now, newPolicyNow: now },
      'nl',
    );
    const [before] = saved.facts.filter(({ key }) => key === 'zhz-2024.withoutWorker.mean');
    expect(changesText(changes, now, wordsOf('nl'))).toEqual([
      `Kinderen zonder vaste jeugdbeschermer, samen, Basispad Zuid-Holland Zuid, gemiddeld: was ${before?.text}, is nu 31 (+${31 - Number(before?.text)} door nieuwe gegevens).`,
    ]);
    expect(countsByReason(changes)).toEqual({ data: 1, model: 0, policy: 0 });
  });

  it('begin with what stands in the letter', () => {
    const used = usedFacts(saved.letter);
    const now = saved.facts.map((one) => ({ ...one, text: `${one.text} anders` }));
    const changes = changesOf(
      { saved: saved.facts, sameInputsNow: saved.facts, newDataNow: saved.facts, newPolicyNow: now },
      'nl',
    );
    const order = changesText(changes, now, wordsOf('nl'), used);
    expect(order).toHaveLength(saved.facts.length);
    expect(used.size).toBeGreaterThan(10);
    expect(order[0]).toContain('door ander beleid in het basispad');
  });
});

describe('a saved letter', () => {
  it('is read back as it was written', () => {
    expect(readSavedLetter(JSON.stringify(saved))).toEqual({ saved, faults: [] });
  });

  it('keeps the numbers that are the own ones of the analyst', () => {
    const own = {
      ...saved,
      letter: {
        ...saved.letter,
        paragraphs: [
          { heading: '', text: 'Artikel 3.', bound: [{ at: 8, length: 1, fact: null, own: true as const }] },
        ],
      },
    };
    expect(readSavedLetter(JSON.stringify(own)).saved).toEqual(own);
  });

  it('may be without facts: then they are what stands in the text', () => {
    const { facts: _, ...rest } = saved;
    const read = readSavedLetter(JSON.stringify(rest)).saved as SavedLetter;
    const texts = new Map(factsThen(read).map(({ key, text }) => [key, text.toLowerCase()]));
    for (const [key, text] of texts) expect(saved.facts.find((one) => one.key === key)?.text.toLowerCase()).toBe(text);
    expect(texts.size).toBe(usedFacts(saved.letter).size);
  });

  it('is refused with every fault at once', () => {
    const broken = JSON.stringify({
      ...saved,
      version: 2,
      extra: 1,
      language: 'fr',
      letter: { ...saved.letter, actions: 'none' },
    });
    const { saved: none, faults } = readSavedLetter(broken);
    expect(none).toBeNull();
    expect(faults.map(({ path }) => path).sort()).toEqual(['extra', 'language', 'letter.actions', 'version']);
    expect(readSavedLetter('{"version":').faults).toHaveLength(1);
    expect(readSavedLetter('[]').saved).toBeNull();
  });

  it('is refused when a number lies outside its text, or a scenario is none of its files', () => {
    const outside = {
      ...saved,
      letter: {
        ...saved.letter,
        paragraphs: [{ heading: '', text: 'kort', bound: [{ at: 3, length: 2, fact: null }] }],
      },
    };
    expect(readSavedLetter(JSON.stringify(outside)).faults).toEqual([
      { path: 'letter.paragraphs[0].bound[0]', message: 'lies outside its text' },
    ]);
    const missing = { ...saved, inputs: { ...(saved.inputs as object), scenarios: ['other.yaml'] } };
    expect(readSavedLetter(JSON.stringify(missing)).faults[0]?.path).toBe('inputs.scenarios[0]');
  });
});
