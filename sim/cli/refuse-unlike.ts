import { InputError } from '../engine/errors.ts';
import type { Model } from '../model/output.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Surroundings } from './surroundings.ts';

/** Throws InputError when two scenarios have one name: nobody could tell their rows apart. */
export function refuseEqualNames(files: readonly string[], scenarios: readonly Scenario[], here: Surroundings): void {
  const names = scenarios.map(({ name }) => name);
  const faults = names.flatMap((value, i) => {
    const first = names.indexOf(value);
    if (first === i) return [];
    return [{ file: files[i] ?? '', line: 0, path: 'name', value, message: here.words.sameName(files[first] ?? '') }];
  });
  if (faults.length > 0) throw new InputError(faults);
}

/** Throws InputError when a variant does not run over the dates of the base, day by day. */
export function refuseOtherDates(files: readonly string[], models: readonly Model[], here: Surroundings): void {
  const period = (model: Model | undefined) => [model?.dates[0] ?? '', model?.dates.at(-1) ?? ''] as const;
  const [from, until] = period(models[0]);
  const faults = models.flatMap((model, i) => {
    const [start, end] = period(model);
    if (start === from && end === until) return [];
    const message = here.words.otherDates(start, end, from, until);
    return [{ file: files[i] ?? '', line: 0, path: '', value: '', message }];
  });
  if (faults.length > 0) throw new InputError(faults);
}
