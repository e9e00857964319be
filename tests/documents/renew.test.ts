import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { builtInText } from '../../sim/cli/base-scenario.ts';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { compare } from '../../sim/experiment/compare.ts';
import { run } from '../../sim/experiment/run.ts';
import { assemble } from '../../sim/model/assemble.ts';
import { register } from '../../sim/model/register.ts';
import { draft } from '../../sim/report/letter/draft.ts';
import { factsOf } from '../../sim/report/letter/facts.ts';
import type { LetterForm } from '../../sim/report/letter/letter.ts';
import { mismatches } from '../../sim/report/letter/mismatches.ts';
import type { FactChange } from '../../sim/report/letter/renewal/changes.ts';
import { readSavedLetter, type SavedLetter } from '../../sim/report/letter/renewal/saved-letter.ts';
import type { PrintContext } from '../../sim/report/print/context.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import type { Inputs } from '../../sim/scenario/inputs.ts';
import { renewedScenarios } from '../../sim/scenario/renewed-scenarios.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { ketenlab, root } from '../cli/ketenlab.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenlab-renew-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base = readFileSync(join(root, 'scenarios/zhz-2024.yaml'), 'utf8');
const observed = readFileSync(join(root, 'scenarios/sources/observed-zhz.csv'), 'utf8');
const measure = [
  'name: measure',
  'extends: zhz-2024.yaml',
  'title: { nl: Minder verloop, en: Less turnover }',
  'question: { nl: Wat als?, en: What if? }',
  'levers: [{ lever: L07, value: 6, start: 2024-10-01 }]',
].join('\n');

const inputsWith = (text: string): Inputs => ({
  ketenlab: '0.1.0',
  command: 'compare',
  files: { 'zhz-2024.yaml': text, 'sources/observed-zhz.csv': observed, 'measure.yaml': measure },
  scenarios: ['zhz-2024.yaml', 'measure.yaml'],
  seed: 'ketenlab',
  replications: 4,
  years: 0.5,
  output: null,
  link: '',
  started: '2026-11-22T10:00:00Z',
});

const form: LetterForm = {
  question: 'effect',
  audience: 'council',
  sender: 'ZHZ',
  date: '2025-02-01',
  indicator: 'withoutWorker',
  norm: '',
};
const counted = {
  supplier: 'de GI-monitor',
  date: '',
  series: { new: [['2024-09-20', 41]], existing: [['2024-09-20', 7]] },
} as const;

/** A letter as it was saved, computed in one thread. */
function savedWith(text: string): SavedLetter {
  const inputs = inputsWith(text);
  const compute = (scenario: Scenario) => {
    const model = assemble(scenario);
    const block = run({ model, hash: scenarioHash(scenario) }, seedKey(inputs.seed), 0, inputs.replications);
    return { scenario, model, block };
  };
  const [first, ...others] = renewedScenarios(inputs, register, () => null).same.map(compute);
  if (first === undefined) throw new Error('no base path');
  const result = compare(first, others, { version: '0.1.0', seed: inputs.seed, seconds: 1 });
  const context: PrintContext = {
    result,
    words: wordsOf('nl'),
    counted,
    rule: 'mask',
    norm: null,
    runDate: '2026-08-01',
    link: '',
  };
  const facts = factsOf(context, form).map((one) => (one.key === 'version' ? { ...one, text: nowVersion } : one));
  const { ketenlab: made, digest } = result;
  return {
    version: 1,
    letter: draft(form, context),
    language: 'nl',
    facts,
    result: { ketenlab: made, digest },
    rule: 'mask',
    norm: null,
    runDate: '2026-08-01',
    link: '',
    inputs,
  };
}
const nowVersion = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

const written = (name: string, saved: unknown) => writeFileSync(join(folder, name), JSON.stringify(saved));
const changesIn = (out: string) => (JSON.parse(out) as { changes: FactChange[] }).changes;

describe('the scenarios of a letter', () => {
  it('are as saved, with the data of today, and with the policy of today', () => {
    const old = base.replace(/^start: .*$/m, 'start: 2024-09-20');
    const withLever = `${old}\nlevers: [{ lever: L20, value: 2, start: 2024-10-01 }]\n`;
    const { same, data, policy } = renewedScenarios(inputsWith(withLever), register, builtInText);
    const levers = (scenarios: readonly Scenario[]) => scenarios.map((one) => one.levers.map(({ lever }) => lever));
    expect(levers(same)[0]).toEqual(['L20']);
    expect(levers(data)).toEqual(levers(same));
    expect(levers(policy)[0]).toEqual([]);
    expect({ ...data[0], levers: [] }).toEqual({ ...policy[0], levers: [] });
  });
});

