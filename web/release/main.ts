import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedKey } from '../../sim/engine/random/seed.ts';
import type { Answer } from '../../sim/experiment/answer.ts';
import { compare } from '../../sim/experiment/compare.ts';
import { withSeries } from '../../sim/experiment/desk/view.ts';
import { sharedDigest } from '../../sim/experiment/digest.ts';
import { run } from '../../sim/experiment/run.ts';
import { assemble } from '../../sim/model/assemble.ts';
import { register } from '../../sim/model/register.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';
import { builtInCards } from '../../sim/source-cards.ts';
import { version } from '../../sim/version.ts';
import { cardIds, cardsOf } from '../build/cards.ts';
import { factsOf } from '../build/facts.ts';
import type { Facts } from '../facts.ts';
import { shownSeries } from '../live/shown-series.ts';
import { firstComparison } from '../session/first.ts';

/** What comes with the page: what it says of the model, and the base path that it shows at once. */
export interface Release {
  readonly facts: Facts;
  readonly answer: Answer;
}

/** The base path that is shown first. */
const FIRST = 'zhz-2024';

/** Files of a release, name -> text, made from the scenarios in `folder`; the base path is computed here. */
export function releaseFiles(folder: string): Record<string, string> {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const bases = names.map((name) => readScenario(name, yamlFiles(read), register).scenario);
  bases.sort((one, other) => Number(other.name === FIRST) - Number(one.name === FIRST));
  const first = bases[0];
  if (first?.name !== FIRST) throw new Error(`${folder} has no base path ${FIRST}.`);
  const release: Release = { facts: factsOf(register, bases, version), answer: released(first) };
  const cards = cardsOf(cardIds(register), builtInCards());
  return { 'release.json': JSON.stringify(release), 'cards.json': JSON.stringify(cards) };
}

function released(scenario: Scenario): Answer {
  const comparison = firstComparison(scenario);
  const model = assemble(scenario);
  const block = run({ model, hash: scenarioHash(scenario) }, seedKey(comparison.seed), 0, comparison.replications);
  const shown = { outputs: withSeries(model.outputs, shownSeries(model.outputs, 'main')), dates: model.dates };
  const result = compare({ scenario, model: shown, block }, [], { version, seed: comparison.seed, seconds: 0 });
  return { comparison, stage: 'released', result, digest: sharedDigest(result) };
}
