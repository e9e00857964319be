import { InputError } from '../engine/errors.ts';
import { traced } from '../engine/trace.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { assembleChain } from './assemble.ts';
import { attach, begin } from './chain.ts';
import { STAGE } from './family.ts';
import type { KindName } from './kinds.ts';
import type { Chain } from './state.ts';
import { DAY } from './time.ts';
import { traceWords } from './trace-words.ts';

const familyKinds: ReadonlySet<string> = new Set<KindName>([
  'reachesTable',
  'reachesRaad',
  'investigationEnds',
  'hearing',
  'votsEnds',
  'reachesGi',
  'coupled',
  'planReady',
  'review',
  'returns',
]);
const childKinds: ReadonlySet<string> = new Set<KindName>(['referralStep', 'helpEnds', 'birthday']);

/**
 * The route of one family through the chain, a line per step with its date, in words. Family 0 is the first that comes
 * before the table after the start date, in this replication. Throws InputError when there is no such family.
 */
export function traceFamily(
  scenario: Scenario,
  seed: Int32Array,
  replication: number,
  family: number,
  language: 'nl' | 'en',
): string[] {
  const keys: number[] = [];
  follow(scenario, seed, replication, (c, kind, row) => {
    if (kind === 'reachesTable' && !keys.includes(c.families.key[row] as number))
      keys.push(c.families.key[row] as number);
  });
  const key = keys[family];
  if (key === undefined)
    throw new InputError([
      {
        file: '',
        line: 0,
        path: 'family',
        value: String(family),
        message: `expected a number from 0 to ${keys.length - 1}: ${keys.length} families come before the table in this run`,
      },
    ]);
  const words = traceWords[language];
  const lines: string[] = [];
  let present = -1;
  const dateOf = (c: Chain): string => c.calendar.date(Math.floor(c.now() / DAY));
  follow(scenario, seed, replication, (c, kind, row) => {
    if (present >= 0 && (c.families.key[present] !== key || c.families.stage[present] === STAGE.free)) {
      present = -1;
      lines.push(`${dateOf(c)}  ${words.family}: ${words.leaves}`);
    }
    const isFamily = familyKinds.has(kind);
    if (!isFamily && !childKinds.has(kind)) return;
    const of = isFamily ? row : (c.children.family[row] as number);
    if (of < 0 || c.families.key[of] !== key) return;
    if (lines.length === 0) {
      const reported = Math.floor((c.families.reported[of] as number) / DAY);
      lines.push(`${reported < 0 ? words.before : c.calendar.date(reported)}  ${words.reported}`);
    }
    if (isFamily) present = row;
    const date = dateOf(c);
    const who = isFamily ? words.family : `${words.child} ${(c.children.key[row] as number) - key}`;
    lines.push(`${date}  ${who}: ${words.kinds[kind as keyof typeof words.kinds]}`);
  });
  return lines;
}

/** Runs one replication and tells of every event, with the state as it was before it. */
function follow(
  scenario: Scenario,
  seed: Int32Array,
  replication: number,
  tell: (c: Chain, kind: string, row: number) => void,
): void {
  const { chain, kinds, changes } = assembleChain(scenario);
  attach(
    chain,
    traced(
      kinds,
      () => chain.now(),
      (event) => tell(chain, event.kind, event.entity),
    ),
  );
  begin(chain, seed, replication, changes);
  chain.simulator.run(chain.horizon);
}
