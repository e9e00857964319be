import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseCommand } from '../../sim/cli/commands/analyse.ts';
import { type RawOptions, readOptions } from '../../sim/cli/options.ts';
import type { Surroundings } from '../../sim/cli/surroundings.ts';
import { expectedOf } from '../../sim/cli/sweep/expected.ts';
import { journalFile } from '../../sim/cli/sweep/journal.ts';
import { JournalWriter } from '../../sim/cli/sweep/journal-writer.ts';
import { manifestOf, openFolder } from '../../sim/cli/sweep/manifest.ts';
import { putTogether } from '../../sim/cli/sweep/put-together.ts';
import { readStudyFile } from '../../sim/cli/sweep/read-study-file.ts';
import { en } from '../../sim/cli/words/en.ts';
import { nl } from '../../sim/cli/words/nl.ts';
import type { FailedTrial } from '../../sim/experiment/sweep/record.ts';
import type { AnalysisResult } from '../../sim/statistics/analysis.ts';

/** What a made-up replication gives: one number per outcome, or null when it failed. */
export type MadeUp = (shares: readonly number[], policy: number, replication: number, point: number) => number[] | null;

/**
 * Writes a finished sweep with the writers of the program, of which the outcomes are made up: `outcomes` gets where the point
 * lies in the range of every dimension, from 0 to 1.
 */
export async function madeUpSweep(folder: string, name: string, study: string, outcomes: MadeUp): Promise<string> {
  const file = join(folder, `${name}.yaml`);
  const words = 'title: { nl: Verzonnen, en: Made up }\nquestion: { nl: Wat?, en: What? }\nhorizon: 0.2 years\n';
  writeFileSync(file, `name: ${name}\n${words}base: base.yaml\n${study}`);
  const plan = readStudyFile(file, surroundings('en').here);
  const stored = { plan, manifest: manifestOf(plan) };
  const path = join(folder, name);
  mkdirSync(path);
  openFolder(path, stored.manifest, en);
  const { header } = expectedOf(stored);
  const journal = new JournalWriter(journalFile(path, { index: 1, of: 1 }), 0, {
    journal: 1,
    ...header,
    shard: [1, 1],
  });
  const ranges = [...plan.uncertainties, ...plan.levers].map(({ range }) => range);
  const count = plan.replications.most;
  const replications = Array.from({ length: count }, (_, r) => r);
  for (const [point, place] of plan.points.entries()) {
    const shares = ranges.map(([low, high], i) => ((place[i] as number) - low) / (high - low));
    const failed: FailedTrial[] = [];
    const values = plan.policies.map((_, policy) =>
      replications.flatMap((r) => {
        const made = outcomes(shares, policy, r, point);
        if (made === null) failed.push([policy, r, 'It stopped.']);
        return made ?? plan.outcomes.map(() => null);
      }),
    );
    const scenarios = plan.policies.map((_, policy) => String(policy).repeat(64));
    const events = plan.policies.map(() => replications.map(() => 1));
    journal.append({ point, from: 0, count, scenarios, values, events, failed });
  }
  await journal.close();
  putTogether(path, [path], stored, en);
  return path;
}

/** A language with what the program says in it. */
export function surroundings(language: 'nl' | 'en') {
  let out = '';
  const notes: string[] = [];
  const here: Surroundings = {
    language,
    words: language === 'nl' ? nl : en,
    worker: new URL('file:///none'),
    start: [],
    width: 100,
    out: (text) => {
      out += text;
    },
    note: (line) => notes.push(line),
  };
  return { here, notes, text: () => out };
}

/** Analyses a folder in this process. */
export async function analysed(folder: string, raw: RawOptions = {}): Promise<AnalysisResult> {
  const { here, text } = surroundings('en');
  await analyseCommand(folder, readOptions({ ...raw, json: true }, here.words), here);
  return JSON.parse(text()) as AnalysisResult;
}

/** The same as a person reads it. */
export async function analysedText(folder: string, language: 'nl' | 'en', raw: RawOptions = {}): Promise<string> {
  const { here, text } = surroundings(language);
  await analyseCommand(folder, readOptions(raw, here.words), here);
  return text();
}
