import type { Language } from '../words/words.ts';
import type { FlowId, StationId } from './chain-series.ts';
import type { Fullness } from './chain-state.ts';

/** Every text in the picture of the chain, in one language. Numbers come in already written; `one` says whether it is one. */
export interface ChainPictureWords {
  readonly language: Language;
  readonly station: Readonly<Record<StationId, string>>;
  /** Who waits there: '27 kinderen wachten'. */
  readonly waiting: Readonly<Record<StationId, (n: string, one: boolean) => string>>;
  /** Who is worked with there: '84 in onderzoek'. */
  readonly busy: Readonly<Record<StationId, (n: string, one: boolean) => string>>;
  /** Key of an output -> what it is a part of; a part without an entry shows its own name. */
  readonly parts: Readonly<Record<string, string>>;
  /** What a flow is, after its number: '32 naar de tafel'. */
  readonly flows: Readonly<Record<FlowId, (n: string, one: boolean) => string>>;
  /** How full a station is, in percent and in words. */
  load(percent: string, fullness: Fullness): string;
  /** Between these lie 18 of 20 futures. */
  range(low: string, high: string): string;
  /** A sure difference with the base path. */
  change(signed: string): string;
  /** Where a number is not known. */
  readonly unknown: string;
  /** The mark of one future. */
  future(n: string): string;
  /** The picture in one sentence, at most 200 characters. @param station where most wait */
  alt(date: string, station: string, n: string): string;
  /** How to read the picture; one line each. */
  howToRead(parts: { days: number | null; future: boolean; compared: boolean }): readonly string[];
}
