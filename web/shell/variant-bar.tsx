import { MOST_VARIANTS } from '../../sim/scenario/comparison.ts';
import type { Session } from '../session/session.ts';
import { addVariant, copyVariant, hasRoom, removeVariant, renameVariant, showVariant } from '../session/variants.ts';
import type { PageWords } from '../words/page.ts';
import { Button } from './button.tsx';

interface Props {
  readonly session: Session;
  readonly words: PageWords;
  readonly onChange: (session: Session, gesture?: string) => void;
}

/** Which variant is being edited; add, copy, rename and remove them. */
export function VariantBar({ session, words, onChange }: Props) {
  const { variants } = words;
  const list = session.comparison.variants;
  const shown = list[session.shown];
  const next = variants.newTitle(list.length + 1);
  return (
    <fieldset class="ketenlab-variants">
      <legend class="utrecht-form-label">{variants.legend}</legend>
      <div class="ketenlab-bar">
        {list.length > 1 &&
          list.map(({ title }, place) => (
            <label key={place} class="ketenlab-choice">
              <input
                type="radio"
                name="variant"
                checked={place === session.shown}
                onChange={() => onChange(showVariant(session, place))}
              />{' '}
              {title}
            </label>
          ))}
        <label class="utrecht-form-label" for="variant-title">
          {variants.rename}
        </label>
        <input
          id="variant-title"
          class="utrecht-textbox utrecht-textbox--html-input"
          maxLength={80}
          value={shown?.title ?? ''}
          onChange={(event) => onChange(renameVariant(session, session.shown, event.currentTarget.value))}
        />
        <Button
          text={variants.add}
          data-variant-add
          off={!hasRoom(session)}
          onClick={() => onChange(addVariant(session, next))}
        />
        <Button
          text={variants.copyShort}
          label={variants.copy}
          off={!hasRoom(session)}
          onClick={() => onChange(copyVariant(session, next))}
        />
        <button
          type="button"
          class="nl-button nl-button--subtle"
          aria-label={variants.remove(shown?.title ?? '')}
          onClick={() => onChange(removeVariant(session, session.shown))}
        >
          {variants.removeShort}
        </button>
      </div>
      {hasRoom(session) ? null : <p class="utrecht-paragraph">{variants.most(String(MOST_VARIANTS))}</p>}
    </fieldset>
  );
}
