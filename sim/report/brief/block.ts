import type { Twin } from '../chart/twin.ts';

/** A part of a document, whatever it is written with. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Small print: sources, definitions, what a reader may skip. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Twin }
  | { readonly kind: 'picture'; readonly picture: Picture }
  /** An address that a reader can follow. */
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

/** A drawing with the same in pixels, for programs that do not read drawings. */
export interface Picture {
  readonly svg: string;
  readonly png: Uint8Array;
  /** [cm] */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly alt: string;
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const note = (text: string): Block => ({ kind: 'note', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const tableBlock = (table: Twin): Block => ({ kind: 'table', table });
