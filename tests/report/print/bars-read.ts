import { parseXml, type XmlElement, type XmlNode } from '@rgrove/parse-xml';

/** One element of a picture with its attributes and all text in it. */
export interface Element {
  readonly tag: string;
  readonly own: Readonly<Record<string, string>>;
  readonly text: string;
  readonly inside: readonly Element[];
}

/** A picture read back, the root first; throws when it is no XML. */
export function readBack(svg: string): Element[] {
  const root = parseXml(svg).root;
  if (root === null) throw new Error('empty picture');
  const all: Element[] = [];
  read(root, all);
  return all;
}

function read(node: XmlElement, all: Element[]): Element {
  const place = all.length;
  const inside: Element[] = [];
  const made = { tag: node.name, own: node.attributes, text: node.text, inside };
  all[place] = made;
  for (const child of node.children as XmlNode[]) {
    if (child.type === 'element') inside.push(read(child as XmlElement, all));
  }
  return made;
}

/** Elements with this kind of mark. */
export function marks(all: readonly Element[], kind: string): Element[] {
  return all.filter(({ own }) => own['data-mark'] === kind);
}

/** The value at a coordinate of an axis, from the places of its ticks alone. */
export function scaleOf(all: readonly Element[], direction: 'x' | 'y'): (at: number) => number {
  const axis = all.find(({ own }) => own['data-axis'] === direction);
  const ticks: Element[] = [];
  const look = ({ own, inside }: Element) => {
    for (const child of inside) look(child);
    if (own['data-tick'] !== undefined) ticks.push({ tag: '', own, text: '', inside: [] });
  };
  if (axis !== undefined) look(axis);
  const places = ticks.map(({ own }) => [Number(own['data-tick']), Number(own['data-at'])] as const);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`no ticks along ${direction}`);
  return (at) => first[0] + ((at - first[1]) / (last[1] - first[1])) * (last[0] - first[0]);
}

/** Both ends of a horizontal path 'M1,2L3,2'. */
export function endsOf({ own }: Element): [number, number] {
  const places = [...(own.d ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x]) => Number(x));
  return [places[0] ?? Number.NaN, places.at(-1) ?? Number.NaN];
}

/** All text of a picture without spaces, as lines break anywhere. */
export function seen(all: readonly Element[]): string {
  return (all[0]?.text ?? '').replaceAll(/\s+/g, '');
}

/** An attribute of a mark that is a number. */
export function number(element: Element | undefined, name: string): number {
  return Number(element?.own[name]);
}
