import { beforeAll, describe, expect, it } from 'vitest';
import { nodeStudio } from '../../../sim/cli/brief/studio.ts';
import type { Brief } from '../../../sim/report/brief/brief.ts';
import { columnShares } from '../../../sim/report/brief/column-shares.ts';
import { briefFiles } from '../../../sim/report/brief/files.ts';
import { methodBlocks } from '../../../sim/report/brief/method.ts';
import { narrow } from '../../../sim/report/brief/narrow.ts';
import { briefWords } from '../../../sim/report/brief/words-of.ts';
import { exampleBrief } from './example-brief.ts';

/** The dictionaries of a PDF stand in it as text; its streams are packed. */
async function account(brief: Brief): Promise<string> {
  const files = await briefFiles(brief, nodeStudio);
  return new TextDecoder('latin1').decode(files.get('verantwoording.pdf'));
}
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;
const pages = /\/Type \/Page\n/g;

let pdf = '';
beforeAll(async () => {
  pdf = await account(exampleBrief());
});

describe('the account of a letter as PDF', () => {
  it('is a tagged PDF 1.7 in Dutch that shows its title', () => {
    expect(pdf).toMatch(/^%PDF-1\.7/);
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Lang (nl-NL)');
    expect(pdf).toContain('/DisplayDocTitle true');
  });

  it('is two pages: one of method, one of definitions', () => {
    expect(count(pdf, pages)).toBe(2);
    // One title on each.
    expect(count(pdf, /\/S \/H1\n/g)).toBe(2);
  });

  it('has tables with heads of columns and rows, lists with marks, and a code with an alternative text', () => {
    expect(count(pdf, /\/S \/Table\n/g)).toBe(3);
    expect(count(pdf, /\/Scope \/Column\n/g)).toBe(2 + 3 + 3);
    expect(count(pdf, /\/S \/LI\n/g)).toBe(count(pdf, /\/S \/LBody\n/g));
    expect(pdf).toMatch(/\/S \/Figure\n[\s\S]{0,40}\/Alt \(/);
  });

  it('has its two fonts inside', () => {
    expect(count(pdf, /\/FontFile2 /g)).toBe(2);
    expect(pdf).not.toContain('/Helvetica');
  });

  it('stays two pages when there is far more to say than fits', async () => {
    const brief = exampleBrief();
    const [variant] = brief.context.result.variants;
    const variants = Array.from({ length: 40 }, () => variant as NonNullable<typeof variant>);
    const many = { ...brief, context: { ...brief.context, result: { ...brief.context.result, variants } } };
    expect(count(await account(many), pages)).toBe(2);
  });
});

describe('tables on paper', () => {
  const words = briefWords('nl');
  const wide = {
    caption: 'Kinderen',
    head: ['Datum', ...Array.from({ length: 10 }, (_, i) => `Kolom ${i + 1}`)],
    rows: [['1 januari', ...Array.from({ length: 10 }, (_, i) => String(i + 1))]],
  };

  it('are put in equal parts when they are too wide, each with the names of its rows', () => {
    const [one, other, ...rest] = narrow(wide, words);
    expect(rest).toEqual([]);
    expect(one).toEqual({
      caption: 'Kinderen (deel 1 van 2)',
      head: ['Datum', 'Kolom 1', 'Kolom 2', 'Kolom 3', 'Kolom 4', 'Kolom 5'],
      rows: [['1 januari', '1', '2', '3', '4', '5']],
    });
    expect(other?.rows).toEqual([['1 januari', '6', '7', '8', '9', '10']]);
  });

  it('never break a word of theirs for the width of longer cells beside it, and clip a name that is long', () => {
    // 10 of 84 letters on a line is 'Basispad' with the room around it.
    const shares = columnShares(['Schakel', 'Basispad', 'Verschil'], [['x'.repeat(60), '1', 'y '.repeat(30)]]);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(10 / 84 - 1e-12);
    const [table] = narrow({ caption: '', head: ['Datum', 'Een lange naam '.repeat(9)], rows: [['1', '2']] }, words);
    expect(table?.head.map(({ length }) => length)).toEqual([5, 90]);
  });

  it('have columns that share the width by what stands in them', () => {
    const shares = columnShares(['Datum', 'n'], [['20 september 2027', '3']]);
    expect(shares[0]).toBeGreaterThan(2 * (shares[1] as number));
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  });
});

it('tells how many scenarios a letter leaves out, and nothing where it has them all', () => {
  const rows = (brief: Brief) => JSON.stringify(methodBlocks(brief, briefWords('nl')));
  expect(rows({ ...exampleBrief(), compared: 5 })).toContain('de brief laat er twee zien van de 5');
  expect(rows({ ...exampleBrief(), compared: 2 })).not.toContain('de brief laat er');
});
