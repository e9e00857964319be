/** The 24 items of STRESS-DES as the STARS project has them, by number. */
export const itemNumbers = [
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5.1',
  '2.5.2',
  '2.5.3',
  '2.5.4',
  '2.5.5',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '4.1',
  '4.2',
  '4.3',
  '5.1',
  '5.2',
  '5.3',
  '5.4',
  '6.1',
] as const;
export type ItemNumber = (typeof itemNumbers)[number];

/**
 * How far an item is answered: by the files of the package, by a document of the program that is named, partly (what is missing is
 * told), or not at all.
 */
export type ItemState = 'answered' | 'documented' | 'partly' | 'open';

/** A small table below an item. */
export interface FormTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One filled item. */
export interface FormItem {
  readonly number: ItemNumber;
  readonly state: ItemState;
  /** Sentences, each filled from the files. */
  readonly lines: readonly string[];
  readonly table?: FormTable;
  /** What only the maker of the research can fill in; empty when nothing is missing. */
  readonly open: readonly string[];
}

/** A filled form with its heading. */
export interface Form {
  readonly title: string;
  readonly items: readonly FormItem[];
}
