import { useEffect, useState } from 'preact/hooks';

/** A value as it was when it last stayed the same for a while [ms]: for what takes too long to draw at every key. */
export function useRest<Value>(value: Value, time: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), time);
    return () => clearTimeout(timer);
  }, [value, time]);
  return rested;
}
