/// <reference types="vite/client" />
import { type ReadScenario, readScenario, register, type Scenario, yamlFiles } from 'ketenlab';

const found = import.meta.glob<string>(
  [
    '../../scenarios/*.yaml',
    '../../scenarios/{stories,policies,calibration}/*.yaml',
    '../../scenarios/sources/observed-*.csv',
    '../../scenarios/calibration/zhz-2024-{vectors.csv,found.json}',
    '../../docs/trace.md',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

/** The text of a file of the repository by its path, such as `scenarios/zhz-2024.yaml`. Throws an Error when the page lacks it. */
export function text(path: string): string {
  const content = found[`../../${path}`];
  if (content === undefined) throw new Error(`The notebooks do not carry ${path}.`);
  return content;
}

/** The files of the repository as the package reads them. */
export const files = yamlFiles(text);

/** A checked scenario by its path. Throws InputError with every fault in it. */
export function scenario(path: string): Scenario {
  const { scenario }: ReadScenario = readScenario(path, files, register);
  return scenario;
}

/** A scenario under another name and title, with what `changes` replaces. */
export function changed(scenario: Scenario, name: string, en: string, changes: Partial<Scenario>): Scenario {
  return { ...scenario, name, title: { nl: en, en }, ...changes };
}
