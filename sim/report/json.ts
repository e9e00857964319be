/** A value as JSON with two spaces of indentation and a newline at the end; numbers that are not defined become null. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
