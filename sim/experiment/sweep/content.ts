import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../../scenario/hash.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';

/** A study as plain JSON: its points are lists of numbers. */
export type StudyContent = Omit<StudyPlan, 'points'> & { readonly points: readonly (readonly number[])[] };

/** A study as plain JSON. */
export function contentOf(plan: StudyPlan): StudyContent {
  return { ...plan, points: plan.points.map((point) => Array.from(point, (value) => value + 0)) };
}

/** The study of its plain JSON. */
export function planOf(content: StudyContent): StudyPlan {
  return { ...content, points: content.points.map((point) => Float64Array.from(point)) };
}

/** SHA-256 [hexadecimal] of all that is in a study: equal for equal studies, however they were written. */
export function studyHash(content: StudyContent): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))));
}
