import { useEffect, useState } from 'preact/hooks';

/** Whether the reader asked for less motion. */
export function useLessMotion(): boolean {
  const [less, setLess] = useState(false);
  useEffect(() => {
    const query = window.matchMedia('(prefers-reduced-motion: reduce)');
    const read = () => setLess(query.matches);
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  }, []);
  return less;
}
