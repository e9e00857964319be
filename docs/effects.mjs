// Makes docs/effects.md again: what each lever does at the end of its range, from the start of the base path on.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  assemble,
  compare,
  inThread,
  levers,
  readScenario,
  register,
  scenarioHash,
  seedKey,
  streamer,
  version,
  yamlFiles,
} from '../dist/index.js';

const REPLICATIONS = 200;
const SEED = 'ketenlab';
/** Output -> head of its column, decimals, and what one of it is in the table. */
const shown = [
  ['withoutWorker.mean', 'children without a worker, on average', 1, 1],
  ['helpLate', 'children without timely help, at the end', 1, 1],
  ['raadWait.p90', 'wait for the Raad, 9 in 10 [days]', 1, 1],
  ['staff.turnover', 'turnover [points a year]', 1, 100],
  ['workload.jb-west', 'load of JB west, at the end [points]', 1, 100],
  ['cost.total.middle', 'cost [thousand euro a year]', 0, 0.001],
];

const files = yamlFiles((file) => readFileSync(file, 'utf8'));
const { scenario: base } = readScenario('scenarios/zhz-2024.yaml', files, register);
const executor = streamer(inThread((scenario) => ({ model: assemble(scenario), hash: scenarioHash(scenario) })));
const signal = new AbortController().signal;

/** The base path with a lever at the end of its range that is farthest from what changes nothing. */
function turned({ id, key, range, default: neutral, target, needsTarget }) {
  const value = Math.abs(range[1] - neutral) >= Math.abs(range[0] - neutral) ? range[1] : range[0];
  const which = needsTarget ? base[`${target}s`].at(-1).id : null;
  const setting = { lever: id, value, start: base.start, ramp: 0, end: null, target: which, evaluation: null };
  return { scenario: { ...base, name: key, levers: [setting] }, value };
}

async function computed(scenario) {
  const [block] = await executor.run([scenario], seedKey(SEED), REPLICATIONS, () => {}, signal);
  return { scenario, model: assemble(scenario), block };
}

function cell(difference, decimals, factor) {
  if (difference?.mean == null) return 'none';
  const text = (value) => {
    const rounded = (value * factor).toFixed(decimals).replace('-', '−');
    return Number(rounded.replace('−', '-')) === 0 ? (0).toFixed(decimals) : rounded;
  };
  const [low, high] = difference.interval95 ?? [difference.mean, difference.mean];
  const middle = `${text(difference.mean)} (${text(low)} to ${text(high)})`;
  return low > 0 || high < 0 ? `**${middle}**` : middle;
}

const first = await computed(base);
const rows = [];
for (const row of levers) {
  const { scenario, value } = turned(row);
  const variant = await computed(scenario);
  const result = compare(first, [variant], { version, seed: SEED, seconds: 0 });
  const { difference } = result.variants[0];
  const cells = shown.map(([key, , decimals, factor]) => cell(difference[key], decimals, factor));
  rows.push(`| ${[`${row.id} ${row.key}`, `${value} ${row.unit}`, ...cells].join(' | ')} |`);
  process.stderr.write(`${row.id} `);
}

writeFileSync(
  'docs/effects.md',
  `# What each lever does

Every lever at the end of its range, from the start of the base path on, one at a time: the mean difference with the base
path over ${REPLICATIONS} paired replications of three years (seed ${SEED}), with its 95 % interval. Bold: the interval does not
hold zero. \`npm run effects\` makes this table again.

Read it as a map, not as advice: ends of ranges are not equally likely, equally dear or equally feasible, and a lever that
works late shows little in three years. Where no number is bold the reason stands below. [stories.md](stories.md) tells
more about some of them.

| ${['lever', 'value', ...shown.map(([, head]) => head)].join(' | ')} |
|${'---|'.repeat(shown.length + 2)}
${rows.join('\n')}

**Signs.** L02 is shown at its high end, a looser norm: fewer children wait and the load rises; the other way round is the norm
paradox (M03). L20, L22 and L21 bring families to a worker sooner or in greater numbers, so that more children wait at the
GI while the wait before it gets shorter. L23 takes people from the pond of the GIs at first (M19). L25 costs hours of the
same staff. L26 only changes who waits. L30 at its end stops every GI, which is no policy but shows the sign.

**Small or zero.** L10 and L12 free hours; the norm counts children, so hours lower the load and make no room. L31 and L32 free
more of them and reach children through less load and leaving. L13, L14 and L15 meet few stuck cases, and places are what
binds. L24 starts from GIs whose lines are about equally long. L27 moves little
as long as the number of measures hardly does. L33 brings its first graduates after three years, the end of this run. L35 does
nothing without a provider that stops (shock X08). L36 follows the money of the Rijk, which falls after 2025. L38 changes
nothing in the chain.
`,
);
