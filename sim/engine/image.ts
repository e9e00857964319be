export type Column = Float64Array | Int32Array | Uint8Array;

/** The parts of a column that hold something: from, before, from, before ... [rows]. What lies beside is never read. */
export type InUse = () => readonly number[];

/** A column of the state, and which parts of it are in use if that is not all of it. */
export interface Kept {
  readonly column: Column;
  readonly inUse: InUse | undefined;
}

/** Room for one copy of a state that lies in columns. */
export class Image {
  private readonly kept: readonly Kept[];
  private readonly copies: readonly Column[];
  /** Per column what was in use when it was saved. */
  private readonly parts: (readonly number[])[];

  constructor(kept: readonly Kept[]) {
    this.kept = kept;
    this.copies = kept.map(({ column }) => column.slice());
    this.parts = kept.map(() => []);
  }

  /** Copies the state. */
  save(): void {
    this.kept.forEach(({ column, inUse }, i) => {
      const parts = inUse?.() ?? [0, column.length];
      this.parts[i] = parts;
      copyParts(column, this.copies[i] as Column, parts);
    });
  }

  /** Puts the state back as it was when it was saved. */
  restore(): void {
    this.kept.forEach(({ column }, i) => {
      copyParts(this.copies[i] as Column, column, this.parts[i] as readonly number[]);
    });
  }
}

function copyParts(from: Column, to: Column, parts: readonly number[]): void {
  if (parts[1] === from.length) to.set(from);
  else for (let i = 0; i < parts.length; i += 2) to.set(from.subarray(parts[i], parts[i + 1]), parts[i]);
}
