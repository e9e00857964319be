import { at } from '../numbers.ts';
import { FOR } from '../purposes.ts';
import { type Chain, PROVIDER_LINES } from '../state.ts';
import { FLOW } from '../tally.ts';

const SUBSTITUTION = at('help.substitution');

/** Chooses whom to ask for help: a provider of the type that is needed; after a refusal the next one of that type. */
export function chooseProvider(c: Chain, child: number): void {
  const { children } = c;
  if (children.attempts[child] === 0) children.helpType[child] = children.need[child] as number;
  followPlaces(c, child);
  ofItsType(c, child);
}

/**
 * Chooses the list of an accepted child: that of the provider who accepted it. If its type closes it goes where others take over (L17);
 * and for a share of the children another type of help does as well: they go where help starts soonest (M35).
 */
export function chooseList(c: Chain, child: number): void {
  const { children, tables } = c;
  if (followPlaces(c, child)) ofItsType(c, child);
  if (c.number[SUBSTITUTION] === 0) return;
  const key = children.key[child] as number;
  if (!c.draws.chance(FOR.substitution, key, children.needs[child] as number, c.number, SUBSTITUTION)) return;
  const provider = soonest(c, children.region[child] as number, children.provider[child] as number);
  const type = tables.typeOf[provider] as number;
  children.provider[child] = provider;
  if (type === children.helpType[child]) return;
  children.helpType[child] = type;
  children.need[child] = type;
  c.tally.count(FLOW.substitutions, 1);
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

/**
 * Where places close for good, other types take over that part of the children (L17). Who has to go elsewhere is drawn once per need, so
 * that more children follow as more places close. True when the child goes to another type.
 */
export function followPlaces(c: Chain, child: number): boolean {
  const { children, tables } = c;
  const type = children.helpType[child] as number;
  if (c.terms.closed[type] === 0) return false;
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

/** The provider with the shortest expected wait in a region; `own` when none is shorter. */
function soonest(c: Chain, region: number, own: number): number {
  const { types, typeOf, providerFirst, providerCount, providerList, type } = c.tables;
  const from = providerFirst[region * types] as number;
  const last = region * types + types - 1;
  const to = (providerFirst[last] as number) + (providerCount[last] as number);
  let best = own;
  let shortest = Infinity;
  for (let i = from; i < to; i++) {
    const provider = providerList[i] as number;
    const places = c.places.limit[provider] as number;
    if (places <= 0) continue;
    const line = provider * PROVIDER_LINES;
    const { size } = c.providerLine;
    const inLine = (size[line] as number) + (size[line + 1] as number) + (size[line + 2] as number);
    const ahead = inLine + 1 - c.places.free(provider);
    // Places come free at a rate of places over duration (Little's law).
    const wait = ahead > 0 ? (ahead * (type.duration[typeOf[provider] as number] as number)) / places : 0;
    if (wait > shortest || (wait === shortest && provider !== own)) continue;
    shortest = wait;
    best = provider;
  }
  return best;
}
