import { useRef } from 'preact/hooks';

/** The value as it was first given, for as long as later ones say the same: for lists of what an effect depends on. */
export function useSame<Value>(value: Value, same: (one: Value, other: Value) => boolean): Value {
  const kept = useRef(value);
  if (!same(kept.current, value)) kept.current = value;
  return kept.current;
}
