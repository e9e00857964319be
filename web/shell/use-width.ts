import { useEffect, useRef, useState } from 'preact/hooks';

/** Pixels of one unit of a chart on the page: text of 8 units is 12 pixels high. */
const PIXELS = 1.5;
/** Narrowest drawing that a chart can be laid out in [units]; on a narrower screen its units are smaller. */
const NARROWEST = 300;
const WIDEST = 720;

/** A ref for a box, and the width in units of a chart that fills it. */
export function useWidth<Box extends HTMLElement>() {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(454);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const pixels = entry?.contentRect.width ?? 0;
      if (pixels > 0) setWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels / PIXELS))));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
