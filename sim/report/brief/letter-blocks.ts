import { dateInWords } from '../numbers.ts';
import type { PrintFigure } from '../print/figure.ts';
import { type Block, heading, note, paragraph, tableBlock } from './block.ts';
import type { Brief } from './brief.ts';
import type { DrawnFigure } from './drawn.ts';
import { linkBlocks } from './link-blocks.ts';
import { narrow } from './narrow.ts';
import type { BriefWords } from './words.ts';

/** The letter as it goes into another document: its text and its figures, and then their words, numbers and tables. */
export function letterBlocks(brief: Brief, drawn: readonly DrawnFigure[], words: BriefWords): Block[] {
  const { letter, tables, context } = brief;
  const headings = letter.paragraphs.map(({ heading: text }) => text);
  return [
    heading(1, letter.title),
    ...letter.paragraphs.flatMap((one, i) => [
      // Paragraphs that follow each other under one heading have it once.
      ...(one.heading === '' || one.heading === headings[i - 1] ? [] : [heading(2, one.heading)]),
      ...lines(one.text).map(paragraph),
    ]),
    ...judgements(brief, words),
    ...(drawn.length === 0 ? [] : [heading(2, words.figuresHeading), paragraph(words.seeAppendix)]),
    ...drawn.flatMap((one, i) => figureBlocks(one, i + 1, words)),
    ...(drawn.length === 0 ? [] : [heading(2, words.appendixHeading), paragraph(words.appendixIntro)]),
    ...drawn.flatMap((one, i) => appendixBlocks(one, i + 1, words)),
    ...(tables.length === 0 ? [] : [heading(2, words.tablesHeading)]),
    ...tables.flatMap((table, i) =>
      narrow({ ...table, caption: words.table(i + 1, table.caption) }, words).map(tableBlock),
    ),
    ...linkBlocks(context.link, words),
  ];
}

function figureBlocks({ figure, picture }: DrawnFigure, n: number, words: BriefWords): Block[] {
  // The picture itself has the whole title, and leaves room for one line above it.
  const short = figure.title.split(/[,(:]/)[0]?.trim() ?? '';
  return [heading(3, words.figure(n, short)), { kind: 'picture', picture }];
}

/** What a picture says in words and in numbers: for who does not see it, or wants to look something up. */
function appendixBlocks({ figure }: DrawnFigure, n: number, words: BriefWords): Block[] {
  return [
    heading(3, words.inWords(n)),
    paragraph(figure.finding),
    ...noteLines(figure).map(note),
    note(`${words.descriptionHeading}: ${figure.description}`),
    ...narrow({ ...figure.twin, caption: `${words.numbersHeading}: ${figure.twin.caption}` }, words).map(tableBlock),
  ];
}

/** Everything that stands below a figure, in the order of a reader's questions. */
export function noteLines({ notes }: PrintFigure): string[] {
  const all = [...notes.uncertainty, ...notes.definitions, notes.smallNumbers, notes.money, notes.source];
  return all.filter((text) => text !== '');
}

/** What the analyst says of feasibility and of actions, marked as such; nothing when nothing is filled in. */
function judgements({ letter, context }: Brief, words: BriefWords): Block[] {
  const { feasibility, actions, states } = words;
  const { language } = context.words;
  const cards = [context.result.scenario, ...context.result.variants.map(({ scenario }) => scenario)];
  const title = (name: string) => cards.find((card) => card.name === name)?.title[language] ?? name;
  const judged = Object.entries(letter.feasibility).filter(([, text]) => text.trim() !== '');
  return [
    ...(judged.length === 0
      ? []
      : [
          tableBlock({
            caption: feasibility.caption,
            head: [feasibility.measure, feasibility.judgement],
            rows: judged.map(([name, text]) => [title(name), text]),
          }),
        ]),
    ...(letter.actions.length === 0
      ? []
      : [
          tableBlock({
            caption: actions.caption,
            head: actions.head,
            rows: letter.actions.map(({ action, owner, result, date, state }) => {
              return [action, owner, result, date === '' ? '' : dateInWords(date, language), states[state]];
            }),
          }),
        ]),
  ];
}

function lines(text: string): string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '');
}
