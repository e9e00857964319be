import type { VariantResult } from '../../../statistics/result.ts';
import { directionInWords, type Effect, effectOf } from '../../difference.ts';
import type { Direction } from '../../words/figures.ts';
import { quartersOf } from '../facts/outcome.ts';
import { effectAt, readingAt } from '../reading.ts';
import { isWritten, type Telling, whenOf } from '../telling.ts';
import { type Told, toldBeside, toldParts } from '../told.ts';
import type { Sized } from '../words/words.ts';

/** Below this many replications a difference is a first estimate. */
const ENOUGH = 30;

/** The parts of a letter about what came out. */
export const outcome = {
  happens(telling: Telling): string[] {
    const { main, variants, form, context } = telling;
    const base = context.result.scenario.name;
    const parts = form.audience === 'college' ? [] : partSentences(telling, base);
    return [
      levelSentence(telling, base, main),
      ...parts,
      ...variants.map((variant) => effectSentence(telling, variant, main)),
      ...pairSentence(telling),
    ];
  },

  sure(telling: Telling): string[] {
    const { main, variants, letter, context, say, form } = telling;
    const { result } = context;
    const ranges = variants.flatMap((variant) => [
      betweenSentence(telling, variant, main),
      oftenSentence(telling, variant, main),
    ]);
    const level = form.question === 'state' ? bandSentences(telling, result.scenario.name, main) : [];
    const early = result.replications < ENOUGH ? [letter.effect.early(say('runs'))] : [];
    const told = [...level, ...ranges].filter((one) => one !== '');
    return told.length === 0 ? early : [...told, letter.effect.chance, ...early];
  },

  beside(telling: Telling): string[] {
    const { context, form, variants, letter } = telling;
    const base = context.result.scenario.name;
    const told = toldBeside(context, form);
    const sentences = told.flatMap((one) => [
      levelSentence(telling, base, one),
      ...variants.map((variant) => effectSentence(telling, variant, one)),
    ]);
    return sentences.length > 0 && form.audience === 'gi' ? [...sentences, letter.staff] : sentences;
  },

  series(telling: Telling): string[] {
    const { main, form, context, letter, say, amount } = telling;
    const key = (date: string) => `${context.result.scenario.name}.${main.key}.on.${date}`;
    const points = quartersOf(main.indicator, form.date)
      .filter((date) => say(`${key(date)}.mean`) !== '')
      .map((date) => letter.series.point(say(`${key(date)}.date`), amount(`${key(date)}.mean`)));
    if (points.length === 0) return [];
    const line = [letter.series.opening(say(`label.${main.key}`)), ...points].join(' ').replace(/;$/, '.');
    return [line];
  },

  definition({ main, letter, say }: Telling): string[] {
    return [letter.definition(say(`label.${main.key}`), say(`definition.${main.key}`))];
  },
};

/** The level of an indicator in the base path, in a sentence. */
function levelSentence(telling: Telling, scenario: string, { key, indicator }: Told): string {
  const { letter, say, amount, form, words } = telling;
  const at = `${scenario}.${key}`;
  const [label, when] = [say(`label.${key}`), whenOf(telling, `${at}.date`)];
  const reading = readingAt(indicator, form.date, form.date);
  if (reading.humps) return letter.level.groups(label, when, groupsAt(telling, at));
  if (reading.mean === null) return letter.level.unknown(label, when);
  const about = words.figures.difference.about[key];
  const mean = amount(`${at}.mean`);
  return about === undefined ? letter.level.other(label, when, mean) : letter.level.children(when, mean, about);
}

function groupsAt({ say, amount }: Telling, at: string) {
  return [1, 2].map((i) => ({ often: say(`${at}.group${i}.often`), ...amount(`${at}.group${i}.mean`) }));
}

function partSentences({ context, form, letter, say, amount }: Telling, scenario: string): string[] {
  const items = toldParts(context, form)
    .filter(({ key }) => say(`${scenario}.${key}.mean`) !== '')
    .map(({ key }) => letter.level.part(say(`label.${key}`), amount(`${scenario}.${key}.mean`)));
  return items.length < 2 ? [] : [letter.level.parts(items.join(` ${context.words.and} `))];
}

/** Where 18 of 20 futures of the base path lie; nothing for two groups, which were told already. */
function bandSentences({ letter, say, amount, form }: Telling, scenario: string, { key, indicator }: Told): string[] {
  const at = `${scenario}.${key}`;
  const { humps, p05, p95 } = readingAt(indicator, form.date, form.date);
  if (humps || p05 === null || p95 === null) return [];
  const high = amount(`${at}.high`);
  return [letter.level.between(say('band'), say(`${at}.low`), high.amount, high.unit), letter.level.outside];
}

