import type { Indicator } from '../../statistics/result.ts';
import { ruleInWords } from '../print/small-numbers.ts';
import type { Words } from '../words/words.ts';
import { type Block, heading, list, paragraph, tableBlock } from './block.ts';
import type { Brief } from './brief.ts';
import type { BriefWords } from './words.ts';

/** The page of definitions: what each number counts, the norm, how counts of a GI differ, and how numbers are rounded. */
export function definitionBlocks(brief: Brief, words: BriefWords): Block[] {
  const { definitions } = words;
  const { norm, rule, words: report } = brief.context;
  return [
    heading(1, definitions.title),
    paragraph(definitions.intro),
    tableBlock({ caption: definitions.caption, head: definitions.head, rows: indicatorRows(brief, words) }),
    heading(2, definitions.norm),
    paragraph(norm === null ? definitions.noNorm : definitions.normOf(norm.text, norm.vintage)),
    heading(2, definitions.monitor),
    list(definitions.monitorItems),
    heading(2, definitions.rounding),
    list([...definitions.roundingItems, ruleInWords(rule, report)]),
    heading(2, definitions.terms),
    list(definitions.termItems),
  ];
}

/** The indicators that the figures show and the letter is about, and then those that a reader of the headlines meets. */
function indicatorRows({ context, letter, figures }: Brief, words: BriefWords): string[][] {
  const all = context.result.indicators;
  const shown = figures.flatMap(({ table }) => {
    const place = table.columns.findIndex(({ key }) => key === 'indicator');
    return place < 0 ? [] : table.rows.map((row) => String(row[place]));
  });
  const headline = Object.keys(all).filter((key) => all[key]?.headline && /^I0[1-6]$/.test(all[key].id));
  const keys = new Set([letter.form.indicator, ...shown, ...headline]);
  return [...keys].flatMap((key) => {
    const one = all[key];
    return one === undefined ? [] : [rowOf(one, context.words, words)];
  });
}

function rowOf({ id, label, definition, unit, view }: Indicator, words: Words, { definitions }: BriefWords): string[] {
  const { language } = words;
  const kind = [words.units[unit] ?? unit, definitions.views[view] ?? view].filter((part) => part !== '').join('; ');
  return [`${label[language]} (${id})`, definition[language], kind];
}
