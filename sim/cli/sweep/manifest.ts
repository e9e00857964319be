import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../engine/errors.ts';
import { contentOf, planOf, type StudyContent, studyHash } from '../../experiment/sweep/content.ts';
import { differences } from '../../experiment/sweep/differences.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import { version } from '../../version.ts';
import { makeFolder } from '../make-folder.ts';
import type { CliWords } from '../words/words.ts';
import { writeFirst } from './whole-file.ts';

/** What a folder of a sweep says of itself in study.json: all that is needed to compute any row again. */
export interface Manifest {
  /** Version of the form of the manifest. */
  readonly sweep: 1;
  /** Version of the program. */
  readonly ketenlab: string;
  /** SHA-256 of the study, hexadecimal. */
  readonly hash: string;
  readonly study: StudyContent;
}

/** A study with the manifest that belongs to it. */
export interface Stored {
  readonly plan: StudyPlan;
  readonly manifest: Manifest;
}

/** Differences that are told. */
const TOLD = 5;

/** The manifest of a study, as this version of the program would write it. */
export function manifestOf(plan: StudyPlan): Manifest {
  const study = contentOf(plan);
  return { sweep: 1, ketenlab: version, hash: studyHash(study), study };
}

/** Place of the manifest. */
export function manifestFile(folder: string): string {
  return join(folder, 'study.json');
}

/** Reads the manifest of a folder. Throws InputError when there is none, or when it is not what its hash says. */
export function readManifest(folder: string, words: CliWords): Stored {
  const file = manifestFile(folder);
  const refuse = (message: string) => new InputError([{ file, line: 0, path: '', value: '', message }]);
  if (!existsSync(file)) throw refuse(words.sweep.noManifest);
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    if (manifest.sweep !== 1 || studyHash(manifest.study) !== manifest.hash) throw new RangeError('hash');
  } catch {
    throw refuse(words.sweep.damagedManifest);
  }
  return { plan: planOf(manifest.study), manifest };
}

/**
 * Makes the folder of a sweep, or opens it again. Throws InputError when it is of another study, another version of the
 * program (with what differs), when it is a file, or when it holds other things.
 */
export function openFolder(folder: string, mine: Manifest, words: CliWords): void {
  const refuse = (message: string) => new InputError([{ file: '', line: 0, path: '--out', value: folder, message }]);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw refuse(words.outIsFile);
  makeFolder(folder);
  if (!existsSync(manifestFile(folder))) {
    // Another shard of the same sweep may be making study.json at this moment.
    const other = readdirSync(folder).find((name) => !/^(\.|study\.json(\..*tmp)?$|journal$|slurm)/.test(name));
    if (other !== undefined) throw refuse(words.outHoldsOthers(other));
    writeFirst(manifestFile(folder), `${JSON.stringify(mine)}\n`);
  }
  const unlike = unlikeness(readManifest(folder, words).manifest, mine, words);
  if (unlike !== null) throw refuse(unlike);
}

/** How the sweep of a folder is unlike the one that is asked for, by version of the program or by study; null when it is not. */
export function unlikeness(manifest: Manifest, mine: Manifest, words: CliWords): string | null {
  if (manifest.ketenlab !== mine.ketenlab) return words.sweep.otherVersion(manifest.ketenlab, mine.ketenlab);
  if (manifest.hash === mine.hash) return null;
  const found = differences(manifest.study, mine.study, TOLD + 1).map(
    ({ path, was, is }) => `${path}: ${shown(was)} -> ${shown(is)}`,
  );
  const more = found.length > TOLD ? ['…'] : [];
  return words.sweep.otherStudy([...found.slice(0, TOLD), ...more]);
}

function shown(value: unknown): string {
  if (value === undefined) return '-';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
