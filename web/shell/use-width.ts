import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PRINT_WIDTH, unitsOf } from '../../sim/report/chart/chart-frame.tsx';

/** Width of a drawing on paper [px]: 16 cm, so that its letters are as large as they say. */
const PAPER = 605;

/** The width of an element as it changes, on paper too [px]; null before it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  // Before the first paint, so that nothing is drawn at another width first.
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    setWidth(Math.floor(element.current.getBoundingClientRect().width));
    const watch = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    watch.observe(element.current);
    const toPaper = () => setWidth(PAPER);
    const toScreen = () => setWidth(Math.floor(element.current?.getBoundingClientRect().width ?? PAPER));
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', toScreen);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', toScreen);
    };
  }, [element]);
  return width;
}

/** Widest drawing [units]: beyond it lines grow longer and nothing gets clearer. */
const WIDEST = 720;

/** A ref for a box, and the width of a chart that fills it [units]. */
export function useChartWidth<Box extends HTMLElement>() {
  const box = useRef<Box>(null);
  const pixels = useWidth(box);
  const width = pixels === null || pixels <= 0 ? PRINT_WIDTH : Math.min(WIDEST, Math.round(unitsOf(pixels)));
  return { box, width };
}
