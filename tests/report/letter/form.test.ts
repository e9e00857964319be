import { describe, expect, it } from 'vitest';
import { answerable, censusDates, formOf, inspected, resultFor } from '../../../sim/report/letter/form-of.ts';
import { audiences } from '../../../sim/report/letter/letter.ts';
import { isLetterKind, letterKinds, presetOf } from '../../../sim/report/letter/presets.ts';
import { chainResult } from '../chain-example.ts';

const [first] = chainResult.variants;
if (first === undefined) throw new Error('The example has no variant.');
const second = { ...first, scenario: { ...first.scenario, name: 'second' } };
const two = { ...chainResult, variants: [first, second] };

describe('the form of a letter', () => {
  it('begins with what lies at hand: all children, the last date, the region, and the question that fits', () => {
    expect(formOf({}, chainResult)).toEqual({
      question: 'effect',
      audience: 'council',
      sender: chainResult.scenario.regions.join(', '),
      date: censusDates(chainResult).at(-1),
      indicator: 'withoutWorker',
      norm: 'agreement',
    });
    expect(formOf({}, two).question).toBe('comparison');
    expect(formOf({}, { ...chainResult, variants: [] }).question).toBe('state');
  });

  it('keeps what was chosen as far as the result has it', () => {
    const [date = ''] = censusDates(chainResult);
    expect(formOf({ date, sender: 'Drechtsteden', norm: '' }, chainResult)).toMatchObject({
      date,
      sender: 'Drechtsteden',
      norm: '',
    });
    expect(formOf({ date: '1999-01-01', indicator: 'gone', question: 'comparison' }, chainResult)).toMatchObject({
      date: censusDates(chainResult).at(-1),
      indicator: 'withoutWorker',
      question: 'effect',
    });
  });

  it('offers only indicators of the inspectorate that have a series', () => {
    for (const [, { id, series }] of inspected(chainResult)) {
      expect(id).toMatch(/^I0[1-6]$/);
      expect(series).not.toBeNull();
    }
  });

  it('a question takes no more variants than it asks for, the shown one first', () => {
    const names = (question: 'state' | 'effect' | 'comparison', shown: number) =>
      resultFor(question, two, shown).variants.map(({ scenario }) => scenario.name);
    expect(names('state', 1)).toEqual([]);
    expect(names('effect', 1)).toEqual(['second']);
    expect(names('effect', -1)).toEqual([first.scenario.name]);
    expect(names('comparison', 1)).toEqual(['second', first.scenario.name]);
    expect(answerable(1)).toEqual(['state', 'effect']);
  });
});

it('every audience has three figures or more, which a comparison can be drawn in', () => {
  for (const audience of audiences) {
    expect(presetOf(audience).length).toBeGreaterThanOrEqual(3);
    expect(presetOf(audience).every(isLetterKind)).toBe(true);
  }
  expect(isLetterKind('tipping-map')).toBe(false);
  expect(new Set(letterKinds).size).toBe(letterKinds.length);
});
