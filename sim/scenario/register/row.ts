import type { MechanismRow, Parameter, Scope, Unit } from '../parameter.ts';

type Pair = readonly [number, number];

/** How a row is written: `nl`, `en` are its labels; a row without sources, or with `assumed`, is an assumption. */
interface Rest {
  readonly from?: readonly string[];
  /** 'derived' when the default is arithmetic on the cards rather than a value of one of them. */
  readonly derived?: true;
  /** The cards are themselves assumptions, or arithmetic on assumptions: all of them are graded D. */
  readonly assumed?: true;
  readonly basis: string;
  readonly nl: string;
  readonly en: string;
  readonly whole?: true;
  readonly dial?: true;
  readonly reportOnly?: true;
  readonly local?: true;
}

/** A builder of rows of one scope: `row(key, unit, default, [low, high], [least, most], rest)`. */
export function rowsOf(scope: Scope) {
  return (key: string, unit: Unit, value: number, range: Pair, bounds: Pair, rest: Rest): Parameter => {
    const sources = rest.from ?? [];
    const assumed = sources.length === 0 || rest.assumed === true;
    const status = assumed ? 'assumption' : rest.derived ? 'derived' : 'measured';
    return {
      key,
      scope,
      unit,
      default: value,
      range,
      bounds,
      sources,
      status,
      basis: rest.basis,
      label: { nl: rest.nl, en: rest.en },
      ...(rest.whole ? { whole: true } : {}),
      ...(rest.dial ? { dial: true } : {}),
      ...(rest.reportOnly ? { reportOnly: true } : {}),
      ...(rest.local ? { local: true } : {}),
    };
  };
}

/** A mechanism: its labels, why it matters in a sentence, and the neutral value of each number that carries it. */
export const mechanism = (
  id: string,
  nl: string,
  en: string,
  nlWhy: string,
  enWhy: string,
  off: Readonly<Record<string, number>>,
): MechanismRow => ({ id, label: { nl, en }, explanation: { nl: nlWhy, en: enWhy }, off });
