/** One thing that is wrong with an input, as a person should read it. */
export interface Fault {
  /** File, or '' when the input is not a file. */
  readonly file: string;
  /** Line from 1, or 0 when unknown. */
  readonly line: number;
  /** Dotted path inside the file, '' for the file as a whole. */
  readonly path: string;
  /** What was received, shortened. */
  readonly value: string;
  /** The sentence: what is wrong and what was expected, with a hint where one helps. */
  readonly message: string;
}

/** An input that cannot be used. Carries every fault of it, never only the first. */
export class InputError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'InputError';
    this.faults = faults;
  }
}

/** `file:line path = value: message`, leaving out what is unknown. */
export function faultLine(fault: Fault): string {
  const place = fault.file === '' ? '' : fault.line > 0 ? `${fault.file}:${fault.line} ` : `${fault.file} `;
  const path = fault.path === '' ? '' : fault.value === '' ? `${fault.path}: ` : `${fault.path} = ${fault.value}: `;
  return `${place}${path}${fault.message}`;
}
