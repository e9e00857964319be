import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { legal } from '../plain.ts';
import { HIGHEST } from '../print/figure.ts';
import type { Block, Picture } from './block.ts';
import { columnShares } from './column-shares.ts';
import { fixed } from './docx-fixed.ts';
import type { Properties } from './pdf.ts';
import type { BriefWords } from './words.ts';

/** A point as docx counts it, in half points; a line and an edge in twentieths. */
const [TEXT, SMALL] = [22, 17];
const PIXELS_PER_CM = 96 / 2.54;
/** A4 with edges of 2.5 cm at the sides and 2 cm above and below: a figure of 16 cm fits [twentieths of a point]. */
const PAGE = { width: 11_906, height: 16_838, edge: 1417, above: 1134 };
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const BULLETS = 'bullets';

type Content = ISectionOptions['children'][number];

/**
 * Blocks as a Word file: headings, paragraphs, pictures as drawings with pixels to fall back on and an alternative text,
 * tables with header rows that repeat. Its language, title and author are set. The same blocks give the same bytes.
 */
export async function docx(
  blocks: readonly Block[],
  { title, author, date }: Properties,
  words: BriefWords,
): Promise<Uint8Array> {
  const heading = (level: number, size: number, before: number) => ({
    run: { size, bold: true, color: '1a1a1a', font: 'Calibri' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true, outlineLevel: level - 1 },
  });
  const document = new Document({
    title: legal(title),
    creator: legal(author),
    lastModifiedBy: legal(author),
    subject: words.subject,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: TEXT, language: { value: words.locale } },
          paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
        },
        heading1: heading(1, 34, 0),
        heading2: heading(2, 28, 320),
        heading3: heading(3, 24, 280),
      },
      paragraphStyles: [
        {
          id: 'Note',
          name: 'Note',
          basedOn: 'Normal',
          run: { size: SMALL + 1 },
          paragraph: { spacing: { after: 60 } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.above, bottom: PAGE.above, left: PAGE.edge, right: PAGE.edge },
          },
        },
        children: blocks.flatMap(contentOf),
      },
    ],
  });
  return fixed(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

function contentOf(block: Block): Content[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level - 1] ?? LEVELS[2], text: legal(block.text) })];
    case 'paragraph':
      return [new Paragraph({ text: legal(block.text) })];
    case 'note':
      return [new Paragraph({ style: 'Note', text: legal(block.text) })];
    case 'list':
      return block.items.map(
        (text) => new Paragraph({ text: legal(text), numbering: { reference: BULLETS, level: 0 } }),
      );
    case 'link': {
      const run = new TextRun({ text: block.text, style: 'Hyperlink' });
      return [new Paragraph({ children: [new ExternalHyperlink({ link: block.address, children: [run] })] })];
    }
    case 'picture':
      return [new Paragraph({ children: [pictureOf(block.picture)] })];
    case 'table':
      return tableOf(block.table);
  }
}

function pictureOf({ svg, png, width, height, title, alt }: Picture): ImageRun {
  const scale = PIXELS_PER_CM * Math.min(1, HIGHEST / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation,
    altText: { name: legal(title), title: legal(title), description: legal(alt) },
  });
}

/** A caption that stays with its table, the table, and an empty line, without which the next table would grow into it. */
function tableOf({ caption, head, rows }: (Block & { kind: 'table' })['table']): Content[] {
  const whole = PAGE.width - 2 * PAGE.edge;
  const widths = columnShares(head, rows).map((share) => Math.floor(share * whole));
  const ofNumbers = head.map((_, column) => column > 0 && rows.every((row) => numeric(row[column] ?? '')));
  const cell = (text: string, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      ...(isHead ? { shading: { fill: 'E8EBEE' } } : {}),
      children: [
        new Paragraph({
          spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
          alignment: ofNumbers[column] ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: legal(text), size: SMALL, bold: isHead })],
        }),
      ],
    });
  const line = (row: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: head.map((_, column) => cell(row[column] ?? '', column, isHead)),
    });
  const border = { style: BorderStyle.SINGLE, size: 4, color: '767676' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 120, after: 60 },
      children: [new TextRun({ text: legal(caption), bold: true, size: SMALL + 1 })],
    }),
    new Table({
      width: { size: whole, type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: border, bottom: border, insideHorizontal: border, left: none, right: none, insideVertical: none },
      rows: [line(head, true), ...rows.map((row) => line(row, false))],
    }),
    new Paragraph({ text: '', spacing: { after: 60 } }),
  ];
}

const numeric = (text: string) => /^[−+<>≈ ]*[\d.,]+(\s*(%|×|tot [\d.,−+]+%?|to [\d.,−+]+%?))?$|^–$/.test(text);
