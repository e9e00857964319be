import { describe, expect, it } from 'vitest';
import { readLever, readShare } from '../../sim/cli/lever-option.ts';
import { en } from '../../sim/cli/words/en.ts';

describe('a lever on the command line', () => {
  it('is named by id or key, with a value in its own unit or another one, and a date', () => {
    expect(readLever('L07', en)).toMatchObject({ text: 'L07', lever: { key: 'retention' }, value: null, start: null });
    expect(readLever('retention=2.5', en)).toMatchObject({ lever: { id: 'L07' }, value: 2.5, start: null });
    expect(readLever('extraFte=-3 fte@2025-01-31', en)).toMatchObject({ value: -3, start: '2025-01-31' });
  });

  it.each([
    ['', 'expected lever, lever=value or lever=value@date'],
    ['=1', 'expected lever, lever=value'],
    ['retention=', 'expected lever, lever=value'],
    ['retention@2025-01-01', 'expected lever, lever=value'],
    ['retention=1@', 'expected lever, lever=value'],
    ['retention=1=2', 'expected lever, lever=value'],
    ['retenton=1', "unknown lever; did you mean 'retention'?"],
    ['retention=much', 'a number is needed, not text'],
    ['retention=1,5', 'a decimal has a point, not a comma: write 1.5'],
    ['retention=1e400', 'is not a finite number'],
    ['team=-1', 'a share lies between 0 and 1'],
    ['team=80%', 'write 0.8 for 80 %'],
    ['team=1@1-1-2025', 'expected year-month-day: 2025-01-01'],
    ['team=1@2025-02-30', '2025-02-30 does not exist: February 2025 has 28 days'],
  ])('%j is refused with a sentence', (text, sentence) => {
    expect(readLever(text, en)).toEqual({ problem: expect.stringContaining(sentence) });
  });
});

describe('the share of families with a team on the command line', () => {
  it('is a share, or a share from a date', () => {
    expect(readShare('0.5', en)).toMatchObject({ text: '0.5', lever: { key: 'team' }, value: 0.5, start: null });
    expect(readShare('1@2025-01-01', en)).toMatchObject({ value: 1, start: '2025-01-01' });
  });

  it.each([
    ['', 'expected a share, or share@date'],
    ['team=1', 'expected a share, or share@date'],
    ['2', 'a share lies between 0 and 1'],
    ['1@soon', 'expected a date'],
  ])('%j is refused with a sentence', (text, sentence) => {
    expect(readShare(text, en)).toMatchObject({ problem: expect.stringContaining(sentence) });
  });
});
