import type { Plugin } from 'vite';
import { policy } from './policy.ts';

/** Writes the policy into the page, before anything that loads a file. */
export function policyInPage(): Plugin {
  return {
    name: 'ketenlab-policy-in-page',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
