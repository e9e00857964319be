import type { LeverRow, MechanismRow, Parameter } from './parameter.ts';
import type { Register } from './register.ts';
import type { SourceCard } from './sources.ts';

/** A source as a reader sees it beside a number. */
export type DescribedSource = Omit<SourceCard, 'topic' | 'low' | 'high' | 'note'>;

/** A row with its source ids replaced by the sources. */
export type Described<Row extends { readonly sources: readonly string[] }> = Omit<Row, 'sources'> & {
  readonly sources: readonly DescribedSource[];
};

/** The register as plain objects, for `ketenlab describe --json` and the documentation. */
export interface DescribedRegister {
  readonly parameters: readonly Described<Parameter>[];
  readonly levers: readonly Described<LeverRow>[];
  readonly shocks: readonly Described<LeverRow>[];
  readonly mechanisms: readonly MechanismRow[];
}

/** Every number, lever, shock and mechanism with its unit, range, bounds, default and sources; ids without a card are left out. */
export function describeRegister(register: Register, cards: ReadonlyMap<string, SourceCard>): DescribedRegister {
  const described = <Row extends { readonly sources: readonly string[] }>(row: Row): Described<Row> => ({
    ...row,
    sources: row.sources.flatMap((id) => sourceOf(cards.get(id))),
  });
  return {
    parameters: register.parameters.map(described),
    levers: register.levers.map(described),
    shocks: register.shocks.map(described),
    mechanisms: [...register.mechanisms],
  };
}

function sourceOf(card: SourceCard | undefined): DescribedSource[] {
  if (card === undefined) return [];
  const { topic: _topic, low: _low, high: _high, note: _note, ...shown } = card;
  return [shown];
}
