import type { Term, TermGroup } from '../../scenario/glossary.ts';
import { blocks, table } from './markdown.ts';

/** The glossary, as Markdown; meanings may have emphasis of their own. */
export function glossaryPage(groups: readonly TermGroup[]): string {
  return blocks(
    '# Glossary',
    '*Begrippenlijst.* Dutch names of institutions and measures stay Dutch in the code. BW is the Dutch civil code ' +
      '(Burgerlijk Wetboek), book 1. Card ids such as KR-002 refer to `scenarios/sources/parameters.csv`.',
    ...groups.flatMap(({ title, terms }) => [
      `## ${title.en}`,
      `*${title.nl}.*`,
      table(['term', 'meaning', 'betekenis', 'source'], terms.map(cells)),
    ]),
  );
}

function cells({ term, meaning, source }: Term): string[] {
  const name = term.nl === term.en ? term.en : `${term.en}<br>*${term.nl}*`;
  return [name, meaning.en, meaning.nl, source];
}
