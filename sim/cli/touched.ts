import { register } from '../model/register.ts';
import type { Words } from '../scenario/parameter.ts';
import { steps } from '../scenario/steps.ts';

/** What a step or mechanism that a lever touches is called, or null when the id has no row in the model. */
export function touchedLabel(id: string): Words | null {
  return steps[id] ?? register.mechanisms.find((row) => row.id === id)?.label ?? null;
}
