import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutOrigins } from '../../web/build/without-origins.ts';

const sim = join(import.meta.dirname, '../../sim');
const folders = ['scenario/register', 'model/levers', 'model/shocks'];
const files = folders.flatMap((folder) =>
  readdirSync(join(sim, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(sim, folder, name)),
);

describe('the declarations as a worker carries them', () => {
  it('have no basis left, and are a tenth shorter at least', () => {
    const whole = files.map((file) => readFileSync(file, 'utf8'));
    const kept = files.map((file, i) => withoutOrigins(whole[i] as string, file));
    const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
    expect(length(kept)).toBeLessThan(0.9 * length(whole));
    expect(kept.filter((text) => /basis:\s*['"][^'"]/.test(text))).toEqual([]);
  });

  it('keep every number, key and unit: only texts of basis and Dutch names of numbers go', () => {
    const row = `row('gi.norm', { unit: 'children per fte', default: 12, basis: 'It\\'s 12.', nl: "Norm per 'fte'", en: 'Norm' })`;
    expect(withoutOrigins(row, '/x/sim/scenario/register/gi.ts')).toBe(
      `row('gi.norm', { unit: 'children per fte', default: 12, basis: '', nl: '', en: 'Norm' })`,
    );
    expect(withoutOrigins(row, '/x/sim/scenario/levers.ts')).toBe(row);
  });
});
