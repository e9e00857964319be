import { expect, it } from 'vitest';
import { comparedIn } from '../../sim/cli/brief/as-comparison.ts';
import { askedOf } from '../../sim/cli/brief/context.ts';
import { type RawLetterOptions, readLetterOptions } from '../../sim/cli/letter-options.ts';
import { nl } from '../../sim/cli/words/nl.ts';
import { censusDates, formOf, resultFor } from '../../sim/report/letter/form-of.ts';
import type { LetterForm } from '../../sim/report/letter/letter.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import { contextOf } from '../../web/letter/context-of.ts';
import { nothingKept } from '../../web/letter/kept.ts';
import { letterNl } from '../../web/words/letter-nl.ts';
import { chainResult } from '../report/chain-example.ts';

const [first] = chainResult.variants;
if (first === undefined) throw new Error('The example has no variant.');
const others = ['second', 'third'].map((name) => ({ ...first, scenario: { ...first.scenario, name } }));
const three = { ...chainResult, variants: [first, ...others] };
const [, census = ''] = censusDates(three);

const chosen: readonly [raw: RawLetterOptions, form: Partial<LetterForm>][] = [
  [{}, {}],
  [
    { question: 'effect', audience: 'inspection', sender: 'Drechtsteden', date: census, norm: 'significant' },
    { question: 'effect', audience: 'inspection', sender: 'Drechtsteden', date: census, norm: 'significant' },
  ],
  [
    { question: 'state', norm: 'none' },
    { question: 'state', norm: '' },
  ],
];

it.each(chosen)('the command line and the page make a letter from the same form and numbers: %j', (raw, form) => {
  const options = readLetterOptions(raw, nl, (path) => {
    throw new Error(path);
  });
  const inputs = { link: '', started: '2026-11-22T10:00:00.000Z' };
  const asked = askedOf(comparedIn(three), inputs, options, wordsOf('nl'), nl);
  const ofPage = formOf(form, three);
  const around = { counts: null, kept: nothingKept, form: ofPage, runDate: '2026-11-22', link: '', words: letterNl };
  expect(asked.form).toEqual(ofPage);
  expect(asked.context).toEqual(contextOf(resultFor(ofPage.question, three, -1), around));
  expect(asked.whole).toEqual(contextOf(three, around));
});
