import { strToU8 } from 'fflate';
import { csv } from '../csv.ts';
import { qrSquares, qrSvg } from '../print/qr.ts';
import type { Table } from '../table.ts';
import type { Picture } from './block.ts';
import type { Brief, Studio } from './brief.ts';
import { checksText } from './checks.ts';
import { definitionBlocks } from './definitions.ts';
import { docx } from './docx.ts';
import { drawn } from './drawn.ts';
import { keptBrief, scenarioJson, scenarioPath } from './kept.ts';
import { letterBlocks } from './letter-blocks.ts';
import { methodBlocks } from './method.ts';
import { README } from './names.ts';
import { oneLine } from './narrow.ts';
import { filesUnder } from './observed-under.ts';
import { pdf } from './pdf.ts';
import { withDensity } from './png.ts';
import { altText, linkText, readMeText } from './texts.ts';
import type { BriefWords } from './words.ts';
import { briefWords } from './words-of.ts';
import { zipped } from './zip.ts';

/** Pixels of the code as PNG: 4 cm at 300 dots per inch. */
const CODE_PIXELS = 472;
const CODE_CM = 4;

/** Told after each step: how many are done, of how many. */
export type OnStep = (done: number, total: number) => void;

/**
 * Every file of a letter, name -> bytes, in the order of the zip. The same letter gives the same bytes, as far as the studio
 * draws the same pixels.
 */
export async function briefFiles(
  brief: Brief,
  studio: Studio,
  onStep: OnStep = () => undefined,
): Promise<Map<string, Uint8Array>> {
  const { context, letter, figures, tables, scenarios } = brief;
  const { language } = context.words;
  const words = briefWords(language);
  const total = figures.length + 2;
  const files = new Map<string, Uint8Array>([[README, new Uint8Array()]]);
  const text = (name: string, content: string) => files.set(name, strToU8(content));
  // A page can only show how far it is between two tasks.
  const told = (done: number) => {
    onStep(done, total);
    return new Promise((resolve) => setTimeout(resolve));
  };
  const pictures = [];
  for (const [i, figure] of figures.entries()) {
    const name = `figuur-${i + 1}`;
    const one = await drawn(figure, words.figure(i + 1, figure.title), studio);
    pictures.push(one);
    text(`${name}.svg`, one.picture.svg);
    files.set(`${name}.png`, one.picture.png).set(`${name}-grijs.png`, one.grey);
    text(`${name}.csv`, csv(figure.table, language));
    await told(i + 1);
  }
  for (const [i, { head, rows }] of tables.map(oneLine).entries()) {
    const table: Table = { columns: head.map((key) => ({ key, unit: '' })), rows };
    text(`tabel-${i + 1}.csv`, csv(table, language));
  }
  const code = await codeOf(context.link, studio, words);
  const author = letter.form.sender.trim() === '' ? 'Ketenlab' : letter.form.sender;
  const properties = { title: letter.title, author, date: context.runDate };
  const blocks = letterBlocks(brief, pictures, words);
  files.set(
    'brief-invoegen.docx',
    await docx(code === null ? blocks : [...blocks, { kind: 'picture', picture: code }], properties, words),
  );
  await told(total - 1);
  const fonts = { regular: await studio.font('regular'), bold: await studio.font('bold') };
  const pages = [methodBlocks(brief, words), definitionBlocks(brief, words)];
  const account = { ...properties, title: words.method.title(letter.title) };
  files.set('verantwoording.pdf', await pdf(pages, qrSquares(context.link), fonts, account, words));
  text('alt-tekst.txt', altText(brief, words));
  text('controle.txt', checksText(brief, words));
  if (brief.changes !== undefined) text('veranderd.txt', `${brief.changes.join('\n')}\n`);
  text('link.txt', linkText(brief, words));
  if (code !== null) {
    text('qr.svg', code.svg);
    files.set('qr.png', code.png);
  }
  text('scenario.json', scenarioJson(brief));
  for (const [path, content] of Object.entries(filesUnder(scenarios, context.rule))) text(scenarioPath(path), content);
  text('brief.json', keptBrief(brief));
  text(README, readMeText(brief, [...files.keys()], words));
  await told(total);
  return files;
}

/** All files of a letter in one zip. */
export async function briefZip(brief: Brief, studio: Studio, onStep?: OnStep): Promise<Uint8Array> {
  return zipped(await briefFiles(brief, studio, onStep), brief.context.runDate);
}

async function codeOf(link: string, studio: Studio, { link: says }: BriefWords): Promise<Picture | null> {
  const svg = qrSvg(link, says.alt);
  if (svg === null) return null;
  const png = withDensity(await studio.png(svg, CODE_PIXELS));
  return { svg, png, width: CODE_CM, height: CODE_CM, title: says.title, alt: says.alt };
}
