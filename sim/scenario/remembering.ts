import type { ReadFile } from './yaml.ts';

/** Files that were read, by the path under which they were asked for. */
export type ReadFiles = Map<string, string>;

/** The same reader, which keeps the text of every file that it reads in `kept`. */
export function remembering(read: ReadFile, kept: ReadFiles): ReadFile {
  return (file) => {
    const text = read(file);
    kept.set(file, text);
    return text;
  };
}
