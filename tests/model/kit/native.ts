import { inject } from 'vitest';

type Native = typeof import('../../../sim/model/assemble.ts') &
  typeof import('../../../sim/model/chain.ts') &
  typeof import('../../../sim/model/fork.ts') &
  typeof import('../../../sim/model/audit/index.ts');

/** The model as the platform itself loads it (tests/kit/native-modules.ts); runs of many replications use this copy. */
export const {
  assemble,
  assembleChain,
  assembleForks,
  attach,
  attachAudited,
  audit,
  begin,
  BrokenLaw,
  laws,
  ofState,
  plan,
  same,
} = (await import(/* @vite-ignore */ `${inject('nativeModules')}model.mjs`)) as Native;
