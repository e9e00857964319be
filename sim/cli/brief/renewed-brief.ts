import type { Brief } from '../../report/brief/brief.ts';
import { refreshed } from '../../report/letter/bindings.ts';
import { figuresOf, tablesOf } from '../../report/letter/figures-of.ts';
import { resultFor } from '../../report/letter/form-of.ts';
import { isLetterKind, presetOf } from '../../report/letter/presets.ts';
import type { Renewed } from '../renewal.ts';

/**
 * A letter with the numbers of today: its paragraphs with every tied number anew, its kinds of figures drawn anew, and what
 * the analyst judged as it was.
 */
export function renewedBrief({ saved, context: whole, measures, inputs, facts }: Renewed, changes: string[]): Brief {
  const letter = { ...saved.letter, paragraphs: saved.letter.paragraphs.map((one) => refreshed(one, facts)) };
  const { form, actions, feasibility } = letter;
  const context =
    inputs.command === 'measures' ? whole : { ...whole, result: resultFor(form.question, whole.result, 0) };
  const kinds = saved.figures?.filter(isLetterKind) ?? presetOf(form.audience);
  const made = figuresOf(kinds, { context, whole, form, actions, measures, feasibility });
  return {
    letter,
    context,
    figures: made.map(({ figure }) => figure),
    checks: made.map(({ checks }) => checks),
    tables: tablesOf(kinds, { whole, measures, feasibility }),
    scenarios: inputs.files,
    inputs,
    facts,
    compared: whole.result.variants.length,
    changes,
  };
}
