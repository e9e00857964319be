import type { Block } from './block.ts';
import { columnShares } from './column-shares.ts';

export type TableBlock = Block & { readonly kind: 'table' };

/** A4 with an edge of 1.9 cm [pt]. */
export const EDGE = 54;
const [PAGE_WIDTH, PAGE_HEIGHT] = [595.28, 841.89];
export const FULL = PAGE_WIDTH - 2 * EDGE;
/** Size of the number of the page [pt]; there is room for it below the content. */
export const FOOT = 8;
export const CONTENT = PAGE_HEIGHT - 2 * EDGE - 2.5 * FOOT;
/** Side of the code in the corner, 4 cm, and the empty space around it [pt]. */
export const CODE = 113;
const AROUND = 8;

/** One page that is drawn or measured. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly blocks: readonly Block[];
  /** Size of the letters of a paragraph [pt]; others follow from it. */
  readonly size: number;
  /** Width of a line that begins at a height [pt]: less beside the code. */
  width(y: number): number;
}

/** A sheet with letters of a size; with a code in its corner, lines beside it are shorter. */
export function sheetOf(doc: PDFKit.PDFDocument, blocks: readonly Block[], size: number, coded: boolean): Sheet {
  const beside = EDGE + CODE + AROUND;
  return { doc, blocks, size, width: (y) => (coded && y < beside ? FULL - CODE - AROUND : FULL) };
}

/** Size of the letters of a block [pt]. */
export function sizeOf(block: Block, size: number): number {
  if (block.kind === 'heading') return size * ([1.7, 1.25, 1.05][block.level - 1] ?? 1);
  return block.kind === 'note' || block.kind === 'table' ? Math.max(8, size - 0.5) : size;
}

/** The document with the font of a block. */
export function font({ doc, size }: Sheet, block: Block, bold = block.kind === 'heading'): PDFKit.PDFDocument {
  return doc.font(bold ? 'bold' : 'regular').fontSize(sizeOf(block, size));
}

/** Empty space above a block [pt]. */
export function gapAbove(block: Block, { size }: Sheet): number {
  if (block.kind !== 'heading') return size * 0.3;
  return block.level === 1 ? 0 : size * 0.75;
}

/** Room for the mark of a list item [pt]. */
export function marker({ size }: Sheet): number {
  return size * 1.3;
}

const PAD = 4;

interface CellBox {
  readonly x: number;
  readonly width: number;
  readonly text: string;
}

/** Where the cells of a row stand, and how high it is [pt]; `y` is where its table begins. */
export function cells(
  sheet: Sheet,
  block: TableBlock,
  row: readonly string[],
  isHead: boolean,
  y: number,
): { boxes: readonly CellBox[]; height: number } {
  const whole = sheet.width(y);
  const shares = columnShares(block.table.head, block.table.rows);
  let x = EDGE;
  const boxes = row.map((text, i) => {
    const share = (shares[i] ?? 0) * whole;
    const box = { x: x + PAD, width: share - 2 * PAD, text };
    x += share;
    return box;
  });
  const heights = boxes.map(({ text, width }, i) =>
    font(sheet, block, isHead || i === 0).heightOfString(text, { width }),
  );
  return { boxes, height: Math.max(...heights) + 4 };
}
