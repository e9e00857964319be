import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inThread } from '../../sim/experiment/executors/in-thread.ts';
import { nodeThreads } from '../../sim/experiment/executors/node-threads.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import config from '../../vite.web.config.ts';
import { headers } from '../../web/build/policy.ts';
import { policyInPage } from '../../web/build/policy-in-page.ts';
import { toyAssembled, toyScenario } from '../experiment/toy.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';
import { type Outcome, outcomeOf } from './fixture/executor/outcome.ts';
import { browsers } from './kit/browsers.ts';
import type { Browser } from './kit/page.ts';
import { type Served, serve } from './kit/server.ts';
import { type Visit, visit } from './kit/visit.ts';

const root = join(import.meta.dirname, 'fixture/executor');
const folder = mkdtempSync(join(tmpdir(), 'ketenlab-executor-'));
const nodeWorker = pathToFileURL('dist/cli/worker.js');
const toys = [toyScenario('one', 0.8), toyScenario('two', 0.7)];
let ofToys: Outcome;

beforeAll(async () => {
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    root,
    plugins: [policyInPage()],
    build: {
      ...config.build,
      outDir: folder,
      rolldownOptions: { ...config.build?.rolldownOptions, input: join(root, 'index.html') },
    },
  });
  ofToys = await outcomeOf(inThread(toyAssembled), toys);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(browsers)('the workers of a page as an executor, in $name', ({ start }) => {
  let browser: Browser;
  let server: Served;
  let reader: Visit;
  beforeAll(async () => {
    server = await serve(folder, '/', headers);
    browser = await start();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  beforeEach(async () => {
    reader = await visit(browser, server);
    await reader.goto();
  });
  afterEach(async () => {
    expect(reader.faults()).toEqual([]);
    await reader.close();
  });

  /** What the page answers to a call of its script. */
  function call<T>(name: 'compute' | 'abort', ...values: readonly unknown[]): Promise<T> {
    return reader.page.evaluate<T>(`${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);
  }
  const compute = (kinds: readonly string[], scenarios: readonly Scenario[], workers: number) =>
    call<Outcome | string>('compute', kinds, scenarios, workers);

  it('give the numbers of a thread of Node to the last bit, with 1 and 2 of them', async () => {
    const base = scenarioWith('years: 1\n');
    const variant = scenarioWith('years: 1\nlevers: [{ lever: retention, value: 10, start: 2024-11-01 }]\n');
    const inNode = await outcomeOf(nodeThreads(nodeWorker, 1), [base, variant]);
    expect(inNode.digests.flat().length).toBe(8);
    for (const workers of [1, 2]) expect(await compute(['model'], [base, variant], workers)).toEqual(inNode);
  });

  it.each([
    ['does not get past its first line', 'broken', /^0: .*broken from the first line$/],
    ['dies in a trial', 'mortal', /^0: .*died in a trial$/],
  ])('one that %s is replaced, and the numbers are the same', async (_, kind, told) => {
    const expected = { ...ofToys, restarts: [expect.stringMatching(told)] };
    for (const workers of [1, 2]) expect(await compute([kind, 'toy'], toys, workers)).toEqual(expected);
  });

  it('work that takes every worker with it is given up, and named', async () => {
    expect(await compute(['broken'], toys, 1)).toMatch(
      /^LostWorker: Replication 0 of one, two, given up after 4 lost workers\. .*broken from the first line$/,
    );
  });

  it('a trial that fails is reported with its scenario and replication, and the others are as they were', async () => {
    const failing = [toyScenario('one', 0.8), toyScenario('two', 0.7, { failsAt: 7 })];
    const inNode = await outcomeOf(inThread(toyAssembled), failing);
    expect(inNode.failed).toEqual([{ scenario: 1, replication: 7, message: 'The toy stops at replication 7.' }]);
    for (const workers of [1, 2]) expect(await compute(['toy'], failing, workers)).toEqual(inNode);
  });

  it('an abort rejects in the middle of trials that never end, and each worker is ended', async () => {
    const told = await call<string[]>('abort', toys, 2);
    expect(told.slice(0, 2)).toEqual(['in a trial', 'in a trial']);
    expect(told.slice(2).sort()).toEqual(['Error: stopped by the reader', 'ended', 'ended']);
  });
});
