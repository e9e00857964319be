type Column = Float64Array | Int32Array | Uint8Array;

/** Room for one copy of a state that lies in columns; saving and putting back allocate nothing. */
export class Image {
  private readonly columns: readonly Column[];
  private readonly copies: readonly Column[];

  /** Starts as a copy of what the columns hold now. */
  constructor(columns: readonly Column[]) {
    this.columns = columns;
    this.copies = columns.map((column) => column.slice());
  }

  /** Copies the state. */
  save(): void {
    for (let i = 0; i < this.columns.length; i++) (this.copies[i] as Column).set(this.columns[i] as Column);
  }

  /** Puts the saved state back. */
  restore(): void {
    for (let i = 0; i < this.columns.length; i++) (this.columns[i] as Column).set(this.copies[i] as Column);
  }
}
