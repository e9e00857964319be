import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { withoutSettings } from '../../sim/scenario/without-settings.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { ERRORS } from './kit/directions.ts';
import { Sample, standardError, standardErrorsApart } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';
import { type Claim, storyClaims } from './kit/story-claims.ts';

// What the finding of a story claims holds with other chance than that of its numbers: seed 'stories', 100 paired
// replications of the story and of the same scenario without its levers and shocks. "Moves": the mean difference lies more
// than 3 of its own standard errors from zero, on the right side. "None": the 95 % interval of the mean difference holds zero
// and is narrower than the practical size that the claim states. "Under": that interval lies within the bound on both sides.
const SEED = 'stories';
const PAIRS = 100;
/** Quantile 0.975 of Student's t with 99 degrees of freedom. */
const T99 = 1.984;

const root = join(import.meta.dirname, '../..');
const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const names = readdirSync(join(root, 'scenarios/stories'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));
const story = (name: string) => scenarioIn(`stories/${name}.yaml`);
const claimsOf = (name: string) => storyClaims[name] ?? { claims: [] };

const bases = new Map<string, Sample>();

/** The scenario without its levers and shocks, run once for all stories that share it. */
function baseOf(scenario: Scenario): Sample {
  const base = { ...withoutSettings(scenario), name: 'base', title: null, question: null, finding: null };
  const key = JSON.stringify(base);
  const known = bases.get(key) ?? new Sample(withoutSettings(scenario), SEED, PAIRS);
  bases.set(key, known);
  return known;
}

/** An output of every replication at the date, or the mean over the dates, that a claim names. */
function valuesOf(sample: Sample, output: string, when?: string): Float64Array {
  const [from, to] = (when ?? '').split('/');
  if (!from) return sample.at(output);
  return to === undefined
    ? sample.at(output, sample.date(from))
    : sample.average(output, sample.date(from), sample.date(to));
}

function check(scenario: Scenario, claims: readonly Claim[]): void {
  const [base, variant] = [baseOf(scenario), new Sample(scenario, SEED, PAIRS)];
  for (const [output, goes, when] of claims) {
    const [one, other] = [valuesOf(base, output, when), valuesOf(variant, output, when)];
    const what = `${output} ${JSON.stringify(goes)} ${when ?? ''}`;
    if (typeof goes === 'string') {
      const apart = standardErrorsApart(one, other);
      expect(goes === 'up' ? apart : -apart, what).toBeGreaterThan(ERRORS);
      continue;
    }
    const difference = one.map((value, i) => (other[i] as number) - value);
    const [size, half] = [Math.abs(mean(difference)), T99 * standardError(difference)];
    if (goes.none !== undefined) {
      expect(size, what).toBeLessThanOrEqual(half);
      expect(2 * half, what).toBeLessThan(goes.none);
    } else expect(size + half, what).toBeLessThan(goes.under ?? 0);
  }
}

it('there are twelve stories, and each one has claims to check', () => {
  expect(names).toHaveLength(12);
  expect(Object.keys(storyClaims).toSorted()).toEqual(names.toSorted());
});

describe.each(names)('the story %s', (name) => {
  const { title, question, finding } = story(name);
  const { claims, asides = [] } = claimsOf(name);

  it('asks a question and says what came out, in both languages, without foretelling', () => {
    for (const lang of ['nl', 'en'] as const) {
      expect(question?.[lang]).toMatch(/\?$/);
      const said = finding?.[lang] ?? '';
      expect(said.length).toBeGreaterThanOrEqual(200);
      const sentences = said.split(/[.?!](?:\s|$)/).filter((part) => part !== '').length;
      expect(sentences).toBeGreaterThanOrEqual(3);
      expect(sentences).toBeLessThanOrEqual(6);
      expect(said).not.toMatch(
        /\b(voorspel\w*|bewij[sz]\w*|zal|zullen|predict\w*|forecast\w*|prove[sn]?|proof|will)\b/i,
      );
      expect(said).toMatch(lang === 'nl' ? /200 doorrekeningen, seed ketenlab/ : /200 replications, seed ketenlab/);
    }
    expect(finding?.nl).toContain('In deze doorrekening');
    expect(finding?.en).toContain('In this calculation');
  });

  it('stands in docs/stories.md with the same question and finding', () => {
    const page = flat(read('docs/stories.md'));
    for (const part of [title.en, question?.en, finding?.en]) expect(page).toContain(flat(part ?? 'no text'));
    expect(page).toContain(`(../scenarios/stories/${name}.yaml)`);
  });

  it('moves what its finding says, and leaves alone what it says it leaves', () => {
    expect(claims.length).toBeGreaterThanOrEqual(3);
    check(story(name), claims);
  });

  for (const { what, base, lines, claims: others } of asides) {
    it(`${what}, as its finding says`, () => check(scenarioWith(lines, base), others));
  }
});

it('the page of the stories is linked from both front pages', () => {
  for (const page of ['README.md', 'LEESMIJ.md']) expect(read(page)).toContain('(docs/stories.md)');
});
