import { useState } from 'preact/hooks';
import type { Language } from '../../sim/report/words/words.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { type BaseFacts, type LeverFacts, neutralOf, targetsOf } from '../facts.ts';
import { endOf } from '../session/horizon.ts';
import { type Session, shownVariant } from '../session/session.ts';
import { clearSetting, setSetting } from '../session/settings.ts';
import { leverWords } from '../words/levers.ts';
import { Amount } from './amount.tsx';
import { unitInWords } from './formats.ts';
import { type LoadCards, Origin } from './origin.tsx';
import { PeriodFields } from './period.tsx';
import { scaleOf } from './scale.ts';
import { nowSentence, periodText, rangeSentence, sliderText } from './sentences.ts';
import { freshSetting } from './setting-of.ts';
import { Target } from './target.tsx';

export interface LeverFieldProps {
  readonly row: LeverFacts;
  readonly base: BaseFacts;
  readonly session: Session;
  readonly language: Language;
  readonly cards: LoadCards;
  /** Changes of one `gesture`, such as a drag, are one step back. */
  readonly onChange: (session: Session, gesture?: string) => void;
}

/** One lever of the variant that is being edited: its value, for whom and when, and where that comes from. */
export function LeverField({ row, base, session, language, cards, onChange }: LeverFieldProps) {
  const { years } = session.comparison;
  const settings = shownVariant(session).levers;
  const places = settings.flatMap(({ lever }, at) => (lever === row.id ? [at] : []));
  const [place = null] = places;
  const set = place === null ? null : (settings[place] ?? null);
  // Dates and target that were chosen before the value, or while the slider passes the value that changes nothing.
  const [chosen, setChosen] = useState<LeverSetting | null>(null);
  const unset = chosen ?? freshSetting(row, base, years);
  const current = set ?? { ...unset, value: neutralOf(row, base, unset.target) };

  const { field, period } = leverWords(language);
  const id = `lever-${row.id}`;
  const neutral = neutralOf(row, base, current.target);
  const scale = scaleOf(row, base, current.target);
  const change = (changed: Partial<LeverSetting>, gesture?: string) => {
    const next = { ...current, ...changed };
    setChosen(next);
    onChange(setSetting(session, 'levers', place, next, neutralOf(row, base, next.target)), gesture);
  };
  const label = (scale.ofToday && row.today?.label[language]) || field.values[row.id] || field.value;
  const target = targetsOf(row, base).find((item) => item.id === current.target)?.name[language] ?? null;

  return (
    <fieldset class="ketenlab-lever" data-set={set !== null}>
      <legend class="ketenlab-lever-name">
        {row.label[language]}
        {set === null ? null : <span class="ketenlab-tag">{field.set}</span>}
      </legend>
      {/* Chromium lets go of a slider in mid-drag when a child of its fieldset comes or goes: this box stays. */}
      <div class="ketenlab-slider">
        <p class="ketenlab-effect" id={`${id}-effect`}>
          {row.effect[language]}
        </p>
        <Amount
          id={id}
          lever={row.id}
          label={field.labelled(label, unitInWords(scale.unit, language))}
          scale={scale}
          value={current.value}
          text={sliderText(current.value, neutral, scale, language)}
          describedBy={`${id}-now ${id}-range ${id}-effect`}
          language={language}
          onValue={(value, gesture) => change({ value }, gesture)}
        />
        <p class="ketenlab-small" id={`${id}-range`}>
          {rangeSentence(scale, language)}
        </p>
        <div class="ketenlab-now">
          <p id={`${id}-now`}>{nowSentence(row, base, current, scale, language)}</p>
          {set === null || place === null ? null : (
            <button
              class="nl-button nl-button--subtle"
              type="button"
              data-back={row.id}
              onClick={() => {
                // The button goes away with the setting.
                document.getElementById(`${id}-number`)?.focus();
                setChosen(null);
                onChange(clearSetting(session, 'levers', place));
              }}
            >
              {field.back}
              <span class="ketenlab-unseen">: {row.label[language]}</span>
            </button>
          )}
        </div>
        {places.length > 1 ? <p class="ketenlab-note">{field.more(places.length - 1)}</p> : null}
        <details>
          <summary>
            {row.target === null ? period.heading : period.headingWithTarget}: {periodText(current, target, language)}
          </summary>
          <Target
            id={`${id}-target`}
            row={row}
            base={base}
            target={current.target}
            language={language}
            onTarget={(aim) => change({ target: aim })}
          />
          <PeriodFields
            id={id}
            period={current}
            first={base.start}
            after={endOf(base.start, years)}
            language={language}
            onPeriod={change}
          />
        </details>
        <Origin row={row} cards={cards} language={language} />
      </div>
    </fieldset>
  );
}
