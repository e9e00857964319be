import { dateInWords } from '../../sim/report/numbers.ts';
import type { Language } from '../../sim/report/words/words.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { type BaseFacts, type LeverFacts, neutralOf } from '../facts.ts';
import { leverWords } from '../words/levers.ts';
import { amountText, changeText, shownNumber } from './formats.ts';
import { monthsOf } from './ramp.ts';
import { partMoved, type Scale } from './scale.ts';

/** What a lever is today and what a setting makes of it, as a sentence. */
export function nowSentence(
  row: LeverFacts,
  base: BaseFacts,
  { value, target }: Pick<LeverSetting, 'value' | 'target'>,
  scale: Scale,
  language: Language,
): string {
  const { field } = leverWords(language);
  const same = value === neutralOf(row, base, target);
  const part = partMoved(row, base, target, value);
  if (part !== null && row.today !== null) {
    const now = amountText(part.now, part.unit, language);
    const label = row.today.label[language];
    return same ? field.nowOf(label, now) : field.becomesOf(label, now, amountText(part.later, part.unit, language));
  }
  const shown = scale.toShown(value);
  if (scale.ofToday) {
    const now = amountText(scale.neutral, scale.unit, language);
    return same ? field.now(now) : field.becomes(now, amountText(shown, scale.unit, language));
  }
  if (row.today !== null && row.target !== null) {
    return same ? field.differs(row.target) : field.each(changeText(shown, scale.unit, language), row.target);
  }
  return same ? field.noneNow : field.setTo(amountText(shown, scale.unit, language));
}

/** Between which amounts a lever is thought possible, as a sentence. */
export function rangeSentence({ range, unit }: Scale, language: Language): string {
  const [low, high] = range;
  return leverWords(language).field.possible(shownNumber(low, unit, language), amountText(high, unit, language));
}

/** What a slider says of its place: the amount with its unit, and what it is today. */
export function sliderText(value: number, neutral: number, scale: Scale, language: Language): string {
  const { field } = leverWords(language);
  if (!scale.ofToday) {
    return value === neutral ? field.nothing : amountText(scale.toShown(value), scale.unit, language);
  }
  const now = amountText(scale.neutral, scale.unit, language);
  return value === neutral
    ? field.now(now)
    : field.becomes(now, amountText(scale.toShown(value), scale.unit, language));
}

/** From when, how fast, until when and for whom a setting holds, as a part of a sentence. */
export function periodText(
  { start, ramp, end }: Pick<LeverSetting, 'start' | 'ramp' | 'end'>,
  target: string | null,
  language: Language,
): string {
  const { period } = leverWords(language);
  return [
    ...(target === null ? [] : [target]),
    period.from(dateInWords(start, language)),
    ...(ramp > 0 ? [period.grows(shownNumber(monthsOf(ramp), 'months', language))] : []),
    ...(end === null ? [] : [period.until(dateInWords(end, language))]),
  ].join(', ');
}
