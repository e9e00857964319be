import type { DescribedSource } from '../../scenario/describe.ts';
import { link, plain } from './markdown.ts';

/** Sources in one line: ids that lead to the source, each with its grade. */
export function shortSources(sources: readonly DescribedSource[]): string {
  return sources.map(({ id, url, grade }) => `${url === '' ? id : link(id, url)} (${grade})`).join(', ');
}

/** A source in full: id, grade, title, who published it when, and what it says. */
export function fullSource({ id, grade, title, url, ...card }: DescribedSource): string {
  const by = [card.publisher, card.published].filter((part) => part !== '').map(plain);
  const where = [card.period, card.region].filter((part) => part !== '').map(plain);
  const value = card.value === '' ? '' : `: ${plain(card.value)} ${plain(card.unit)}`.trimEnd();
  const named = url === '' ? plain(title) : link(plain(title), url);
  return `${id} (grade ${grade}): ${[named, ...by].join(', ')}. ${plain(card.parameter)}${value}${where.length > 0 ? ` (${where.join(', ')})` : ''}.`;
}
