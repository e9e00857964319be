import { useRef, useState } from 'preact/hooks';
import type { ActionRow } from '../../sim/report/letter/letter.ts';
import type { LetterWords } from '../words/letter.ts';
import { Choice } from './choice.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly actions: readonly ActionRow[];
  readonly words: LetterWords;
  readonly onActions: (actions: readonly ActionRow[]) => void;
}

const EMPTY: ActionRow = { action: '', owner: '', result: '', date: '', state: 'onTrack' };
const STATES = ['onTrack', 'atRisk', 'late', 'done'] as const satisfies readonly ActionRow['state'][];

/** The list of actions, in the analyst's own judgement. */
export function ActionsPart({ actions, words, onActions }: Props) {
  const { actions: texts } = words;
  const [said, setSaid] = useState('');
  const adds = useRef<HTMLButtonElement>(null);
  const put = (place: number, part: Partial<ActionRow>) =>
    onActions(actions.map((row, other) => (other === place ? { ...row, ...part } : row)));
  return (
    <section class="ketenlab-flow" aria-labelledby="letter-actions-title">
      <h3 class="utrecht-heading-3" id="letter-actions-title">
        {texts.title}
      </h3>
      <p class="utrecht-paragraph ketenlab-text">{texts.intro}</p>
      {actions.map((row, place) => {
        const n = String(place + 1);
        return (
          <fieldset class="ketenlab-letter-action" key={place} data-action={place}>
            <legend class="utrecht-form-label">{texts.row(n)}</legend>
            <div class="ketenlab-letter-fields">
              {(['action', 'owner', 'result'] as const).map((field) => (
                <TextField
                  key={field}
                  id={`letter-action-${n}-${field}`}
                  label={texts[field]}
                  value={row[field]}
                  onValue={(value) => put(place, { [field]: value })}
                />
              ))}
              <TextField
                id={`letter-action-${n}-date`}
                type="date"
                label={texts.date}
                value={row.date}
                onValue={(date) => put(place, { date })}
              />
              <Choice
                id={`letter-action-${n}-state`}
                label={texts.state}
                value={row.state}
                options={STATES.map((state) => [state, texts.states[state]])}
                onValue={(state) => put(place, { state })}
              />
            </div>
            <button
              type="button"
              class="nl-button nl-button--subtle"
              onClick={() => {
                // The button goes away with the action.
                adds.current?.focus();
                setSaid(texts.removed);
                onActions(actions.filter((_, other) => other !== place));
              }}
            >
              {texts.remove(n)}
            </button>
          </fieldset>
        );
      })}
      <div class="ketenlab-bar">
        <button
          type="button"
          class="nl-button nl-button--secondary"
          data-action-add
          ref={adds}
          onClick={() => {
            setSaid('');
            onActions([...actions, EMPTY]);
          }}
        >
          {texts.add}
        </button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
