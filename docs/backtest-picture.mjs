// The picture of docs/backtest.md: all futures of all vectors as one result.
import {
  assemble,
  captionOf,
  childrenWithoutWorker,
  newBlock,
  register,
  resultTable,
  scenarioHash,
  seedKey,
  summary,
  version,
  withValues,
  wordsOf,
} from '../dist/index.js';

export function picture(base, vectors, futures, seed) {
  const key = seedKey(seed);
  const model = assemble(base);
  const block = newBlock(scenarioHash(base), key, model.width, 0, vectors.length * futures);
  vectors.forEach(({ values }, v) => {
    const one = assemble(withValues(base, values, register));
    for (let f = 0; f < futures; f++) one.run(key, v * futures + f, block.rows, (v * futures + f) * model.width);
  });
  const title = { nl: 'Vectoren die niet zijn uitgesloten', en: 'Vectors that are not ruled out' };
  const result = summary({ scenario: { ...base, title }, model, block }, { version, seed, seconds: 0 });
  const words = wordsOf('en');
  const why = 'The band is wide through chance in reports, durations and staff, and because numbers are not known.';
  const chart = { ...words.chart, why };
  return childrenWithoutWorker(resultTable(result, 'en'), captionOf(result, 'en'), { ...words, chart });
}
