import type { ComponentChildren } from 'preact';
import type { Language } from '../words/words.ts';
import { fontFamily, ink, paper, sizes } from './palette.ts';
import { Block, textBlock } from './text-block.tsx';

/** 16 cm [pt]: at this width one unit of a drawing is one point in print. */
export const PRINT_WIDTH = 454;
/** Empty edge on all sides [units]. */
export const MARGIN = 6;

/** The width [units] of a drawing that fills `pixels` on a screen, where a unit is a point of 4/3 pixel as in print. */
export function unitsOf(pixels: number): number {
  return Math.floor(pixels * 0.75);
}

interface FrameProps {
  /** Starts the ids of the title and the description; no two charts of a page have the same. */
  readonly id: string;
  readonly language: Language;
  readonly width: number;
  /** Of what `children` draws. */
  readonly height: number;
  readonly title: string;
  /** '' for none. */
  readonly finding: string;
  readonly notes: readonly string[];
  /** At most 200 characters: kind of chart, of what, and its main numbers. */
  readonly alt: string;
  readonly description: string;
  /** Draws the chart itself below the title, from `top` on. */
  readonly children: (top: number) => ComponentChildren;
}

/**
 * A drawing with a title and a finding above, notes below, and a title and description for those who do not see it. It
 * is 16 cm wide at the width of print and else as wide as there is room.
 */
export function ChartFrame(props: FrameProps) {
  const { id, language, width, children } = props;
  const inner = width - 2 * MARGIN;
  const title = textBlock(props.title, sizes.title, inner * 0.94);
  const finding = textBlock(props.finding, sizes.subtitle, inner);
  const notes = props.notes.map((note) => textBlock(note, sizes.small, inner));
  const first = MARGIN + title.height + finding.height + 8;
  const below = first + props.height + 2;
  const height = Math.ceil(below + notes.reduce((sum, note) => sum + note.height + 2, 0) + MARGIN);
  let noteTop = below;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width === PRINT_WIDTH ? '16cm' : '100%'}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      lang={language}
      font-family={fontFamily}
      fill={ink}
    >
      <title id={`${id}-title`}>{props.alt}</title>
      <desc id={`${id}-desc`}>{props.description}</desc>
      <rect width={width} height={height} fill={paper} />
      <Block block={title} x={MARGIN} y={MARGIN} weight="bold" />
      {props.finding === '' ? null : <Block block={finding} x={MARGIN} y={MARGIN + title.height + 2} />}
      {children(first)}
      {notes.map((note) => {
        const top = noteTop;
        noteTop += note.height + 2;
        return <Block key={note.lines.join(' ')} block={note} x={MARGIN} y={top} />;
      })}
    </svg>
  );
}
