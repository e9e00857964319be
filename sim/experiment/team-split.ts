import { switchedOff } from '../model/numbers.ts';
import type { Words } from '../scenario/parameter.ts';
import type { Register } from '../scenario/register.ts';
import type { LeverSetting, Scenario } from '../scenario/scenario.ts';
import { meanEstimate } from '../statistics/estimate.ts';
import { split } from '../statistics/shapley.ts';
import type { SplitResult } from '../statistics/study.ts';
import type { Gathered } from './gather.ts';
import { leverCards, outputCard, type Subject, study } from './study.ts';
import type { Circumstances } from './summary.ts';
import { withNumber } from './variants.ts';

/** A part of what a team changes: the numbers of the register that carry it, which are zero without it. */
interface Part {
  readonly key: string;
  readonly label: Words;
  readonly numbers: readonly string[];
}

/** The four parts (P28, M27). A worker from the table on leaves nothing to hand over, so these two numbers are one part. */
const PARTS: readonly Part[] = [
  {
    key: 'handovers',
    label: {
      nl: 'Geen overdrachten: één jeugdbeschermer vanaf de tafel',
      en: 'No handovers: one worker from the table on',
    },
    numbers: ['team.handovers', 'team.continuity'],
  },
  {
    key: 'repeatedIntake',
    label: { nl: 'Geen dubbel werk bij de start', en: 'No repeated intake' },
    numbers: ['team.repeatedIntake'],
  },
  {
    key: 'pooling',
    label: { nl: 'Elke GI met ruimte kan het gezin oppakken', en: 'Any GI with room can take the family' },
    numbers: ['team.pooling'],
  },
  {
    key: 'specialisation',
    label: { nl: 'Verlies van specialisatie', en: 'Lost specialisation' },
    numbers: ['team.specialisation'],
  },
];

/**
 * The variants of a split of a scenario with a team: every subset of the parts, with the other parts at zero. Bit i of a
 * place in the list says whether part i is on; the first is the relay.
 */
export function planSplit(scenario: Scenario, register: Register): Scenario[] {
  return Array.from({ length: 1 << PARTS.length }, (_, set) =>
    PARTS.filter((_, i) => (set & (1 << i)) === 0)
      .flatMap(({ numbers }) => numbers)
      .reduce((without, key) => withNumber(without, rowOf(key, register), 0), scenario),
  );
}

function rowOf(key: string, register: Register) {
  const row = register.parameters.find((parameter) => parameter.key === key);
  if (row === undefined) throw new RangeError(`The register has no parameter '${key}'.`);
  return row;
}

/** Whether a team changes nothing in a scenario: all its numbers are zero, or their mechanism is switched off. */
export function isTeamIdle(scenario: Scenario): boolean {
  const off = switchedOff(scenario);
  return PARTS.flatMap(({ numbers }) => numbers).every((key) => (off[key] ?? scenario.values[key]) === 0);
}

/** The result of a plan of which everything was computed. @param levers the settings of the team lever */
export function splitTeam(
  subject: Subject,
  levers: readonly LeverSetting[],
  gathered: Gathered,
  circumstances: Circumstances,
): SplitResult {
  return {
    ...study(subject, gathered, circumstances),
    levers: leverCards(levers, subject.register),
    indicators: Object.fromEntries(
      subject.outputs.map((output, o) => {
        const subsets = gathered.values.map((samples) => samples[o] as Float64Array);
        const { whole, parts, undefined: missing } = split(subsets);
        const rows = PARTS.map(({ key, label }, i) => ({ key, label, ...(parts[i] as (typeof parts)[number]) }));
        const [relay, team] = [subsets[0], subsets.at(-1)].map((sample) => meanEstimate(sample as Float64Array)) as [
          ReturnType<typeof meanEstimate>,
          ReturnType<typeof meanEstimate>,
        ];
        return [output.key, { ...outputCard(output), relay, team, whole, parts: rows, undefined: missing }];
      }),
    ),
  };
}
