import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../../..');

/** What was asked cannot be done; the message is a sentence for the person who asked. */
export class Refused extends Error {}

const longestName = 40;
const reserved =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield';

/** Checks a name and the labels after it; without labels the words of the name stand in both languages. */
export function named([name = '', nl, en, ...more]) {
  if (name === '') throw new Refused('a name is missing, such as quietHour');
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name) || name.length > longestName) {
    throw new Refused(
      `${name} is no name: use camelCase letters and digits, at most ${longestName}, such as quietHour`,
    );
  }
  if (reserved.split(' ').includes(name) || name in {})
    throw new Refused(`${name} means something in TypeScript itself`);
  if (more.length > 0) throw new Refused('there are too many words: put a label between quotes');
  if ([nl, en].some((label) => label !== undefined && !/^[^|\n\r]{1,80}$/.test(label))) {
    throw new Refused('a label is one line of 1 to 80 characters, without |');
  }
  if ((nl === undefined) !== (en === undefined)) throw new Refused('give both labels, Dutch and English, or none');
  const spaced = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const words = spaced[0].toUpperCase() + spaced.slice(1);
  return { name, nl: nl ?? words, en: en ?? words };
}

/** `quietHour` -> `quiet-hour`. */
export function kebab(name) {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A text as a TypeScript literal; biome chooses the quotes. */
export function quoted(text) {
  return JSON.stringify(text);
}

/** The text of a file of the project. */
export function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** The texts of the files in a folder, in one. */
export function readAll(folder) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return names.map((name) => read(join(folder, name))).join('\n');
}

/** Refuses a file that is there already. */
export function refuseFile(path) {
  if (existsSync(join(root, path))) throw new Refused(`${path} exists already: choose another name`);
}

/** Refuses a name that stands as a word in the code of a text; comments and sentences do not count. */
export function refuseWord(name, text, where) {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').replaceAll(/'[^'\n]* [^'\n]*'/g, '');
  if (new RegExp(`\\b${name}\\b`).test(code))
    throw new Refused(`${name} is used already in ${where}: choose another name`);
}

/** The first free id after the last one: `L38` -> `L39`. */
export function nextId(letter, text) {
  const taken = [...text.matchAll(new RegExp(`'${letter}(\\d\\d)'`, 'g'))].map((match) => Number(match[1]));
  return `${letter}${String(Math.max(0, ...taken) + 1).padStart(2, '0')}`;
}

/** Puts a line after the last line of this shape. Throws when the file has none, as its form must have changed. */
export function afterLast(path, text, shape, line) {
  const lines = text.split('\n');
  const last = lines.findLastIndex((one) => shape.test(one));
  if (last < 0) throw new Error(`${path} has no line like ${shape}: adapt sim/cli/new to its new form`);
  return lines.toSpliced(last + 1, 0, line).join('\n');
}

/** Adds an import and the last item of the list in an index file. */
export function inList(path, name, from) {
  const text = read(path);
  const end = /,?\s*\];\s*$/;
  if (!end.test(text)) throw new Error(`${path} does not end with its list: adapt sim/cli/new to its new form`);
  return `import { ${name} } from '${from}';\n${text.replace(end, `, ${name}];\n`)}`;
}
