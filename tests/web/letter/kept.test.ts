import { describe, expect, it } from 'vitest';
import type { LetterForm } from '../../../sim/report/letter/letter.ts';
import { eraseKept, type Kept, keep, nothingKept, readKept } from '../../../web/letter/kept.ts';

const form: LetterForm = {
  question: 'effect',
  audience: 'college',
  sender: 'Dordrecht',
  date: '2026-01-01',
  indicator: 'withoutWorker',
  norm: 'agreement',
};

const kept: Kept = {
  ...nothingKept,
  form,
  figures: ['series'],
  rule: 'round',
  supplier: 'GI-monitor',
  written: {
    title: 'Brief',
    paragraphs: [{ heading: 'Kop', text: 'Er wachten 27 kinderen.', bound: [{ at: 11, length: 2, fact: 'a' }] }],
    form,
  },
  feasibility: { 'variant-1': 'goed' },
  actions: [{ action: 'Werven', owner: 'GI', result: '', date: '', state: 'late' }],
  judged: ['series.family'],
};

/** A store that holds one text under every key. */
const holding = (text: string) => ({ getItem: () => text });

describe('a letter on this device', () => {
  it('is read back as it was kept', () => {
    let stored = '';
    expect(keep({ setItem: (_, text) => (stored = text) }, kept)).toBe(true);
    expect(readKept(holding(stored))).toEqual(kept);
  });

  it('is an empty one where nothing is kept, or something else', () => {
    for (const text of ['{', 'null', '[]', '7', '{"written":{"title":1}}', '{"actions":[{}],"rule":"x"}']) {
      expect(readKept(holding(text))).toEqual(nothingKept);
    }
    expect(readKept(null)).toEqual(nothingKept);
  });

  it('leaves out a text whose numbers do not stand in it', () => {
    const wrong = {
      ...kept,
      written: { ...kept.written, paragraphs: [{ heading: '', text: '1', bound: [{ at: 1, length: 1, fact: null }] }] },
    };
    expect(readKept(holding(JSON.stringify(wrong))).written).toBeNull();
  });

  it('says so when the browser refuses, and erasing is safe then', () => {
    const full = {
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => {
        throw new Error('refused');
      },
    };
    expect(keep(full, kept)).toBe(false);
    expect(keep(null, kept)).toBe(false);
    expect(() => eraseKept(full)).not.toThrow();
  });
});
