import type { ScenarioCard } from '../../statistics/result.ts';
import { dateInWords, number } from '../numbers.ts';
import { lastDate } from '../period.ts';
import { listing } from '../words/index.ts';
import { type Block, heading, list, note, paragraph, tableBlock } from './block.ts';
import type { Brief } from './brief.ts';
import { checkRows } from './checks.ts';
import { linkBlocks } from './link-blocks.ts';
import { settingsOf } from './settings.ts';
import type { BriefWords } from './words.ts';

/** Letters of a hash that are written; more tell a reader nothing. */
const HASH = 12;

/** The page of method: what was asked, what was computed, how sure it is, what is not in it, and what was checked. */
export function methodBlocks(brief: Brief, words: BriefWords): Block[] {
  const { context, letter, figures } = brief;
  const { method, checks } = words;
  const { scenario, variants } = context.result;
  const question = scenario.question[context.words.language];
  return [
    heading(1, method.title(letter.title)),
    heading(2, method.asked),
    paragraph([method.questions[letter.form.question], question].filter((text) => text !== '').join(' ')),
    heading(2, method.computed),
    tableBlock({ caption: '', head: [method.what, method.value], rows: computedRows(brief, words) }),
    heading(2, method.sure),
    list([...method.sureItems, ...(variants.length > 0 ? [method.pairedItem] : [])]),
    heading(2, method.left),
    list(method.leftItems),
    ...(figures.length === 0
      ? []
      : [
          heading(2, method.checks),
          paragraph(method.checksIntro),
          tableBlock({ caption: '', head: checks.head, rows: checkRows(brief, words) }),
        ]),
    ...linkBlocks(context.link, words),
    note(method.again),
  ];
}

function computedRows({ context, compared = 0 }: Brief, words: BriefWords): string[][] {
  const { method } = words;
  const { result, counted, runDate } = context;
  const { language } = context.words;
  const date = (iso: string) => (iso === '' ? '' : dateInWords(iso, language));
  const named = ({ name, title, hash }: ScenarioCard) => `${title[language]} (${name}, ${hash.slice(0, HASH)})`;
  const variants = result.variants.map(({ scenario }) => {
    const settings = settingsOf(scenario, context.words, words);
    return [method.variant, `${named(scenario)}${settings === '' ? '' : `; ${method.settings}: ${settings}`}`];
  });
  return [
    [method.region, listing(result.scenario.regions, context.words)],
    [method.period, method.periodOf(date(result.scenario.start), date(lastDate(result)))],
    [method.counted, counted.supplier === '' ? method.none : method.countedOf(counted.supplier, date(counted.date))],
    [method.runs, method.runsOf(number(result.replications, 0, language), result.seed)],
    [method.program, method.programOf(result.ketenlab, date(runDate))],
    [method.digest, result.digest.slice(0, 2 * HASH)],
    [method.base, named(result.scenario)],
    ...(compared > variants.length
      ? [[method.compared, method.comparedOf(variants.length, number(compared, 0, language))]]
      : []),
    // Last, where a page that is too small leaves lines out.
    ...variants,
  ].map(([what = '', value = '']) => [what, value]);
}
