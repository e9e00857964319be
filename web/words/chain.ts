import type { ChainPictureWords } from '../../sim/report/chart/chain-words.ts';
import type { DelayLevel, DelayLink } from '../../sim/report/delay.ts';

/** Texts of the panel with the chain as a picture, in one language. Numbers, days and dates come in already written. */
export interface ChainWords {
  readonly picture: ChainPictureWords;
  readonly title: string;
  readonly intro: string;
  /** Of a picture of an older setting, and of a first estimate; the others need no word. */
  readonly looks: Readonly<Record<'stale' | 'first', string>>;
  /** Label of the choice of scenario, and the name of the base path. */
  readonly scenario: string;
  readonly basePath: string;
  /** Label of the slider over the dates. */
  readonly date: string;
  readonly futures: {
    readonly play: string;
    readonly pause: string;
    readonly goOn: string;
    readonly step: string;
    readonly another: string;
    readonly back: string;
    readonly loading: string;
    readonly failed: string;
  };
  readonly delay: {
    readonly title: string;
    readonly links: Readonly<Record<DelayLink, string>>;
    /** Where most days go; one or more links. */
    longest(links: string, days: string | null): string;
    /** What a scenario wins, and what it loses, as listings of `item`. */
    shorter(scenario: string, items: string): string;
    longer(scenario: string, items: string): string;
    /** Days won or lost in a link. @param low and @param high of the days, without a sign */
    item(link: string, days: string, low: string, high: string, level: DelayLevel): string;
    /** Nothing is sure. */
    same(scenario: string): string;
    /** A line that grows in most futures, by the name of its output. */
    growing(line: string, of20: number): string;
    /** After differences: about one in twenty is chance alone. */
    readonly chance: string;
    /** What is loaded above its capacity, by the name of its output. */
    overloaded(what: string, percent: string): string;
  };
  readonly table: {
    readonly summary: string;
    caption(date: string): string;
    readonly station: string;
    readonly waiting: string;
    readonly range: string;
    readonly change: string;
    readonly busy: string;
    readonly load: string;
    flows(days: number): string;
    readonly flow: string;
  };
}
