import { expect, it } from 'vitest';
import { countedOfBase } from '../../../sim/report/letter/counted-of.ts';
import { figuresOf, tablesOf } from '../../../sim/report/letter/figures-of.ts';
import { formOf } from '../../../sim/report/letter/form-of.ts';
import { audiences } from '../../../sim/report/letter/letter.ts';
import { normOfForm } from '../../../sim/report/letter/norms.ts';
import { presetOf } from '../../../sim/report/letter/presets.ts';
import { measuresOf } from '../../../sim/report/measures-of.ts';
import type { PrintContext } from '../../../sim/report/print/context.ts';
import { wordsOf } from '../../../sim/report/words/index.ts';
import { chainResult } from '../chain-example.ts';

/** The seed stands in every figure, and these are Dutch. */
const result = { ...chainResult, seed: 'keten' };

it.each(audiences)('the figures for %s are drawn and hold to every point, under the usual norm', (audience) => {
  const form = formOf({ audience }, result);
  const context: PrintContext = {
    result,
    words: wordsOf('nl'),
    counted: countedOfBase(result, 'nl'),
    rule: 'mask',
    norm: normOfForm(form, result, 'nl'),
    runDate: '2026-11-22',
    link: '',
  };
  const measures = measuresOf(result, form.indicator);
  const of = { context, whole: context, form, actions: [], measures, feasibility: {} };
  const made = figuresOf(presetOf(audience), of);
  // Nobody filled in an action.
  expect(made.map(({ kind }) => kind)).toEqual(presetOf(audience).filter((kind) => kind !== 'stoplicht'));
  expect(
    made.flatMap(({ kind, checks }) => checks.flatMap(({ faults }) => faults.map((one) => `${kind}: ${one}`))),
  ).toEqual([]);
  expect(tablesOf(presetOf(audience), of)).toHaveLength(presetOf(audience).includes('measures') ? 0 : 1);
});
