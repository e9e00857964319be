import type { Parameter, Scope, Unit } from '../parameter.ts';

type Pair = readonly [number, number];

/** How a row is written: `nl`, `en` are its labels; a row without sources is an assumption. */
interface Rest {
  readonly from?: readonly string[];
  /** 'derived' when the default is arithmetic on the cards rather than a value of one of them. */
  readonly derived?: true;
  readonly basis: string;
  readonly nl: string;
  readonly en: string;
  readonly whole?: true;
}

/** A builder of rows of one scope: `row(key, unit, default, [low, high], [least, most], rest)`. */
export function rowsOf(scope: Scope) {
  return (key: string, unit: Unit, value: number, range: Pair, bounds: Pair, rest: Rest): Parameter => {
    const sources = rest.from ?? [];
    const status = sources.length === 0 ? 'assumption' : rest.derived ? 'derived' : 'measured';
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
    };
  };
}
