import { inject } from 'vitest';

type Family = keyof Families;

/** The cases of each file of `tests/theory/cases`, by its name. */
interface Families {
  index: typeof import('../cases/index.ts');
  'general-arrivals': typeof import('../cases/general-arrivals.ts');
  'general-service': typeof import('../cases/general-service.ts');
  'in-time': typeof import('../cases/in-time.ts');
  markovian: typeof import('../cases/markovian.ts');
  networks: typeof import('../cases/networks.ts');
  priority: typeof import('../cases/priority.ts');
}

function load(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ `${inject('nativeModules')}${name}.mjs`);
}

/** The queueing network and its cases as the platform itself loads them (tests/kit/native-modules.ts). */
export const { replicate } = (await load('replicate')) as typeof import('./replicate.ts');

/** The cases of one file, whose hot loops belong to that copy. */
export async function casesOf<F extends Family>(name: F): Promise<Families[F]> {
  return (await load(`theory-${name}`)) as Families[F];
}
