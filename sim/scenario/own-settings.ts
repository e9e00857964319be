/** What a scenario sets, or a result tells that it set. */
interface Settings<Setting> {
  readonly levers: readonly Setting[];
  readonly shocks: readonly Setting[];
}

/** The levers and shocks of a scenario that its base does not have as they are. */
export function ownSettings<Setting>(base: Settings<Setting>, scenario: Settings<Setting>): Setting[] {
  const known = new Set([...base.levers, ...base.shocks].map((setting) => JSON.stringify(setting)));
  return [...scenario.levers, ...scenario.shocks].filter((setting) => !known.has(JSON.stringify(setting)));
}

/** The first day (ISO) on which one of them begins; null when a scenario sets nothing of its own. */
export function ownStart<Setting extends { readonly start: string }>(
  base: Settings<Setting>,
  scenario: Settings<Setting>,
): string | null {
  return (
    ownSettings(base, scenario)
      .map(({ start }) => start)
      .sort()[0] ?? null
  );
}
