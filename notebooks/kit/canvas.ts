import { create } from 'd3';

/** Colours that stay apart in grey, in the order of the charts of the package. */
export const COLOURS = ['#111111', '#16447c', '#8c661a', '#5a5a5a', '#7f93ad'] as const;
export const DASHES = ['', '7 3', '2 2.5', '10 3 2 3', '1 3'] as const;
export const BAND = '#cfd8e2';
export const GRID = '#d4d4d4';
const WIDEST = 640;
export const FONT = 12;

export interface Named {
  /** What the picture shows, for who does not see it. */
  readonly alt: string;
}

/** Room for a picture on this page [px]. */
export function room(): number {
  return Math.max(260, Math.min(WIDEST, document.documentElement.clientWidth - 48));
}

/** An empty drawing. */
export function canvas(width: number, height: number, alt: string) {
  return create('svg')
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('width', width)
    .attr('height', height)
    .attr('role', 'img')
    .attr('aria-label', alt)
    .attr('font-family', 'inherit')
    .attr('font-size', FONT);
}

/** A drawing as a figure of the page. */
export function framed(svg: SVGSVGElement | null): HTMLElement {
  const box = document.createElement('figure');
  if (svg) box.append(svg);
  return box;
}

/** The width of a chart of the package that fills its place on this page [units of 4/3 px]; 16 cm at most. */
export function units(): number {
  return Math.min(454, Math.floor(0.75 * room()));
}
