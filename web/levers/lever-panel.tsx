import { useState } from 'preact/hooks';
import type { Language } from '../../sim/report/words/words.ts';
import type { BaseFacts, Facts, LeverFacts } from '../facts.ts';
import { type Session, shownVariant } from '../session/session.ts';
import { memo } from '../shell/memo.ts';
import { leverWords } from '../words/levers.ts';
import { firstLevers, type Group, matching, otherGroups } from './groups.ts';
import { LeverField, type LeverFieldProps } from './lever-field.tsx';
import type { LoadCards } from './origin.tsx';
import { Problems } from './problems.tsx';

interface Props {
  readonly session: Session;
  readonly facts: Facts;
  /** The base path of the session. */
  readonly base: BaseFacts;
  readonly language: Language;
  readonly cards: LoadCards;
  /** Changes of one `gesture`, such as a drag, are one step back. */
  readonly onChange: (session: Session, gesture?: string) => void;
}

/** The levers of the variant that is being edited: eight at first sight, the others by step, all by a search. */
export const LeverPanel = memo(function LeverPanel(props: Props) {
  const { session, facts, base, language } = props;
  const [query, setQuery] = useState('');
  const words = leverWords(language).panel;
  const found = query.trim() === '' ? null : matching(facts.levers, query, language);
  // Another variant or base path starts with fields of its own.
  const fields = (rows: readonly LeverFacts[]) =>
    rows.map((row) => <LeverField key={`${row.id} ${base.name} ${session.shown}`} row={row} {...fieldProps(props)} />);
  return (
    <section class="ketenlab-levers" aria-labelledby="levers-title">
      <h2 class="utrecht-heading-2" id="levers-title">
        {words.title}
      </h2>
      <p class="utrecht-paragraph">{words.intro}</p>
      <Problems session={session} facts={facts} base={base} language={language} />
      <search class="ketenlab-field">
        <label class="utrecht-form-label" for="lever-search">
          {words.search}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id="lever-search"
          aria-describedby="lever-found"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <p class="ketenlab-note" id="lever-found" role="status">
          {found === null ? '' : words.found(found.length)}
        </p>
      </search>
      {found === null ? (
        <>
          {fields(firstLevers(facts))}
          <h3 class="utrecht-heading-3">{words.others}</h3>
          {otherGroups(facts).map((group) => (
            <GroupOfLevers key={group.step?.id ?? ''} group={group} session={session} language={language}>
              {fields}
            </GroupOfLevers>
          ))}
        </>
      ) : (
        fields(found)
      )}
    </section>
  );
});

function fieldProps({ base, session, language, cards, onChange }: Props): Omit<LeverFieldProps, 'row'> {
  return { base, session, language, cards, onChange };
}

interface GroupProps {
  readonly group: Group;
  readonly session: Session;
  readonly language: Language;
  readonly children: (rows: readonly LeverFacts[]) => preact.ComponentChildren;
}

/** The levers of a step, folded; they are made when it is opened, so that a slider moves without thirty others. */
function GroupOfLevers({ group, session, language, children }: GroupProps) {
  const [open, setOpen] = useState(false);
  const words = leverWords(language).panel;
  const { levers } = shownVariant(session);
  const set = group.rows.filter(({ id }) => levers.some(({ lever }) => lever === id)).length;
  return (
    <details class="ketenlab-group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {group.step?.name[language] ?? words.otherStep}
        {set === 0 ? null : <span class="ketenlab-tag">{words.setIn(set)}</span>}
      </summary>
      {open ? children(group.rows) : null}
    </details>
  );
}
