import { qrSquares } from '../print/qr.ts';
import { type Block, heading, paragraph } from './block.ts';
import type { BriefWords } from './words.ts';

/** A longer address is not read by anyone; it stands in link.txt. */
const LONGEST_SHOWN = 90;

/** The address that opens the comparison, or why there is none. The code itself is drawn by who makes the document. */
export function linkBlocks(link: string, { link: says }: BriefWords): Block[] {
  if (link === '') return [heading(2, says.heading), paragraph(says.none)];
  const shown = link.length > LONGEST_SHOWN ? `${link.slice(0, LONGEST_SHOWN)}…` : link;
  return [
    heading(2, says.heading),
    paragraph(says.open),
    { kind: 'link', text: shown, address: link },
    ...(qrSquares(link) === null ? [paragraph(says.noCode)] : []),
  ];
}
