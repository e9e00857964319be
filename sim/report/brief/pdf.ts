import PDFDocument from 'pdfkit';
import type { Block } from './block.ts';
import { fitted } from './pdf-fit.ts';
import { CODE, CONTENT, cells, EDGE, FOOT, FULL, font, gapAbove, marker, type Sheet } from './pdf-sheet.ts';
import type { BriefWords } from './words.ts';

/** What stands in the properties of a document. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  /** ISO date. */
  readonly date: string;
}

/** Fonts of a document, as TrueType. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

type Parent = PDFKit.PDFStructureElement;

/**
 * Pages as a tagged PDF 1.7 with its language and title, and fonts inside it. Each list of blocks is exactly one page of A4:
 * its letters get smaller as far as they can be read, and then its longest list or table shorter. The same blocks give the
 * same bytes.
 *
 * @param code squares of the code that stands in the corner of the first page; null for none
 */
export async function pdf(
  pages: readonly (readonly Block[])[],
  code: readonly (readonly boolean[])[] | null,
  fonts: Fonts,
  { title, author, date }: Properties,
  words: BriefWords,
): Promise<Uint8Array> {
  const made = new Date(`${date}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margin: EDGE,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: words.locale,
    displayTitle: true,
    // The fonts that come with the library are not embedded: none is loaded.
    font: null as unknown as string,
    info: {
      Title: title,
      Author: author,
      Subject: words.subject,
      Creator: 'Ketenlab',
      CreationDate: made,
      ModDate: made,
    },
  });
  const bytes = collected(doc);
  doc.registerFont('regular', fonts.regular as Buffer).registerFont('bold', fonts.bold as Buffer);
  const root = doc.struct('Document');
  doc.addStructure(root);
  pages.forEach((blocks, i) => {
    doc.addPage();
    doc.y = EDGE;
    const corner = i === 0 && code !== null ? code : null;
    const sheet = fitted(doc, blocks, corner !== null, words);
    for (const block of sheet.blocks) draw(sheet, root, block);
    if (corner !== null) drawCode(doc, root, corner, words);
    drawFoot(doc, words.page(i + 1, pages.length));
  });
  root.end();
  doc.end();
  return bytes;
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Uint8Array) => parts.push(part));
    doc.on('error', reject);
    doc.on('end', () => {
      const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const part of parts) {
        all.set(part, at);
        at += part.length;
      }
      resolve(all);
    });
  });
}

function draw(sheet: Sheet, root: Parent, block: Block): void {
  const { doc } = sheet;
  const tagged = (tag: string, work: () => void) => root.add(doc.struct(tag, {}, work));
  doc.y += gapAbove(block, sheet);
  switch (block.kind) {
    case 'heading':
      tagged(`H${block.level}`, () => write(sheet, block, block.text));
      return;
    case 'paragraph':
    case 'note':
      tagged('P', () => write(sheet, block, block.text));
      return;
    case 'link': {
      const link = doc.struct('Link', {}, () => {
        font(sheet, block)
          .fillColor('#154273')
          .text(block.text, EDGE, doc.y, {
            width: sheet.width(doc.y),
            link: block.address,
            underline: true,
          });
        doc.fillColor('#1a1a1a');
      });
      root.add(doc.struct('P', {}, [link]));
      return;
    }
    case 'list':
      drawList(sheet, root, block);
      return;
    case 'table':
      drawTable(sheet, root, block);
      return;
    case 'picture':
      return;
  }
}

function write(sheet: Sheet, block: Block, text: string): void {
  const { doc } = sheet;
  font(sheet, block)
    .fillColor('#1a1a1a')
    .text(text, EDGE, doc.y, { width: sheet.width(doc.y) });
}

function drawList(sheet: Sheet, root: Parent, block: Block & { kind: 'list' }): void {
  const { doc } = sheet;
  const whole = doc.struct('L');
  root.add(whole);
  const indent = marker(sheet);
  for (const item of block.items) {
    const one = doc.struct('LI');
    whole.add(one);
    const { y } = doc;
    one.add(doc.struct('Lbl', {}, () => void font(sheet, block).text('•', EDGE + 2, y, { lineBreak: false })));
    const width = sheet.width(y) - indent;
    one.add(doc.struct('LBody', {}, () => void font(sheet, block).text(item, EDGE + indent, y, { width })));
    one.end();
  }
  whole.end();
}

function drawTable(sheet: Sheet, root: Parent, block: Block & { kind: 'table' }): void {
  const { doc } = sheet;
  const { caption, head, rows } = block.table;
  const whole = doc.struct('Table');
  root.add(whole);
  const start = doc.y;
  if (caption !== '') {
    const { y } = doc;
    whole.add(
      doc.struct('Caption', {}, () => {
        font(sheet, block, true).text(caption, EDGE, y, { width: sheet.width(y) });
      }),
    );
    doc.y += 2;
  }
  [head, ...rows].forEach((row, place) => {
    const line = doc.struct('TR');
    whole.add(line);
    const { boxes, height } = cells(sheet, block, row, place === 0, start);
    const top = doc.y;
    if (place === 0) artifact(doc, () => doc.rect(EDGE, top, sheet.width(start), height).fill('#e8ebee'));
    boxes.forEach(({ x, width, text }, column) => {
      const isHead = place === 0 || column === 0;
      const options = { scope: place === 0 ? 'Column' : 'Row' } as object;
      line.add(
        doc.struct(isHead ? 'TH' : 'TD', isHead ? options : {}, () => {
          font(sheet, block, isHead)
            .fillColor('#1a1a1a')
            .text(text, x, top + 2, { width });
        }),
      );
    });
    line.end();
    artifact(doc, () =>
      doc
        .moveTo(EDGE, top + height)
        .lineTo(EDGE + sheet.width(start), top + height)
        .lineWidth(0.5)
        .stroke('#767676'),
    );
    doc.y = top + height;
  });
  whole.end();
}

/** Something to look at that says nothing: a screen reader passes it by. */
function artifact(doc: PDFKit.PDFDocument, work: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  work();
  doc.endMarkedContent();
}

function drawCode(
  doc: PDFKit.PDFDocument,
  root: Parent,
  squares: readonly (readonly boolean[])[],
  { link }: BriefWords,
): void {
  const side = CODE / squares.length;
  const [left, top] = [EDGE + FULL - CODE, EDGE];
  const paint = () => {
    squares.forEach((row, y) => {
      row.forEach((black, x) => {
        if (black) doc.rect(left + x * side, top + y * side, side, side);
      });
    });
    doc.fill('#000000');
  };
  const bbox = [left, top, left + CODE, top + CODE];
  root.add(doc.struct('Figure', { alt: link.alt, title: link.title, bbox } as object, paint));
}

function drawFoot(doc: PDFKit.PDFDocument, text: string): void {
  doc.markContent('Artifact', { type: 'Pagination' });
  doc.font('regular').fontSize(FOOT).fillColor('#1a1a1a');
  doc.text(text, EDGE, EDGE + CONTENT + FOOT, { width: FULL, align: 'right', height: 2 * FOOT, lineBreak: false });
  doc.endMarkedContent();
}
