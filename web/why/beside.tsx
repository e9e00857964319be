import { dateInWords } from '../../sim/report/numbers.ts';
import type { WhyWords } from '../words/why.ts';
import type { Effect } from './effect.ts';
import { LinesFigure } from './lines-figure.tsx';
import { rangeText } from './range-text.ts';
import { changeOf } from './verdict.ts';

interface Props {
  readonly on: Effect;
  /** Null until it is known. */
  readonly off: Effect | null;
  /** Ids of the mechanisms that are off in `off`. */
  readonly without: readonly string[];
  /** Dates (ISO) at which a lever begins or ends. */
  readonly marks: readonly string[];
  readonly words: WhyWords;
}

/** An effect with everything on beside the same without some loops, and what becomes of it. */
export function Beside({ on, off, without, marks, words }: Props) {
  const { panel, effects } = words;
  const name = panel.without(without);
  const lines = [
    { key: 'on', label: panel.allOn, points: on.points },
    ...(off === null ? [] : [{ key: 'off', label: name, points: off.points }]),
  ];
  return (
    <>
      <div class="ketenlab-why-beside">
        <EffectText title={panel.allOn} effect={on} words={words} />
        {off === null ? null : <EffectText title={name} effect={off} words={words} />}
      </div>
      {off === null ? null : (
        <dl class="ketenlab-why-change">
          <dt>{effects.measure(dateInWords(on.last.date, words.language))}</dt>
          <dd>{changeText(on.last, off.last)}</dd>
          <dt>{effects.measureAverage}</dt>
          <dd>{changeText(on.average, off.average)}</dd>
        </dl>
      )}
      <LinesFigure lines={lines} marks={marks} shows="difference" words={words} />
    </>
  );

  function changeText(one: Effect['average'], other: Effect['average']): string {
    return effects.change[changeOf(one, other)](rangeText(one, words), rangeText(other, words), without.length);
  }
}

function EffectText({ title, effect, words }: { title: string; effect: Effect; words: WhyWords }) {
  const { effects, language } = words;
  return (
    <div>
      <h4 class="ketenlab-why-head">{title}</h4>
      <p class="utrecht-paragraph">
        {effects.onDate(dateInWords(effect.last.date, language), rangeText(effect.last, words))}
      </p>
      <p class="utrecht-paragraph">{effects.average(rangeText(effect.average, words))}</p>
      {effect.twoGroups ? <p class="utrecht-paragraph">{effects.twoGroups}</p> : null}
    </div>
  );
}
