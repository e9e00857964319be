import type { CliWords } from './words/words.ts';

/** Why the system refused, in words: the sentence of its code where there is one, or else the code or its own message. */
export function systemReason(error: unknown, words: CliWords): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return words.reasons[code ?? ''] ?? code ?? error.message;
}
