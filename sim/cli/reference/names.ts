import { kebab } from './markdown.ts';

/** The page of a lever or shock, as a path from the folder of the pages. */
export function settingFile({ id, key }: { readonly id: string; readonly key: string }): string {
  return `${id}-${kebab(key)}.md`;
}

/** The page of a mechanism, as a path from the folder of the pages. */
export function mechanismFile(id: string): string {
  return `mechanisms/${id}.md`;
}
