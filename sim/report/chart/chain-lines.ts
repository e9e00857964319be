import { number, signed } from '../numbers.ts';
import type { FlowId } from './chain-series.ts';
import type { Reading } from './chain-source.ts';
import type { ChainState, Part, StationState } from './chain-state.ts';
import type { ChainPictureWords } from './chain-words.ts';
import { textLines } from './text-size.ts';

/** Sizes of the texts in the picture [units]; on the page a unit is a CSS pixel. */
export const chainSizes = { title: 14, text: 13, small: 12 } as const;

/** A line in the box of a station: text, or the bar of those who wait. */
export type BoxLine =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly height: number;
    }
  | { readonly kind: 'bar'; readonly reading: Reading; readonly height: number };

/** Flows that stay within a station, shown as a line in its box. */
const inside: Partial<Record<StationState['id'], readonly FlowId[]>> = {
  report: ['reported'],
  gi: ['lost', 'coupled'],
  help: ['helpStarted'],
  end: ['ended', 'helpEnded'],
};

const BAR = 20;
const LEADING = 1.3;

/** A count in words' place: whole, with whether it is exactly one. */
export function written(value: number, words: ChainPictureWords): readonly [text: string, one: boolean] {
  return [number(value, 0, words.language), Math.round(value) === 1];
}

/** Everything that the box of a station says, in lines that are at most `width` wide. */
export function boxLines(station: StationState, state: ChainState, width: number, words: ChainPictureWords): BoxLine[] {
  const { title, text, small } = chainSizes;
  const lines: BoxLine[] = [];
  const add = (content: string, size: number, bold = false) => {
    for (const line of textLines(content, size * (bold ? 1.06 : 1), width))
      lines.push({ kind: 'text', text: line, size, bold, height: size * LEADING });
  };
  add(words.station[station.id], title, true);
  if (station.waiting !== null) {
    add(phrase(station.waiting, words.waiting[station.id], words), text);
    if (station.waiting.value !== null) lines.push({ kind: 'bar', reading: station.waiting, height: BAR });
    const range = rangeText(station.waiting, words);
    if (range !== null) add(range, small);
  }
  for (const part of station.parts) add(partText(part, words), small);
  for (const id of inside[station.id] ?? []) {
    const flow = state.flows[id];
    if (flow !== null) add(`→ ${words.flows[id](...written(flow, words))}`, text);
  }
  if (station.busy !== null) add(phrase(station.busy, words.busy[station.id], words), text);
  if (station.load !== null && station.fullness !== null)
    add(words.load(number(100 * station.load, 0, words.language), station.fullness), text, station.fullness !== 'room');
  return lines;
}

/** The name of a part of a station, with the types of help by the name of their list. */
export function partName({ key, label }: Part, words: ChainPictureWords): string {
  const own = label[words.language];
  return words.parts[key] ?? own.slice(own.indexOf(': ') + 1).trim();
}

/** Between which numbers 18 of 20 futures lie; null for one future, and where the ends are one number. */
export function rangeText({ range }: Reading, words: ChainPictureWords): string | null {
  if (range === null) return null;
  const [low, high] = range.map((end) => number(end, 0, words.language)) as [string, string];
  return low === high ? null : words.range(low, high);
}

function partText(part: Part, words: ChainPictureWords): string {
  const { value } = part.reading;
  return `${value === null ? words.unknown : number(value, 0, words.language)} ${partName(part, words)}`;
}

function phrase(reading: Reading, say: (n: string, one: boolean) => string, words: ChainPictureWords): string {
  if (reading.value === null) return words.unknown;
  const change = changeText(reading, words);
  const text = say(...written(reading.value, words));
  return change === null ? text : `${text} ${change}`;
}

/** The sure difference with the base path; null without one, and where it rounds to zero. */
export function changeText({ change }: Reading, words: ChainPictureWords): string | null {
  if (change === null || Math.round(change) === 0) return null;
  return words.change(signed(change, 0, words.language));
}
