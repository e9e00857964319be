import { useState } from 'preact/hooks';
import type { Language } from '../../sim/report/words/words.ts';
import type { BaseFacts, Facts, LeverFacts } from '../facts.ts';
import { type EventName, eventNames, timelineWords } from '../words/timeline.ts';
import { type Addable, addable } from './events.ts';

interface Props {
  readonly facts: Facts;
  readonly base: BaseFacts;
  readonly years: number;
  readonly language: Language;
  readonly onAdd: (added: Addable) => void;
}

/** A choice of what can be put on the timeline, and a button that does it. */
export function AddEvent({ facts, base, years, language, onAdd }: Props) {
  const [name, setName] = useState<string>(eventNames[0]);
  const [said, setSaid] = useState('');
  const words = timelineWords(language);
  const named = (event: string): event is EventName => eventNames.some((one) => one === event);
  const add = () => {
    const added = addable(name, facts, base, years);
    if (added === null) return;
    onAdd(added);
    setSaid(
      words.add.added(named(name) ? `${words.events[name]} (${added.row.label[language]})` : added.row.label[language]),
    );
  };
  const options = (rows: readonly LeverFacts[]) =>
    rows.map((row) => (
      <option key={row.id} value={row.id}>
        {row.label[language]}
      </option>
    ));
  return (
    <div class="ketenlab-field ketenlab-add">
      <label class="utrecht-form-label" for="timeline-add">
        {words.add.label}
      </label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id="timeline-add"
        aria-describedby="timeline-add-help"
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      >
        <optgroup label={words.add.named}>
          {eventNames.map((event) => (
            <option key={event} value={event}>
              {words.events[event]}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.add.shocks}>{options(facts.shocks)}</optgroup>
        <optgroup label={words.add.levers}>{options(facts.levers)}</optgroup>
      </select>
      <button class="nl-button nl-button--secondary" type="button" data-add onClick={add}>
        {words.add.button}
      </button>
      <p class="ketenlab-note" id="timeline-add-help">
        {words.add.help}
      </p>
      <p class="ketenlab-note" role="status">
        {said}
      </p>
    </div>
  );
}
