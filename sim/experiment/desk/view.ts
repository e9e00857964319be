import type { Output } from '../../model/output.ts';

/** The same outputs, where a series that is not wanted becomes the number of its last date. */
export function withSeries(outputs: readonly Output[], wanted: ReadonlySet<string>): Output[] {
  return outputs.map((output) =>
    output.kind === 'value' || wanted.has(output.key)
      ? output
      : { ...output, kind: 'value', offset: output.offset + output.length - 1, length: 1 },
  );
}
