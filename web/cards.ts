import type { SourceCard } from '../sim/scenario/sources.ts';

let loaded: Promise<readonly SourceCard[]> | null = null;

/** The source cards of levers and shocks, loaded once, when somebody first asks where a number comes from. */
export function cards(): Promise<readonly SourceCard[]> {
  loaded ??= load();
  // A later question tries again.
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

async function load(): Promise<readonly SourceCard[]> {
  const answer = await fetch('./cards.json');
  if (!answer.ok) throw new Error(`cards.json: ${answer.status}`);
  return (await answer.json()) as readonly SourceCard[];
}
