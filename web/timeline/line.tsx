import type { Language } from '../../sim/report/words/words.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { type BaseFacts, neutralOf } from '../facts.ts';
import { Amount } from '../levers/amount.tsx';
import { unitInWords } from '../levers/formats.ts';
import { PeriodFields } from '../levers/period.tsx';
import { scaleOf } from '../levers/scale.ts';
import { nowSentence, sliderText } from '../levers/sentences.ts';
import { Target } from '../levers/target.tsx';
import type { Placed } from '../session/problems.ts';
import { leverWords } from '../words/levers.ts';
import { timelineWords } from '../words/timeline.ts';
import type { Axis } from './axis.ts';
import { Lane } from './lane.tsx';
import { costSentence } from './sentences.ts';

interface Props {
  readonly at: Placed;
  readonly base: BaseFacts;
  readonly axis: Axis;
  readonly language: Language;
  /** Changes of one `gesture` are one step back. */
  readonly onSetting: (setting: LeverSetting, gesture?: string) => void;
  readonly onRemove: () => void;
}

/** One setting on the timeline: its bar, its value, and its exact dates. */
export function Line({ at, base, axis, language, onSetting, onRemove }: Props) {
  const { row, setting, list, place } = at;
  const words = timelineWords(language);
  const { field } = leverWords(language);
  const id = `line-${list}-${place}`;
  const scale = scaleOf(row, base, setting.target);
  const label = row.label[language];
  const change = (changed: Partial<LeverSetting>, gesture?: string) => onSetting({ ...setting, ...changed }, gesture);
  const number = (scale.ofToday && row.today?.label[language]) || field.values[row.id] || field.value;
  return (
    <li>
      <fieldset class="ketenlab-line" data-line={row.id} data-kind={list}>
        <legend class="ketenlab-lever-name">
          {label}
          <span class="ketenlab-tag">{words.kinds[list]}</span>
        </legend>
        <div class="ketenlab-slider">
          <Lane label={label} axis={axis} period={setting} language={language} onPeriod={change} />
          <Amount
            id={id}
            label={field.labelled(number, unitInWords(scale.unit, language))}
            scale={scale}
            value={setting.value}
            text={sliderText(setting.value, neutralOf(row, base, setting.target), scale, language)}
            describedBy={`${id}-now`}
            language={language}
            onValue={(value, gesture) => change({ value }, gesture)}
          />
          <p class="ketenlab-now" id={`${id}-now`}>
            {nowSentence(row, base, setting, scale, language)} {costSentence(at, language)}
          </p>
          <div class="ketenlab-when">
            <Target
              id={`${id}-target`}
              row={row}
              base={base}
              target={setting.target}
              language={language}
              onTarget={(target) => change({ target })}
            />
            <PeriodFields
              id={id}
              period={setting}
              first={base.start}
              after={axis.end}
              language={language}
              onPeriod={change}
            />
          </div>
          <p>
            <button class="nl-button nl-button--secondary" type="button" onClick={onRemove}>
              {words.line.remove}
              <span class="ketenlab-unseen">: {label}</span>
            </button>
          </p>
        </div>
      </fieldset>
    </li>
  );
}
