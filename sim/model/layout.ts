import { dayNumber, horizonDays, isoDate } from '../scenario/dates.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { indicators } from './indicators/index.ts';
import type { Declared } from './indicators/indicator.ts';
import type { Model, Output } from './output.ts';

/** What a replication's row holds and where, known without laying out the memory of a trial. */
export interface Layout extends Pick<Model, 'outputs' | 'width' | 'dates'> {
  /** One per output, in the same order. */
  readonly declared: readonly Declared[];
}

/** The outputs of a scenario with their places, and the dates at which series are sampled. */
export function layoutOf(scenario: Scenario): Layout {
  const first = dayNumber(scenario.start);
  const dates = observationDays(scenario).map((day) => isoDate(first + day));
  const outputs: Output[] = [];
  const declared: Declared[] = [];
  let width = 0;
  for (const indicator of indicators)
    for (const declaration of indicator.outputs(scenario)) {
      const { sample: _sample, close: _close, ...shown } = declaration;
      const length = declaration.kind === 'series' ? dates.length : 1;
      outputs.push({ ...shown, id: indicator.id, offset: width, length });
      declared.push(declaration);
      width += length;
    }
  return { outputs, width, dates, declared };
}

/** The start, the first of every month, and the end of the run, as days of the run. */
export function observationDays(scenario: Pick<Scenario, 'start' | 'years'>): number[] {
  const first = dayNumber(scenario.start);
  const days = horizonDays(scenario);
  const dates = [0];
  for (let day = 1; day < days; day++) if (isoDate(first + day).endsWith('-01')) dates.push(day);
  dates.push(days);
  return dates;
}
