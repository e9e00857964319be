import type { Scenario } from './scenario.ts';

/** The same scenario in which no lever is turned and no shock comes: what a scenario with them is compared with. */
export function withoutSettings(scenario: Scenario): Scenario {
  const { name, title } = scenario;
  return {
    ...scenario,
    name: `${name}-without`,
    title: { nl: `Zonder: ${title.nl}`, en: `Without: ${title.en}` },
    levers: [],
    shocks: [],
  };
}
