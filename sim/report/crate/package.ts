import type { Outcome } from './outcome.ts';

/** What a file of a package is for. */
export type Role = 'input' | 'output' | 'check' | 'form' | 'register';

/** A file of a package, as it lies in its folder. */
export interface PackedFile {
  /** Path in the package, with slashes. */
  readonly path: string;
  readonly role: Role;
  /** Size [bytes]. */
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
}

/** A computer program runs on. */
export interface Machine {
  /** Version of Node, without a v. */
  readonly node: string;
  /** Operating system and its release. */
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
}

/** What a package says of itself beside its files. */
export interface PackageFacts {
  /** Short name, as of the results folder. */
  readonly name: string;
  /** Title in the language of the package. */
  readonly title: string;
  readonly question: string;
  /** Version of the program that computed the results, and of the one that made the package. */
  readonly computedBy: string;
  readonly packedBy: string;
  readonly command: string;
  readonly seed: string;
  /** Fewest and most replications of a scenario or point. */
  readonly replications: readonly [least: number, most: number];
  /** SHA-256 of the base scenario or of the study. */
  readonly hash: string;
  /** Digest of the results; null for a sweep, which has a hash of its table instead. */
  readonly digest: string | null;
  /** When the computation began (ISO, UTC), or null when no file says so. */
  readonly started: string | null;
  /** When it ended (ISO, UTC), where the start and the duration are known. */
  readonly ended: string | null;
  /** When the package was made (ISO, UTC). */
  readonly packed: string;
  /** The computer on which the package was made; of that of the results nothing is stored. */
  readonly machine: Machine;
  readonly outcomes: readonly Outcome[];
}

/** Media type of a file by the end of its name. */
export function mediaType(path: string): string {
  const end = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return MEDIA_TYPES[end] ?? 'application/octet-stream';
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  svg: 'image/svg+xml',
  md: 'text/markdown',
  html: 'text/html',
  txt: 'text/plain',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  gz: 'application/gzip',
  png: 'image/png',
};
