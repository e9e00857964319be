import { expect, test } from 'vitest';
import { Arena } from '../../../sim/engine/columns.ts';
import { compile, residualInto, type Spec, sampleInto } from '../../../sim/engine/random/distributions/index.ts';
import { exp, ln, pow } from '../../../sim/engine/random/elementary.ts';
import { Keyed } from '../../../sim/engine/random/keyed.ts';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { ExponentialStream, NormalStream, UniformStream } from '../../../sim/engine/random/stream.ts';

const SEEDS = ['raadsbrief-2026', 'een', 7] as const;

/** The 64 bits of a double as 16 hexadecimal digits. */
function hexadecimal(x: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

function keyedLines(): string[] {
  const keyed = new Keyed(new Arena());
  return SEEDS.flatMap((seed) =>
    [0, 1, 999].flatMap((replication) =>
      [0, 1, 123456, -1].map((entity) => {
        keyed.select(seedKey(seed), replication);
        keyed.at(entity, entity & 255, replication);
        const words = [0, 1, 2].map(() => (keyed.bits() >>> 0).toString(16).padStart(8, '0'));
        const doubles = (['uniform', 'exponential', 'normal'] as const).map((kind) => {
          keyed[kind]();
          return hexadecimal(keyed.value[0] as number);
        });
        return `keyed ${seed} ${replication} ${entity}: ${[...words, ...doubles].join(' ')}`;
      }),
    ),
  );
}

function streamLines(): string[] {
  return [UniformStream, ExponentialStream, NormalStream].flatMap((Kind, k) => {
    const stream = new Kind(new Arena(), k);
    return [0, 1].map((replication) => {
      stream.select(seedKey('raadsbrief-2026'), replication);
      const numbers = Array.from({ length: 2000 }, () => stream.next());
      return `stream ${k} ${replication}: ${[0, 1, 2, 511, 512, 1999].map((i) => hexadecimal(numbers[i] as number)).join(' ')}`;
    });
  });
}

function elementaryLines(): string[] {
  const arguments_ = [0.1, Math.SQRT1_2, 1.0000001, 2, 3.3, 10, 123.456, 700.25, 1e-310, 1e-20, 1e20];
  return [
    ...arguments_.map((x) => `exp ${x} and -x: ${hexadecimal(exp(x))} ${hexadecimal(exp(-x))}`),
    ...arguments_.map((x) => `ln ${x}: ${hexadecimal(ln(x))}`),
    ...arguments_.map(
      (x) => `pow ${x} 0.37, -2.5, 11: ${[0.37, -2.5, 11].map((y) => hexadecimal(pow(x, y))).join(' ')}`,
    ),
  ];
}

const SPECS: Spec[] = [
  { distribution: 'exponential', mean: 3 },
  { distribution: 'gamma', shape: 2.5, scale: 4 },
  { distribution: 'gamma', mean: 5, cv: 1.5 },
  {
    distribution: 'gamma',
    quantiles: [
      [0.5, 10],
      [0.9, 30],
    ],
  },
  { distribution: 'lognormal', mean: 60, cv: 0.5 },
  { distribution: 'weibull', mean: 10, cv: 0.6 },
  { distribution: 'uniform', low: 2, high: 5 },
  { distribution: 'hyperexponential', mean: 10, cv: 2 },
  { distribution: 'empirical', values: [1, 2, 7], weights: [1, 2, 3] },
  { distribution: 'poisson', mean: 3 },
  { distribution: 'poisson', mean: 80 },
];

function distributionLines(): string[] {
  const keyed = new Keyed(new Arena());
  keyed.select(seedKey('raadsbrief-2026'), 4);
  const out = new Float64Array(2);
  return SPECS.map((spec, s) => {
    const { code, parameters } = compile(spec);
    const p = Float64Array.from(parameters);
    const draws = [0, 1, 2, 3].map((entity) => {
      keyed.at(entity, s, 0);
      sampleInto(code, keyed, p, 0, out);
      return hexadecimal(out[0] as number);
    });
    if (spec.distribution !== 'poisson') {
      keyed.at(0, s, 1);
      residualInto(code, keyed, p, 0, out);
      draws.push(hexadecimal(out[0] as number), hexadecimal(out[1] as number));
    }
    return `${spec.distribution} ${s}: ${draws.join(' ')}`;
  });
}

/** Golden: the file is a snapshot of this very code; a difference means that results of earlier versions change. */
test('generators, elementary functions and distributions give the published bits', async () => {
  const lines = [...keyedLines(), ...streamLines(), ...elementaryLines(), ...distributionLines()];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden.txt');
});
