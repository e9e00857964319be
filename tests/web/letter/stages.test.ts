import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../sim/report/letter/letter.ts';
import type { SavedLetter } from '../../../sim/report/letter/renewal/saved-letter.ts';
import type { Inputs } from '../../../sim/scenario/inputs.ts';
import { changesBy, stagesOfInputs, stagesOfLink } from '../../../web/letter/stages.ts';
import { lettersFirst } from '../../../web/letter/use-inputs.ts';

const fact = (key: string, text: string): Fact => ({ key, value: Number(text), text });
const saved: SavedLetter = {
  version: 1,
  letter: {
    form: { question: 'state', audience: 'gi', sender: '', date: '2026-01-01', indicator: 'a', norm: '' },
    title: 'Brief',
    paragraphs: [{ heading: 'Nu', text: 'Er zijn 27.', bound: [{ at: 8, length: 2, fact: 'a' }] }],
    feasibility: {},
    actions: [],
  },
  language: 'nl',
  facts: [fact('a', '27'), fact('b', '5')],
  result: { ketenlab: '0.1.0', digest: '' },
  rule: 'mask',
  norm: null,
  runDate: '2026-01-01',
  link: '',
  inputs: null,
};
const [again, now] = [
  [fact('a', '25'), fact('b', '6')],
  [fact('a', '20'), fact('b', '6')],
];
const used = new Set(['a']);

describe('a letter that kept its inputs', () => {
  it('has a part of the model, of the data and of the policy, that add up', () => {
    const stages = stagesOfInputs(saved, [fact('a', '30')], [fact('a', '26')], [fact('a', '20')]);
    // 27 + 3 − 4 − 6 = 20, by hand.
    expect(changesBy(saved, stages, used)).toEqual({
      model: [{ key: 'a', was: '27', is: '30', amount: '+3' }],
      data: [{ key: 'a', was: '30', is: '26', amount: '−4' }],
      policy: [{ key: 'a', was: '26', is: '20', amount: '−6' }],
    });
  });

  it('takes other counts of its own as data, and never as policy', () => {
    const counted = { ...saved, facts: [...saved.facts, fact('counted.new', '41')] };
    const same = [fact('a', '27'), fact('b', '5')];
    const stages = stagesOfInputs(counted, same, same, [...same, fact('counted.new', '32')]);
    expect(changesBy(counted, stages, new Set(['a', 'counted.new']))).toEqual({
      data: [{ key: 'counted.new', was: '41', is: '32', amount: '−9' }],
      model: [],
      policy: [],
    });
  });
});

describe('a letter that kept a link alone', () => {
  it('has what changed in the old comparison as data where the model is the same, and the rest as policy', () => {
    expect(changesBy(saved, stagesOfLink(saved, '0.1.0', again, now), used)).toEqual({
      data: [{ key: 'a', was: '27', is: '25', amount: '−2' }],
      model: [],
      policy: [{ key: 'a', was: '25', is: '20', amount: '−5' }],
    });
  });

  it('has data and model together where the model is another', () => {
    const by = changesBy(saved, stagesOfLink(saved, '0.2.0', again, again), used);
    expect(by.model).toEqual([{ key: 'a', was: '27', is: '25', amount: '−2' }]);
    expect([by.data, by.policy]).toEqual([[], []]);
  });

  it('is compared on the numbers of its text alone when it kept no facts', () => {
    const bare = { ...saved, facts: [] };
    const by = changesBy(bare, stagesOfLink(bare, '0.1.0', again, now), new Set(['a', 'b']));
    expect(by.data.map(({ key }) => key)).toEqual(['a']);
  });
});

describe('the inputs of a letter', () => {
  const inputs = { scenarios: ['base.yaml', 'variant-1.yaml', 'variant-2.yaml', 'variant-3.yaml'] } as const;
  const order = (shown: number) => lettersFirst(inputs as unknown as Inputs, shown).scenarios;

  it('begin with the base path and the variant that the letter is about', () => {
    expect(order(1)).toEqual(['base.yaml', 'variant-2.yaml', 'variant-1.yaml', 'variant-3.yaml']);
  });

  it('keep their order when no variant is edited', () => {
    expect(order(-1)).toEqual(inputs.scenarios);
  });
});
