/** Organisations that a family can meet, by number; GIs follow from `gi` on, and after them providers. The jeugdbeschermingstafel is none: the others meet there. */
export const ORGANISATION = { veiligThuis: 0, localTeam: 1, raad: 2, court: 3, gi: 4 } as const;
