import * as z from 'zod';

// zod compiles objects with `new Function` where it may; a page with a strict content policy may not.
z.config({ jitless: true });

const positive = z.number().positive('expected a number above 0');
const fromZero = z.number().nonnegative('expected a number from 0');
const AT_LEAST_ONE = 'expected at least one';
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date such as 2025-07-01');
const name = z.string().min(1);
const ends = z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, 'expected a low and a higher end');
const words = z.strictObject({ nl: name, en: name });

const waves = z
  .array(
    z.strictObject({
      points: z.int().min(4, 'expected at least 4 points').max(100_000),
      replications: z.int().min(2, 'expected at least 2 replications').max(100_000),
    }),
  )
  .min(1, AT_LEAST_ONE);

/** What may stand in the file of a calibration. */
export const calibrationShape = z.strictObject({
  name,
  scenario: name,
  seed: name,
  free: z.array(z.strictObject({ key: name, range: ends.optional() })).min(1, AT_LEAST_ONE),
  counts: z.array(z.strictObject({ output: name, series: name, overdispersion: positive, discrepancy: fromZero })),
  figures: z.array(
    z.strictObject({
      name,
      output: name,
      at: date,
      perYear: z.boolean().default(false),
      value: z.number(),
      range: ends,
      discrepancy: fromZero,
      cards: z.array(name),
      basis: name,
    }),
  ),
  holdOut: date,
  cut: z.array(positive).min(1, AT_LEAST_ONE),
  waves,
  explanationWaves: waves,
  keep: z.int().min(1, AT_LEAST_ONE).max(10_000),
  explanations: z.array(
    z.strictObject({
      name,
      title: words,
      free: z.array(name).min(1, AT_LEAST_ONE),
      fixed: z.record(z.string(), z.number()),
    }),
  ),
});

export type CalibrationFile = z.infer<typeof calibrationShape>;
