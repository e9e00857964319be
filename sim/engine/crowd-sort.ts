/** Sections up to this length are insertion-sorted; 8 to 16 were alike. */
const SHORT = 12;
/** How often a section is dealt before merging; three deals separate keys that differ by a factor of 10^11. */
const DEALS = 3;

/**
 * Stable ascending sort of `items` by (key, rank): keys are doubles, ranks small integers that only decide between
 * equal keys. For crowded buckets, where an order that looks random to the processor makes every branch of a merge a
 * guess: items are first dealt over sub-buckets by their key (counting, stable), which leaves short sections to insert
 * into place. A section that stays long, because keys cluster, is dealt again and at last merge-sorted, so that no order
 * costs more than n log n. Measured for 10,000 events in one bucket: dealing 30 to 70 ns each, merging alone 150 ns.
 */
export class CrowdSort {
  /** In: items to sort. Out: items in order. */
  readonly items: Int32Array;
  /** In: key per place. Out: keys in order. */
  readonly keys: Float64Array;
  private readonly rank: (item: number) => number;
  private readonly spareItems: Int32Array;
  private readonly spareKeys: Float64Array;
  private readonly ends: readonly Int32Array[];

  constructor(capacity: number, rank: (item: number) => number) {
    this.items = new Int32Array(capacity);
    this.keys = new Float64Array(capacity);
    this.spareItems = new Int32Array(capacity);
    this.spareKeys = new Float64Array(capacity);
    this.ends = Array.from({ length: DEALS }, () => new Int32Array(capacity + 1));
    this.rank = rank;
  }

  sort(count: number): void {
    this.sortSection(0, count, 0);
  }

  private sortSection(start: number, end: number, deals: number): void {
    if (end - start <= SHORT) this.insert(start, end);
    else if (this.isSorted(start, end)) return;
    else if (deals === DEALS) this.merge(start, end);
    else {
      const sections = this.deal(start, end, deals);
      const ends = this.ends[deals] as Int32Array;
      let from = start;
      for (let section = 0; section < sections; section++) {
        const to = ends[section] as number;
        if (to - from > 1) this.sortSection(from, to, deals + 1);
        from = to;
      }
    }
  }

  private isSorted(start: number, end: number): boolean {
    for (let i = start + 1; i < end; i++) if (this.after(i - 1, i)) return false;
    return true;
  }

  /** True when the item at place `a` belongs strictly behind that at place `b`. */
  private after(a: number, b: number): boolean {
    const keyA = this.keys[a] as number;
    const keyB = this.keys[b] as number;
    if (keyA !== keyB) return keyA > keyB;
    return this.rank(this.items[a] as number) > this.rank(this.items[b] as number);
  }

  /** Deals a section over sub-buckets of equal width, keeping the order within one; returns how many sub-buckets. */
  private deal(start: number, end: number, deals: number): number {
    const { items, keys } = this;
    let least = keys[start] as number;
    let most = least;
    for (let i = start + 1; i < end; i++) {
      const key = keys[i] as number;
      if (key < least) least = key;
      else if (key > most) most = key;
    }
    const sections = (end - start) >> 1;
    const scale = most > least ? (sections - 1) / (most - least) : 0;
    const ends = this.ends[deals] as Int32Array;
    for (let i = 0; i <= sections; i++) ends[i] = 0;
    for (let i = start; i < end; i++) {
      const section = ((((keys[i] as number) - least) * scale) | 0) + 1;
      ends[section] = (ends[section] as number) + 1;
    }
    ends[0] = start;
    for (let i = 1; i <= sections; i++) ends[i] = (ends[i] as number) + (ends[i - 1] as number);
    for (let i = start; i < end; i++) {
      const key = keys[i] as number;
      const section = ((key - least) * scale) | 0;
      const place = ends[section] as number;
      this.spareKeys[place] = key;
      this.spareItems[place] = items[i] as number;
      ends[section] = place + 1;
    }
    for (let i = start; i < end; i++) {
      keys[i] = this.spareKeys[i] as number;
      items[i] = this.spareItems[i] as number;
    }
    return sections;
  }

  private insert(start: number, end: number): void {
    const { items, keys } = this;
    for (let i = start + 1; i < end; i++) {
      const item = items[i] as number;
      const key = keys[i] as number;
      let place = i;
      while (place > start) {
        const before = keys[place - 1] as number;
        if (before < key) break;
        if (before === key && this.rank(items[place - 1] as number) <= this.rank(item)) break;
        keys[place] = before;
        items[place] = items[place - 1] as number;
        place--;
      }
      keys[place] = key;
      items[place] = item;
    }
  }

  /** Bottom-up merge sort of one section. */
  private merge(start: number, end: number): void {
    for (let block = start; block < end; block += SHORT) this.insert(block, block + SHORT < end ? block + SHORT : end);
    for (let width = SHORT; width < end - start; width *= 2) {
      for (let from = start; from < end; from += 2 * width) {
        const middle = from + width < end ? from + width : end;
        const to = middle + width < end ? middle + width : end;
        if (middle < to && this.after(middle - 1, middle)) this.mergePair(from, middle, to);
      }
    }
  }

  private mergePair(start: number, middle: number, end: number): void {
    const { items, keys } = this;
    let left = start;
    let right = middle;
    for (let place = start; place < end; place++) {
      const takeLeft = right >= end || (left < middle && !this.after(left, right));
      const from = takeLeft ? left++ : right++;
      this.spareKeys[place] = keys[from] as number;
      this.spareItems[place] = items[from] as number;
    }
    for (let place = start; place < end; place++) {
      keys[place] = this.spareKeys[place] as number;
      items[place] = this.spareItems[place] as number;
    }
  }
}
