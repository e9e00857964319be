import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../sim/report/words/index.ts';

const folders = ['sim/report/words', 'sim/cli/words'].map((folder) => join(import.meta.dirname, '../..', folder));
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

describe('the wording of texts', () => {
  it.each(['voorspelt', 'bewijst', 'zal', 'zullen', 'predicts', 'proves', 'betrouwbaarheidsinterval', 'p-waarde'])(
    'never says %s',
    (banned) => {
      const found = files.filter((file) => new RegExp(`\\b${banned}\\b`, 'i').test(readFileSync(file, 'utf8')));
      expect(found).toEqual([]);
      expect(files.length).toBeGreaterThanOrEqual(6);
    },
  );

  it('says in both languages that it is a calculation and not a forecast', () => {
    expect(wordsOf('nl').comparison.notPrediction).toContain('doorrekening, geen voorspelling');
    expect(wordsOf('en').comparison.notPrediction).toContain('a calculation, not a forecast');
  });

  it('explains the band in the words that a council letter uses', () => {
    expect(wordsOf('nl').chart.band('')).toBe(
      'De band laat zien waar 18 van de 20 doorgerekende toekomsten uitkomen. De echte uitkomst kan erbuiten liggen.',
    );
  });
});
