import { dateInWords } from '../numbers.ts';
import type { Brief } from './brief.ts';
import { noteLines } from './letter-blocks.ts';
import type { BriefWords } from './words.ts';

/** The text of alt-tekst.txt: for each figure what goes into the field for alternative text, and the same at length. */
export function altText({ figures }: Brief, words: BriefWords): string {
  const blocks = figures.map((figure, i) =>
    [
      words.figure(i + 1, figure.title),
      '',
      `${words.altHeading}:`,
      figure.alt,
      '',
      `${words.finding}:`,
      figure.finding,
      '',
      `${words.descriptionHeading}:`,
      figure.description,
      '',
      ...noteLines(figure),
    ].join('\n'),
  );
  return `${blocks.join('\n\n\n')}\n`;
}

/** The text of link.txt: the link, or why there is none. */
export function linkText({ context }: Brief, { link }: BriefWords): string {
  return context.link === '' ? `${link.none}\n` : `${link.open}\n\n${context.link}\n`;
}

/** The text of LEES-MIJ.txt: what each of the files is, in their order. */
export function readMeText({ letter, context }: Brief, names: readonly string[], words: BriefWords): string {
  const { readMe, method } = words;
  const { result, runDate, words: report } = context;
  const widest = Math.max(...names.map(({ length }) => length));
  const what = (name: string) => readMe.files.find(([part]) => name.includes(part))?.[1] ?? '';
  return [
    readMe.title(letter.title),
    '',
    ...readMe.intro,
    method.programOf(result.ketenlab, dateInWords(runDate, report.language)),
    '',
    ...names.map((name) => `${name.padEnd(widest)}  ${what(name)}`.trimEnd()),
    '',
  ].join('\n');
}
