import { records } from '../../table.ts';
import { stands } from '../read/texts.ts';
import type { Checked, Point } from './checked.ts';

/** How a title may say the unit of a share. */
const SHARE = ['%', 'procent', 'percentage', 'aandeel', 'share', 'per cent'] as const;
const MOST_WORDS = 20;

/** 1: the title says what, in which unit, where and when; the finding is one sentence of at most 20 words; both are seen. */
export const title: Point = (checked) => {
  const { figure, context, words, seen } = checked;
  const faults: string[] = [];
  for (const part of ['title', 'finding'] as const) {
    if (figure[part] === '') faults.push(words.empty(words.parts[part]));
    else if (!stands(figure[part], seen)) faults.push(words.missing(words.parts[part], figure[part]));
  }
  const { regions, start, years } = context.result.scenario;
  const lower = figure.title.toLowerCase();
  const units = unitWords(checked);
  if (units.length > 0 && !units.some((unit) => lower.includes(unit))) {
    faults.push(words.title.unit(figure.title, units.join(', ')));
  }
  if (!regions.some((region) => figure.title.includes(region))) {
    faults.push(words.title.region(figure.title, regions.join(', ')));
  }
  const first = Number(start.slice(0, 4));
  const last = first + Math.ceil(years);
  const named = [...figure.title.matchAll(/\b(?:19|20)\d\d\b/g)].map(Number);
  if (!named.some((year) => year >= first && year <= last)) {
    faults.push(words.title.period(figure.title, `${first}-${last}`));
  }
  const length = figure.finding.split(/\s+/).length;
  if (length > MOST_WORDS) faults.push(words.title.findingLength(String(length)));
  if (/[.!?]\s+[A-ZÀ-Ý‘“]/.test(figure.finding)) faults.push(words.title.findingSentences(figure.finding));
  return faults;
};

/** Words of which a title has one: the units of the numbers on the axes, or else of the table. */
function unitWords({ figure, context, panels }: Checked): string[] {
  const numeric = panels.flatMap(({ axes }) => axes).filter(({ dates, unit }) => !dates && unit !== '');
  const columns = figure.table.columns.map(({ unit }) => unit);
  const cells = records(figure.table).map((row) => String(row.unit ?? ''));
  const units = numeric.length > 0 ? numeric.map(({ unit }) => unit) : [...columns, ...cells];
  const known = [...new Set(units)].filter((unit) => unit !== '' && (context.words.units[unit] ?? unit) !== '');
  const texts = known.flatMap((unit) => {
    if (unit === 'share') return SHARE;
    const [first = ''] = (context.words.units[unit] ?? unit).split(' ');
    return [first.toLowerCase()];
  });
  return [...new Set(texts)];
}