/** What a variant does to an indicator, in a sentence; '' when the result lacks it. */
function effectSentence(telling: Telling, variant: VariantResult, { key }: Told): string {
  const { letter, say, form, words } = telling;
  const effect = effectAt(variant, key, form.date);
  if (effect === null) return '';
  const at = `${variant.scenario.name}.${key}.difference`;
  const [title, label, when] = [
    say(`${variant.scenario.name}.title`),
    say(`label.${key}`),
    whenOf(telling, `${at}.date`),
  ];
  if (effect.change === 'unknown') return letter.effect.unknown(title, label, when);
  if (effect.change === 'same') return letter.effect.same(title, label, when);
  if (effect.change === 'twoGroups') {
    const groups = groupsAt(telling, at).map((group, i) => {
      const mean = effect.difference.humps?.[i]?.mean ?? 0;
      return { ...group, direction: directionOf(telling, effect, mean, group.amount) };
    });
    return letter.effect.groups(title, label, when, groups);
  }
  if (effect.change === 'unclear') return letter.effect.unclear(title, label, when);
  const sized = sizedAt(telling, `${at}.size`, effect, effect.difference.mean ?? 0);
  if (sized.direction === letter.effect.none) return letter.effect.tiny(title, label, when);
  const about = words.figures.difference.about[key];
  return about === undefined
    ? letter.effect.other(title, label, when, sized)
    : letter.effect.children(title, when, sized, about);
}

/** Between which values the mean difference lies with 95 %; '' when that is not known, or is exactly nothing. */
function betweenSentence(telling: Telling, variant: VariantResult, { key }: Told): string {
  const { letter, say, form } = telling;
  const effect = effectAt(variant, key, form.date);
  const interval = effect?.difference.interval95;
  if (!effect || !interval || effect.difference.humps || effect.change === 'same') return '';
  const at = `${variant.scenario.name}.${key}.difference`;
  const [low, high] = [
    sizedAt(telling, `${at}.low`, effect, interval[0]),
    sizedAt(telling, `${at}.high`, effect, interval[1]),
  ];
  if (!isWritten(low.amount) && !isWritten(high.amount)) return '';
  const [near, far] = interval[1] <= 0 || !isWritten(high.amount) ? [high, low] : [low, high];
  const apart = interval[0] < 0 && interval[1] > 0 && isWritten(near.amount);
  const first = apart ? letter.effect.end({ ...near, unit: '' }) : near.amount;
  const title = say(`${variant.scenario.name}.title`);
  return letter.effect.between(title, first, letter.effect.end(far));
}

/** In how many of 20 futures an effect goes its way at its last date; '' when that says nothing. */
function oftenSentence(telling: Telling, variant: VariantResult, { key }: Told): string {
  const { letter, say, words } = telling;
  const effect = effectOf(variant, key);
  if (effect?.outOf20 == null || effect.change === 'same') return '';
  const at = `${variant.scenario.name}.${key}.often`;
  const { equal, back } = effect.outOf20;
  return letter.effect.often(
    say(`${variant.scenario.name}.title`),
    whenOf(telling, `${at}.date`),
    say(`${at}.there`),
    directionInWords(effect, words),
    equal === 0 ? '' : say(`${at}.equal`),
    back === 0 ? '' : say(`${at}.back`),
  );
}

/** Whether two measures can be told apart: only a table of measures tests that. */
function pairSentence({ variants, letter, measures, main, say }: Telling): string[] {
  const [one, other] = variants;
  if (one === undefined || other === undefined) return [];
  const groups = [one, other].map(({ scenario }) =>
    measures?.outcome === main.key
      ? measures.measures.find((row) => row.scenario.hash === scenario.hash)?.group
      : undefined,
  );
  const [left, right] = groups;
  if (left === undefined || right === undefined) return [letter.pair.untested];
  const alike = left.split('').some((group) => right.includes(group));
  const titles = [one, other].map(({ scenario }) => say(`${scenario.name}.title`)) as [string, string];
  // A table of measures tests the effects at the end, whatever the date of the letter.
  const end = say('end');
  return [alike ? letter.pair.alike(...titles, end) : letter.pair.apart(...titles, end)];
}

function sizedAt(telling: Telling, key: string, effect: Effect, value: number): Sized {
  const amount = telling.amount(key);
  return { ...amount, direction: directionOf(telling, effect, value, amount.amount) };
}

/** 'minder' or 'meer'; 'verschil' for an amount that is written as nothing. */
function directionOf({ letter, words }: Telling, effect: Effect, value: number, amount: string): string {
  if (!isWritten(amount)) return letter.effect.none;
  const direction: Direction = value < 0 ? 'less' : 'more';
  return directionInWords({ ...effect, direction }, words);
}
