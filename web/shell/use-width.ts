import { useEffect, useRef, useState } from 'preact/hooks';
import { PRINT_WIDTH, unitsOf } from '../../sim/report/chart/chart-frame.tsx';

/** Widest drawing [units]: beyond it lines grow longer and nothing gets clearer. */
const WIDEST = 720;

/** A ref for a box, and the width in units of a chart that fills it. */
export function useWidth<Box extends HTMLElement>() {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(PRINT_WIDTH);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const pixels = entry?.contentRect.width ?? 0;
      if (pixels > 0) setWidth(Math.min(WIDEST, Math.round(unitsOf(pixels))));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
