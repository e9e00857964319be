import { COUPLING } from '../family.ts';
import type { Chain } from '../state.ts';
import { ORGANISATION } from './organisations.ts';

/** A family meets a worker of an organisation (I10); true when it meets the organisation for the first time. */
export function meets(c: Chain, family: number, organisation: number): boolean {
  const { families } = c;
  families.faces[family] = (families.faces[family] as number) + 1;
  return families.meets(family, organisation);
}

/**
 * An organisation takes up the case of a family. It counts as a handover when another had the case, this one is new to it and no
 * fixed jeugdbeschermer goes along: who has one from the table on is handed over less often (L21, L22).
 */
export function takesUp(c: Chain, family: number, organisation: number): void {
  const { families } = c;
  const isFirst = families.organisationsMet[family] === 0;
  if (!meets(c, family, organisation) || isFirst || families.coupling[family] === COUPLING.coupled) return;
  families.handovers[family] = (families.handovers[family] as number) + 1;
}

/** A family meets a jeugdbeschermer of its GI, who is not its fixed worker yet. */
export function meetsWorker(c: Chain, family: number): void {
  takesUp(c, family, ORGANISATION.gi + (c.families.gi[family] as number));
}

/** The family of a child meets who does the intake at a provider. */
export function meetsProvider(c: Chain, family: number, provider: number): void {
  meets(c, family, ORGANISATION.gi + c.tables.gis + provider);
}

/** The measure of a family ends: its route counts when it was followed from the report on. */
export function endsRoute(c: Chain, family: number): void {
  if ((c.families.reported[family] as number) >= 0) c.ledger.routesEnded.add(c.families, family);
}