describe('ketenlab renew', () => {
  it('finds nothing changed where nothing did: the same program gives the same numbers', async () => {
    written('same.json', savedWith(base));
    const { code, out } = await ketenlab(folder, ['renew', 'same.json', '--quiet', '--workers', '1']);
    expect([code, out.trim()]).toEqual([0, 'Er is niets veranderd.']);
  });

  it('tells policy apart from data, from a zip', async () => {
    const withLever = `${base}\nlevers: [{ lever: L02, value: 9, start: 2024-09-21 }]\n`;
    const zip = zipSync({ 'brief.json': strToU8(JSON.stringify(savedWith(withLever))) });
    writeFileSync(join(folder, 'brief.zip'), zip);
    const { code, out } = await ketenlab(folder, ['renew', 'brief.zip', '--json', '--quiet', '--workers', '1']);
    expect(code).toBe(0);
    const found = changesIn(out).flatMap(({ parts }) => parts.map(({ reason }) => reason));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['policy']));
  });

  it('tells data and policy apart where both are new, and writes the letter anew', async () => {
    const slower = base.replace('gi.transfer: 8', 'gi.transfer: 14');
    const saved = savedWith(`${slower}\nlevers: [{ lever: L02, value: 9, start: 2024-09-21 }]\n`);
    written('both.json', { ...saved, figures: [{ kind: 'difference' }] });
    const args = ['renew', 'both.json', '--json', '--quiet', '--workers', '1', '--out', 'new.zip'];
    const { code, out, err } = await ketenlab(folder, args);
    expect([code, err]).toEqual([0, expect.stringContaining('Eigen tellingen staan niet in een brief')]);
    const changes = changesIn(out);
    expect(new Set(changes.flatMap(({ parts }) => parts.map(({ reason }) => reason)))).toEqual(
      new Set(['data', 'policy']),
    );
    // The parts of a change add up.
    const whole = (text: string | null) => Number(text?.replace('−', '-').replaceAll('.', '').replace(',', '.'));
    const numbers = changes.filter(({ total }) => total !== null && !total.includes(','));
    expect(numbers.length).toBeGreaterThan(0);
    for (const { parts, total } of numbers) {
      expect(parts.reduce((sum, { amount }) => sum + whole(amount), 0)).toBeCloseTo(whole(total), 9);
    }
    const files = unzipSync(readFileSync(join(folder, 'new.zip')));
    // A line on each change, below a summary and an empty line.
    const told = strFromU8(files['veranderd.txt'] as Uint8Array).trimEnd();
    expect(told.split('\n')).toHaveLength(2 + changes.length);
    expect(told).toContain('door ander beleid in het basispad');
    const { saved: anew } = readSavedLetter(strFromU8(files['brief.json'] as Uint8Array));
    expect(anew?.figures).toEqual(['difference']);
    expect(anew?.inputs?.files['zhz-2024.yaml']).toBe(base);
    // Every number of the text is that of its fact now.
    expect(anew?.letter.paragraphs.flatMap((one) => mismatches(one, anew.facts))).toEqual([]);
    expect(anew?.letter.paragraphs).not.toEqual(saved.letter.paragraphs);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('takes new counts under the rule, as data', async () => {
    written('counts.json', savedWith(base));
    writeFileSync(join(folder, 'own.csv'), 'datum;nieuw;bestaand\n01-01-2025;32;4\n');
    const args = ['renew', 'counts.json', '--counts', 'own.csv', '--quiet', '--workers', '1'];
    const { code, out } = await ketenlab(folder, args);
    expect(code).toBe(0);
    expect(out).toContain('Geteld, nieuw: was 41, is nu 32 (−9 door nieuwe gegevens).');
    expect(out).toContain('Geteld, samen: was 41 tot en met 50, is nu 32 tot en met 41');
    expect(out).not.toMatch(/bestaand: .* 4\b/);
  });

  it('refuses what is no letter, with every fault and code 2', async () => {
    written('wrong.json', { ...savedWith(base), version: 3, more: 1 });
    written('bare.json', { ...savedWith(base), inputs: null });
    writeFileSync(join(folder, 'mine.zip'), 'no letter');
    const other = await ketenlab(folder, ['renew', 'same.json', '--quiet', '--out', 'mine.zip']);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('niet door ketenlab export gemaakt')]);
    for (const [file, told] of [
      ['wrong.json', 'version'],
      ['bare.json', 'inputs'],
      ['nowhere.json', 'nowhere.json'],
    ] as const) {
      const { code, err } = await ketenlab(folder, ['renew', file, '--quiet']);
      expect([file, code]).toEqual([file, 2]);
      expect(err).toContain(told);
    }
  });
});
