import type { Plugin } from 'vite';

const text = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const basis = new RegExp(String.raw`\bbasis:\s*${text}`, 'g');
const dutch = new RegExp(String.raw`\bnl:\s*${text}`, 'g');

/**
 * The declaration of numbers and levers in the file `id` without what a worker never reads: why a number is what it is, and
 * what a number of the register is called in Dutch. The page says both from `release.json`, made of the whole declarations.
 */
export function withoutOrigins(code: string, id: string): string {
  if (/\/sim\/model\/(levers|shocks)\/[\w-]+\.ts$/.test(id)) return code.replace(basis, "basis: ''");
  if (/\/sim\/scenario\/register\/[\w-]+\.ts$/.test(id))
    return code.replace(basis, "basis: ''").replace(dutch, "nl: ''");
  return code;
}

/** Makes a worker about a tenth smaller. */
export function originsLeftOut(): Plugin {
  return {
    name: 'ketenlab-origins-left-out',
    enforce: 'pre',
    transform: (code, id) => ({ code: withoutOrigins(code, id), map: null }),
  };
}
