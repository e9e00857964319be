import { useRef } from 'preact/hooks';
import type { Language } from '../../sim/report/words/words.ts';
import { type BaseFacts, type Facts, neutralOf } from '../facts.ts';
import { endOf } from '../session/horizon.ts';
import { placedSettings } from '../session/problems.ts';
import { type Session, shownVariant } from '../session/session.ts';
import { clearSetting, keepSetting, setSetting } from '../session/settings.ts';
import { memo } from '../shell/memo.ts';
import { timelineWords } from '../words/timeline.ts';
import { AddEvent } from './add-event.tsx';
import { axisOf } from './axis.ts';
import { AxisLabels } from './lane.tsx';
import { Line } from './line.tsx';
import { MoneyTable } from './money-table.tsx';
import { TwinTable } from './twin-table.tsx';

interface Props {
  readonly session: Session;
  readonly facts: Facts;
  /** The base path of the session. */
  readonly base: BaseFacts;
  readonly language: Language;
  /** Changes of one `gesture`, such as a drag, are one step back. */
  readonly onChange: (session: Session, gesture?: string) => void;
}

/** Levers, events from outside and money of the variant that is being edited, on one axis of dates. */
export const Timeline = memo(function Timeline({ session, facts, base, language, onChange }: Props) {
  const { years } = session.comparison;
  const variant = shownVariant(session);
  const words = timelineWords(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const axis = axisOf(base.start, endOf(base.start, years));
  const placed = placedSettings(variant, facts);
  return (
    <section class="ketenlab-timeline" aria-labelledby="timeline-title">
      <h2 class="utrecht-heading-2" id="timeline-title" tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <p class="utrecht-paragraph">{words.intro(variant.title)}</p>
      {placed.length === 0 ? (
        <p class="utrecht-paragraph">{words.empty}</p>
      ) : (
        <>
          <AxisLabels axis={axis} />
          <ul class="ketenlab-lines">
            {placed.map((at) => (
              <Line
                key={`${session.shown} ${at.list} ${at.place} ${at.row.id}`}
                at={at}
                base={base}
                axis={axis}
                language={language}
                onSetting={(setting, gesture) => onChange(keepSetting(session, at.list, at.place, setting), gesture)}
                onRemove={() => {
                  // The line goes away with its button.
                  heading.current?.focus();
                  onChange(clearSetting(session, at.list, at.place));
                }}
              />
            ))}
          </ul>
        </>
      )}
      <AddEvent
        facts={facts}
        base={base}
        years={years}
        language={language}
        onAdd={({ list, row, setting }) =>
          onChange(setSetting(session, list, null, setting, neutralOf(row, base, setting.target)))
        }
      />
      {placed.length === 0 ? null : (
        <>
          <TwinTable placed={placed} base={base} language={language} />
          <h3 class="utrecht-heading-3">{words.money.title}</h3>
          <MoneyTable placed={placed} axis={axis} language={language} />
        </>
      )}
    </section>
  );
});
