import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, PROVIDER_LINES } from '../state.ts';
import { FLOW } from '../tally.ts';

const SUBSTITUTION = at('help.substitution');

/** Chooses whom to ask for help: at the first attempt also the type of help; after a refusal the next provider of that type. */
export function chooseProvider(c: Chain, child: number): void {
  const { children } = c;
  if (children.attempts[child] === 0) chooseType(c, child);
  followPlaces(c, child);
  ofItsType(c, child);
}

/** Gives a child a provider of the type of help it goes to, by its key and attempt. */
export function ofItsType(c: Chain, child: number): void {
  const { children, tables } = c;
  const place = (children.region[child] as number) * tables.types + (children.helpType[child] as number);
  const count = tables.providerCount[place] as number;
  const first = c.draws.below(FOR.provider, children.key[child] as number, children.needs[child] as number, count);
  children.provider[child] = tables.providerList[
    (tables.providerFirst[place] as number) + ((first + (children.attempts[child] as number)) % count)
  ] as number;
}

/** The type the child needs; for a share of the children the type where help starts soonest (M35). */
function chooseType(c: Chain, child: number): void {
  const { children } = c;
  const need = children.need[child] as number;
  children.helpType[child] = need;
  const key = children.key[child] as number;
  if (!c.draws.chance(FOR.substitution, key, children.needs[child] as number, c.number, SUBSTITUTION)) return;
  const soonest = soonestType(c, children.region[child] as number, need);
  if (soonest === need) return;
  children.helpType[child] = soonest;
  c.tally.count(FLOW.substitutions, 1);
}

/**
 * Where places close for good, other types take over that part of the children (L17). Who has to go elsewhere is drawn once per need, so
 * that more children follow as more places close. True when the child goes to another type.
 */
export function followPlaces(c: Chain, child: number): boolean {
  const { children, tables } = c;
  const type = children.helpType[child] as number;
  const key = children.key[child] as number;
  const need = children.needs[child] as number;
  if (!c.draws.chance(FOR.closedPlace, key, need, c.terms.closed, type)) return false;
  children.helpType[child] = c.draws.pick(
    FOR.takesOver,
    key,
    need,
    tables.takesOver,
    type * tables.types,
    tables.types,
  );
  return true;
}

/** The type of help with the shortest expected wait at one of its providers in a region; `own` when none is shorter. */
function soonestType(c: Chain, region: number, own: number): number {
  const { types, typeOf, providerFirst, providerCount, providerList, type } = c.tables;
  const from = providerFirst[region * types] as number;
  const last = region * types + types - 1;
  const to = (providerFirst[last] as number) + (providerCount[last] as number);
  let soonest = own;
  let shortest = Infinity;
  for (let i = from; i < to; i++) {
    const provider = providerList[i] as number;
    const offers = typeOf[provider] as number;
    const places = c.places.limit[provider] as number;
    if (places <= 0) continue;
    const line = provider * PROVIDER_LINES;
    const { size } = c.providerLine;
    const inLine = (size[line] as number) + (size[line + 1] as number) + (size[line + 2] as number);
    const ahead = inLine + 1 - c.places.free(provider);
    // Places come free at a rate of places over duration (Little's law).
    const wait = ahead > 0 ? (ahead * (type.duration[offers] as number)) / places : 0;
    if (wait > shortest || (wait === shortest && offers !== own)) continue;
    shortest = wait;
    soonest = offers;
  }
  return soonest;
}
