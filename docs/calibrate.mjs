// Calibrates a base path: which vectors of its unknown numbers do not contradict what was counted. Writes the vectors beside
// the calibration file, and what was found in a JSON that docs/backtest.mjs makes its page of.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  assemble,
  beforeHoldOut,
  matchTargets,
  nearest,
  notRuledOut,
  readCalibration,
  register,
  ruledOutBy,
  scenarioHash,
  seedKey,
  valuesAt,
  vectorSetCsv,
  version,
  yamlFiles,
} from '../dist/index.js';

const FILE = 'scenarios/calibration/zhz-2024.yaml';
/** Vectors of the hold-out fit and of every explanation that the page runs on. */
const SHOWN = 100;
const EXPLAINED = 40;

const calibration = readCalibration(
  FILE,
  yamlFiles((file) => readFileSync(file, 'utf8')),
  register,
);
const { free, targets, cut, seed, keep } = calibration;
const started = Date.now();

function match(name, numbers, held, fixed = new Map(), waves = calibration.waves) {
  const onPoint = (wave, done) => {
    if (done % 50 === 0)
      process.stderr.write(`${name} wave ${wave + 1} ${done} (${Math.round((Date.now() - started) / 1000)} s)\n`);
  };
  return matchTargets({ ...calibration, waves }, numbers, held, fixed, {
    assemble,
    register,
    seed: seedKey(seed),
    onPoint,
  });
}

const rounded = (value) => Number(value.toPrecision(3));

/** What a match found: per wave the counts and who ruled out, and of the points that are left `most` in the order of `choose`. */
function found(matched, most, choose = (left) => left) {
  const left = notRuledOut(matched);
  const vector = ({ point }) => Object.fromEntries(valuesAt(matched.free, point));
  const best = nearest(matched.waves.flat())[0];
  return {
    targets: matched.targets.map(({ name }) => name),
    waves: matched.waves.map((wave) => ({
      points: wave.length,
      kept: wave.filter((one) => one.kept).length,
      ruledOutBy: ruledOutBy(wave, matched.targets.length, cut[0]).map(rounded),
    })),
    left: left.length,
    best: {
      values: vector(best),
      distances: [...best.distances].map(rounded),
      means: [...best.means].map(rounded),
      kept: best.kept,
    },
    vectors: choose(left).slice(0, most).map(vector),
  };
}

/** Nearest to the counts first: the figures have said what they can by ruling out. */
function nearestToCounts(left) {
  const squares = ({ distances }) =>
    distances.reduce((sum, distance, t) => (targets[t].scale === 'root' ? sum + distance * distance : sum), 0);
  return [...left].sort((one, other) => squares(one) - squares(other));
}

const matched = match('all', free, targets);
const all = found(matched, keep, nearestToCounts);
const left = notRuledOut(matched);
const meanLeft = targets.map((_, t) => rounded(left.reduce((sum, { means }) => sum + means[t], 0) / left.length));
const holdOut = found(match('hold-out', free, beforeHoldOut(calibration)), SHOWN);
const explanations = calibration.explanations.map(({ name, title, free: own, fixed }) => ({
  name,
  title,
  free: own.map(({ parameter }) => parameter.key),
  fixed: Object.fromEntries(fixed),
  ...found(match(name, own, targets, fixed, calibration.explanationWaves), EXPLAINED),
}));

const keys = free.map(({ parameter }) => parameter.key);
const vectors = all.vectors.map((values, i) => ({
  id: `v${String(i + 1).padStart(3, '0')}`,
  values: new Map(Object.entries(values)),
}));
const beside = FILE.replace('.yaml', '');
writeFileSync(`${beside}-vectors.csv`, vectorSetCsv(keys, vectors));
const { vectors: shipped, ...told } = all;
const result = {
  ketenlab: version,
  seed,
  scenario: scenarioHash(calibration.scenario),
  shipped: shipped.length,
  all: { ...told, meanLeft },
  holdOut,
  explanations,
};
writeFileSync(`${beside}-found.json`, `${JSON.stringify(result, null, 1)}\n`);
