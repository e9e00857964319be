import type { Comparison } from '../../sim/scenario/comparison.ts';
import { readLink } from '../../sim/scenario/link.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { type Kept, type Written, writtenFrom } from './kept.ts';

/** A letter that was made before, as its zip keeps it. */
export interface EarlierBrief {
  readonly written: Written;
  readonly result: ComparisonResult;
  /** What was computed; null when its link cannot be read any more, or names a base path that is not here. */
  readonly comparison: Comparison | null;
  /** ISO date. */
  readonly runDate: string;
  readonly rule: Kept['rule'] | null;
}

const NAME = 'brief.json';
/** Largest file that is read [bytes]: a letter with its pictures is a tenth of it. */
const LARGEST = 60_000_000;

/**
 * Reads a brief.zip, or the brief.json in one. The file is read in this page only. Null for what is no letter.
 * @param bases names of the base paths of this page
 */
export async function readBrief(file: File, bases: readonly string[]): Promise<EarlierBrief | null> {
  if (file.size > LARGEST) return null;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The signature of a zip.
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return earlierFrom(JSON.parse(isZip ? await textIn(bytes) : new TextDecoder().decode(bytes)), bases);
  } catch {
    // A file that is cut off or is something else.
    return null;
  }
}

async function textIn(zip: Uint8Array): Promise<string> {
  const { unzipSync } = await import('fflate');
  const files = unzipSync(zip, { filter: ({ name, originalSize }) => name === NAME && originalSize < LARGEST });
  return new TextDecoder().decode(files[NAME]);
}

function earlierFrom(value: unknown, bases: readonly string[]): EarlierBrief | null {
  const { letter, result, link, runDate, rule } = value as Record<string, unknown>;
  const written = writtenFrom(letter);
  if (written === null || !isResult(result)) return null;
  return {
    written,
    result,
    comparison: comparisonOf(typeof link === 'string' ? link : '', bases),
    runDate: typeof runDate === 'string' ? runDate : '',
    rule: rule === 'mask' || rule === 'round' ? rule : null,
  };
}

function isResult(value: unknown): value is ComparisonResult {
  const result = value as Partial<ComparisonResult> | null;
  return (
    typeof result === 'object' &&
    typeof result?.ketenlab === 'string' &&
    typeof result.indicators === 'object' &&
    typeof result.scenario?.name === 'string' &&
    Array.isArray(result.variants)
  );
}

function comparisonOf(link: string, bases: readonly string[]): Comparison | null {
  try {
    const { comparison } = readLink(link.slice(link.indexOf('#') + 1));
    return bases.includes(comparison.base) ? comparison : null;
  } catch {
    // A link of another version may ask for what is no longer there.
    return null;
  }
}
