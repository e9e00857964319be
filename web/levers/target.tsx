import type { Language } from '../../sim/report/words/words.ts';
import { type BaseFacts, type LeverFacts, targetsOf } from '../facts.ts';
import { leverWords } from '../words/levers.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly row: LeverFacts;
  readonly base: BaseFacts;
  readonly target: string | null;
  readonly language: Language;
  readonly onTarget: (target: string | null) => void;
}

/** Whom a lever is for: all, or one; nothing for a lever of the whole chain. */
export function Target({ id, row, base, target, language, onTarget }: Props) {
  const items = targetsOf(row, base);
  if (row.target === null) return null;
  const words = leverWords(language).target;
  return (
    <div class="ketenlab-field">
      <label class="utrecht-form-label" for={id}>
        {words.label[row.target]}
      </label>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={id}
        value={target ?? ''}
        onChange={({ currentTarget }) => onTarget(currentTarget.value === '' ? null : currentTarget.value)}
      >
        {row.needsTarget ? null : <option value="">{words.all[row.target]}</option>}
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.name[language]}
          </option>
        ))}
      </select>
    </div>
  );
}
