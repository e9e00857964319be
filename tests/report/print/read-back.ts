import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

/** Elements below an element (and itself), in the order of the text. */
export function elements(parent: XmlElement): XmlElement[] {
  return [parent, ...parent.children.flatMap((child) => (child instanceof XmlElement ? elements(child) : []))];
}

/** The root of a drawing. */
export function rootOf(svg: string): XmlElement {
  const { root } = parseXml(svg);
  if (root === null) throw new Error('no root');
  return root;
}

/** The words of every text of a drawing, each line apart. */
export function textsIn(parent: XmlElement): string[] {
  return elements(parent).flatMap(({ children }) =>
    children.flatMap((child) => (child instanceof XmlText && child.text.trim() !== '' ? [child.text] : [])),
  );
}

/** One value of a mark, read back by the ticks of its panel. */
export interface ReadPoint {
  readonly panel: string;
  readonly mark: string;
  readonly series: string;
  readonly date: string;
  readonly value: number;
}

const DAY = 86_400_000;

/** Every vertex of every line, band, dot, interval and norm of a drawing, as a date and a value. */
export function readBack(svg: string): ReadPoint[] {
  const panels = elements(rootOf(svg)).filter(({ attributes }) => attributes['data-panel'] !== undefined);
  return panels.flatMap((panel) => {
    const all = elements(panel);
    const value = scaleOf(all, 'y', Number);
    const time = scaleOf(all, 'x', Date.parse);
    const dateAt = (x: number) => new Date(Math.round(time(x) / DAY) * DAY).toISOString().slice(0, 10);
    return all.flatMap(({ attributes: a }): ReadPoint[] => {
      const mark = a['data-mark'] ?? '';
      const of = { panel: panel.attributes['data-panel'] ?? '', mark, series: a['data-series'] ?? '' };
      const at = (x: number, y: number): ReadPoint => ({ ...of, date: dateAt(x), value: value(y) });
      if (mark === 'line' || mark === 'band') return verticesOf(a.d ?? '').map(([x, y]) => at(x, y));
      if (mark === 'dot') return [at(Number(a.cx), Number(a.cy))];
      if (mark === 'interval') return [a.y1, a.y2].map((y) => at(Number(a.x1), Number(y)));
      if (mark === 'norm') return [{ ...of, date: '', value: value(Number(a.y1)) }];
      return [];
    });
  });
}

/** From a place on an axis to what it stands for, by its first and last tick. */
function scaleOf(all: readonly XmlElement[], axis: 'x' | 'y', read: (tick: string) => number): (at: number) => number {
  const group = all.find(({ attributes }) => attributes['data-axis'] === axis);
  const ticks = (group === undefined ? [] : elements(group)).flatMap(({ attributes }) =>
    attributes['data-tick'] === undefined
      ? []
      : [[read(attributes['data-tick']), Number(attributes['data-at'])] as const],
  );
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error(`too few ticks on ${axis}`);
  return (at) => first[0] + ((at - first[1]) / (last[1] - first[1])) * (last[0] - first[0]);
}

function verticesOf(d: string): (readonly [x: number, y: number])[] {
  return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}
