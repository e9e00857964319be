import { describe, expect, it } from 'vitest';
import { humps } from '../../sim/statistics/bimodality.ts';
import { Sample } from './kit/sample.ts';
import { scenarioIn } from './kit/scenarios.ts';

// Seed 'base path', 100 replications of three years.
const { model, ...sample } = new Sample(scenarioIn('zhz-2024.yaml'), 'base path', 100);
const column = (place: number) => Float64Array.from(sample.rows, (row) => row[place] as number);
const headline = model.outputs.filter((output) => output.headline);

describe('the base path does not tip: its futures are one group', () => {
  it.each(headline.map((output) => [output.key, output] as const))('%s at its last date', (_, { offset, length }) => {
    expect(humps(column(offset + length - 1))).toBeNull();
  });

  it('and so they are in at least 99 % of all dates of these outputs', () => {
    // Near the line are the children whose worker has just left: none, or the caseload of one leaver, about eleven. That is
    // one event and not a state that lasts, and in 30 times 100 replications 1 of 8,130 dates was taken for two groups.
    const places = headline.flatMap(({ offset, length }) => Array.from({ length }, (_, i) => offset + i));
    const flagged = places.filter((place) => humps(column(place)) !== null);
    expect(places.length).toBeGreaterThan(200);
    expect(flagged.length / places.length).toBeLessThanOrEqual(0.01);
  });
});
