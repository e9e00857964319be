import type { Model } from '../../model/output.ts';
import type { Outcome } from '../../scenario/study/study.ts';
import { EVENTS } from '../trial.ts';

/**
 * The places of outcomes in a row of a model, and last that of the events; -1 for an output or a date that the model does not
 * have.
 */
export function outcomePlaces(model: Pick<Model, 'outputs' | 'dates'>, outcomes: readonly Outcome[]): Int32Array {
  const places = outcomes.map(({ output, at }) => {
    const found = model.outputs.find(({ key }) => key === output);
    if (found === undefined) return -1;
    if (at === null || found.kind === 'value') return found.offset + found.length - 1;
    const date = model.dates.indexOf(at);
    return date < 0 ? -1 : found.offset + date;
  });
  return Int32Array.from([...places, EVENTS]);
}
