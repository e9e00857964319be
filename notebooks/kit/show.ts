import { records, type Table } from 'ketenlab';

/** A number in a sentence: rounded for the reader, whole in its `value`, and findable by its name. */
export function shown(name: string, value: number | null | undefined, digits = 0): HTMLElement {
  const element = document.createElement('data');
  element.dataset.name = name;
  element.value = String(value);
  element.textContent = written(value, digits);
  return element;
}

/** A number as text: a true minus sign, no sign for a rounded zero, a dash where there is nothing to say. */
export function written(value: number | null | undefined, digits = 0): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  const rounded = Number(value.toFixed(digits));
  const text = Math.abs(rounded).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return rounded < 0 ? `−${text}` : text;
}

/** As `written`, with a plus sign above zero. */
export function signed(value: number | null | undefined, digits = 0): string {
  const text = written(value, digits);
  return Number((value ?? 0).toFixed(digits)) > 0 ? `+${text}` : text;
}

/** An interval as text: '3 to 7'. */
export function between(interval: readonly [number, number] | null | undefined, digits = 0): string {
  return interval ? `${written(interval[0], digits)} to ${written(interval[1], digits)}` : '–';
}

/**
 * How sure a mean difference is, for in brackets: 'surely between 3 and 7', or 'not clear: between −0.2 and 7.7' when zero lies in
 * its 95 % interval. `meaning` says what that word stands for.
 */
export function surely(interval: readonly [number, number] | null | undefined, digits = 0): string {
  if (!interval) return 'not known';
  const [low, high] = interval;
  return `${low <= 0 && high >= 0 ? 'not clear:' : 'surely'} between ${written(low, digits)} and ${written(high, digits)}`;
}

/** What 'surely' and 'not clear' mean, in a sentence for below a short answer. */
export const meaning =
  '“Surely between” is the 95 % interval of the mean over the replications, “not clear” that it holds zero. It holds chance alone: that ' +
  'the numbers put in are themselves uncertain is not in it.';

/** A share as text: '34 %'. */
export function percent(share: number | null | undefined, digits = 0): string {
  return share === null || share === undefined ? '–' : `${written(100 * share, digits)} %`;
}

/** A table with a head; text stands left, what begins with a digit or a sign stands right. Wide ones scroll in their own box. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'wide';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', caption);
  const element = box.appendChild(document.createElement('table'));
  element.createCaption().textContent = caption;
  const top = element.createTHead().insertRow();
  const numeric = (content: string) => /^(–|[−+]?[\d.,]+( %| to | \(|$))/.test(content);
  for (const [i, name] of head.entries()) {
    const cell = top.appendChild(document.createElement('th'));
    cell.scope = 'col';
    cell.textContent = name;
    if (i > 0 && rows.length > 0 && rows.every((row) => numeric(row[i] ?? ''))) cell.className = 'number';
  }
  const body = element.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const [i, content] of row.entries()) {
      const cell = i === 0 ? line.appendChild(document.createElement('th')) : line.insertCell();
      if (cell instanceof HTMLTableCellElement && i === 0) cell.scope = 'row';
      cell.textContent = content;
      if (i > 0 && numeric(content)) cell.className = 'number';
      if (/^\d{4}-\d\d-\d\d$/.test(content)) cell.className = 'date';
    }
  }
  return box;
}

/** A chart of the package, which is an SVG text, as a picture of the page that shrinks with it. Throws for a text that is none. */
export function picture(svg: string | null): Element {
  const parsed = new DOMParser().parseFromString(svg ?? '', 'image/svg+xml').documentElement;
  if (parsed.localName !== 'svg') throw new Error('There is nothing to draw: the result lacks what this chart shows.');
  const box = document.createElement('figure');
  box.append(document.adoptNode(parsed));
  return box;
}

/** Rows of a table of the package, each a group of values by column. */
export const rowsOf = (source: Table): ReturnType<typeof records> => records(source);
