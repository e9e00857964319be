import { type Block, paragraph } from './block.ts';
import { CONTENT, cells, EDGE, font, gapAbove, marker, type Sheet, sheetOf } from './pdf-sheet.ts';
import type { BriefWords } from './words.ts';

/** Letters of a paragraph at first, and the smallest that print stays readable with [pt]. */
const [LARGEST, SMALLEST, STEP] = [10, 8, 0.5];
/** Longest text of one block or cell; nobody types so much by hand [characters]. */
const LONGEST = 600;

/** The blocks as they fit on one page, with the largest letters that do. */
export function fitted(doc: PDFKit.PDFDocument, asked: readonly Block[], coded: boolean, words: BriefWords): Sheet {
  const blocks = asked.map(shortTexts);
  for (let size = LARGEST; size >= SMALLEST; size -= STEP) {
    const sheet = sheetOf(doc, blocks, size, coded);
    if (heightOf(sheet) <= CONTENT) return sheet;
  }
  let fewer = blocks;
  for (let left = 1; ; left += 1) {
    const next = withoutLast(fewer);
    if (next === null) return sheetOf(doc, fewer, SMALLEST, coded);
    fewer = next;
    const sheet = sheetOf(doc, [...fewer, paragraph(words.more(left))], SMALLEST, coded);
    if (heightOf(sheet) <= CONTENT) return sheet;
  }
}

/** Height of all blocks, as they will be drawn [pt]. */
function heightOf(sheet: Sheet): number {
  let y = EDGE;
  for (const block of sheet.blocks) y += gapAbove(block, sheet) + heightAt(sheet, block, y + gapAbove(block, sheet));
  return y - EDGE;
}

function heightAt(sheet: Sheet, block: Block, y: number): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
    case 'link':
      return font(sheet, block).heightOfString(block.text, { width: sheet.width(y) });
    case 'list': {
      let at = y;
      for (const item of block.items) {
        at += font(sheet, block).heightOfString(item, { width: sheet.width(at) - marker(sheet) });
      }
      return at - y;
    }
    case 'table': {
      const { caption, head, rows } = block.table;
      let at = y;
      if (caption !== '') at += font(sheet, block, true).heightOfString(caption, { width: sheet.width(at) }) + 2;
      [head, ...rows].forEach((row, i) => {
        at += cells(sheet, block, row, i === 0, y).height;
      });
      return at - y;
    }
    case 'picture':
      return 0;
  }
}

/** The blocks with the last item of the longest list or table left out; null when each has one left. */
function withoutLast(blocks: readonly Block[]): Block[] | null {
  const lengths = blocks.map((block) => lengthOf(block));
  const longest = lengths.indexOf(Math.max(...lengths));
  if ((lengths[longest] ?? 0) <= 1) return null;
  return blocks.map((block, i) => {
    if (i !== longest) return block;
    if (block.kind === 'list') return { ...block, items: block.items.slice(0, -1) };
    if (block.kind === 'table') return { ...block, table: { ...block.table, rows: block.table.rows.slice(0, -1) } };
    return block;
  });
}

function lengthOf(block: Block): number {
  if (block.kind === 'list') return block.items.length;
  return block.kind === 'table' ? block.table.rows.length : 0;
}

function shortTexts(block: Block): Block {
  const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
  if (block.kind === 'list') return { ...block, items: block.items.map(short) };
  if (block.kind === 'table') {
    return { ...block, table: { ...block.table, rows: block.table.rows.map((row) => row.map(short)) } };
  }
  return 'text' in block ? { ...block, text: short(block.text) } : block;
}
