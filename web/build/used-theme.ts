import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const theme = /voorbeeld-design-tokens\/dist\/theme\.css$/;
const declaration = /^\s*(--[\w-]+):\s*([^;]*);.*$/gm;
const names = (text: string): string[] => text.match(/--[\w-]+/g) ?? [];

/** Texts of the page that may name a token: its own files, and the packages of style that `web/style/index.ts` imports. */
function textsOf(web: string): string[] {
  const own = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(css|tsx?)$/.test(name))
    .map((name) => readFileSync(join(web, name), 'utf8'));
  const style = join(web, 'style/index.ts');
  const resolve = createRequire(style).resolve;
  const packages = [...readFileSync(style, 'utf8').matchAll(/^import '([^.'][^']*)'/gm)]
    .map((match) => match[1] as string)
    .filter((name) => !theme.test(name))
    .map((name) => readFileSync(resolve(name), 'utf8'));
  return [...own, ...packages];
}

/**
 * The theme without the tokens that nothing uses: what is left is what the texts name, and what that refers to.
 * @param css a theme file: one declaration a line
 * @param texts everything that may name a token
 */
export function usedTheme(css: string, texts: readonly string[]): string {
  const values = new Map([...css.matchAll(declaration)].map((match) => [match[1] as string, match[2] as string]));
  const used = new Set<string>();
  const visit = (name: string): void => {
    const value = values.get(name);
    if (value === undefined || used.has(name)) return;
    used.add(name);
    names(value).forEach(visit);
  };
  texts.flatMap(names).forEach(visit);
  return css.replace(declaration, (line, name: string) => (used.has(name) ? line : '')).replace(/\n{2,}/g, '\n');
}

/** Takes the unused tokens out of the theme: about nine in ten. */
export function themeInUse(web: string): Plugin {
  return {
    name: 'ketenlab-theme-in-use',
    enforce: 'pre',
    transform: (code, id) => (theme.test(id) ? { code: usedTheme(code, textsOf(web)), map: null } : null),
  };
}
