// The competing explanations of docs/backtest.md: what each needs, how near it comes, and what would tell them apart.
import { assemble, register, sampleTargets, seedKey, withValues } from '../dist/index.js';
import { bandOf, meanOf, tableOf, whole } from './backtest-text.mjs';

const FUTURES = 10;
/** Output -> what it is called, its date, whether it is a flow a year, and its decimals. */
const TELLING = [
  ['staff.carrying', 'fte with a caseload', '2025-09-01', false, 0],
  ['caseload.p50', 'caseload, median of workers', '2025-09-01', false, 1],
  ['workload.jb-west', 'load of JB west', '2025-09-01', false, 2],
  ['staff.hires', 'hires a year', '2025-09-01', true, 0],
  ['otsIn', 'OTS in, a year', '2025-09-01', true, 0],
  ['ots', 'OTS', '2025-09-01', false, 0],
  ['withoutWorker', 'without a worker a year later', '2026-09-01', false, 0],
];

export function explanationsPart(found, calibration, seed) {
  const targets = TELLING.map(([output, , at, perYear]) => ({ output, at, perYear }));
  const longer = { ...calibration.scenario, years: 2 };
  const named = found.explanations;
  const fits = named.map(({ title, free, waves, best }) => {
    const last = waves.at(-1);
    const counts = best.distances.map((far, t) => [far, best.means[t], found.all.targets[t]]);
    const [far, , where] = counts.reduce((most, one) => (one[0] > most[0] ? one : most));
    const squares = best.distances.reduce((sum, distance) => sum + distance * distance, 0);
    return [
      title.en,
      free.join(', '),
      `${whole((100 * waves[0].kept) / waves[0].points)} %, ${whole((100 * last.kept) / last.points)} %`,
      squares.toFixed(0),
      `${far.toFixed(1)} (${where})`,
    ];
  });
  const paths = ['new', 'existing'].flatMap((series) => {
    const at = found.all.targets.flatMap((name, t) => (name.startsWith(`${series}@`) ? [t] : []));
    const counted = calibration.targets.filter(({ name }) => name.startsWith(`${series}@`)).map(({ value }) => value);
    return [
      [`${series}, counted`, ...counted],
      ...named.map(({ title, best }) => [
        `${series}, ${title.en.toLowerCase()}`,
        ...at.map((t) => whole(best.means[t])),
      ]),
    ];
  });
  const dates = calibration.targets.filter(({ name }) => name.startsWith('new@')).map(({ at }) => at);
  const telling = named.map(({ title, vectors, best, fixed }) => {
    const used = vectors.length > 0 ? vectors : [best.values];
    const each = used.map((values) =>
      sampleTargets(
        assemble(withValues(longer, new Map([...Object.entries(fixed), ...Object.entries(values)]), register)),
        targets,
        seedKey(seed),
        FUTURES,
      ),
    );
    const cells = TELLING.map(([, , , , digits], t) => {
      const means = each.map((samples) => meanOf(samples[t]));
      const [low, high] = bandOf(means).map((end) => end.toFixed(digits));
      return `${low} to ${high}`;
    });
    return [title.en, vectors.length, ...cells];
  });
  const none = named.filter(({ left }) => left === 0).map(({ title }) => title.en.toLowerCase());
  const verdict =
    none.length === 0
      ? '**None of them is ruled out: these counts cannot tell them apart.**'
      : `**Ruled out: ${none.join('; ')}. The others cannot be told apart by these counts.**`;
  return `## Explanations side by side

${verdict}

Each explanation frees its own numbers and denies the others: without growth of staff the candidates only replace who leaves
(\`hiring.candidates\` ${named.find(({ name }) => name !== 'staff').fixed['hiring.candidates']} fte a month). *Left*: share of its vectors that no target rules out, in its first and last wave. *Squares*: sum of
the squared distances of its nearest vector over ${found.all.targets.length} targets; about as many as targets is what chance would give.

${tableOf(['explanation', 'free', 'left', 'squares', 'farthest target'], fits)}

Means of the nearest vector of each:

${tableOf(['series', ...dates], paths)}

What the vectors of each that are left say of figures that were not counted, 5 to 95 % of their means over ${FUTURES} futures. Where two rows do not
overlap, that figure would tell them apart:

${tableOf(['explanation', 'vectors', ...TELLING.map(([, name, at]) => `${name} (${at})`)], telling)}`;
}
