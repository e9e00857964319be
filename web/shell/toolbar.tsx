import { dateInWords } from '../../sim/report/numbers.ts';
import type { BaseFacts, Facts } from '../facts.ts';
import type { Session } from '../session/session.ts';
import { setBase, setYears } from '../session/whole.ts';
import type { PageWords } from '../words/page.ts';
import { Button } from './button.tsx';

interface Props {
  readonly session: Session;
  readonly facts: Facts;
  readonly base: BaseFacts;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly words: PageWords;
  readonly onChange: (session: Session) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReset: () => void;
}

const RUNS = [30, 100, 300, 1000] as const;
const YEARS = [1, 2, 3, 4, 5] as const;

/** Steps back and forward, and the settings of the whole comparison. */
export function Toolbar({ session, facts, base, canUndo, canRedo, words, onChange, onUndo, onRedo, onReset }: Props) {
  const { tools, language } = words;
  const { comparison } = session;
  const choose = (
    id: string,
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
    take: (value: string) => void,
  ) => (
    <span class="ketenlab-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={(event) => take(event.currentTarget.value)}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
  const numbers = (list: readonly number[], now: number) =>
    [...new Set([...list, now])].sort((a, b) => a - b).map((n) => [String(n), String(n)] as const);
  return (
    <section class="ketenlab-bar ketenlab-not-printed" aria-label={tools.legend}>
      <Button text={tools.undo} data-tool="undo" off={!canUndo} onClick={onUndo} />
      <Button text={tools.redo} data-tool="redo" off={!canRedo} onClick={onRedo} />
      <button type="button" class="nl-button nl-button--secondary" data-tool="reset" onClick={onReset}>
        {tools.reset}
      </button>
      {choose(
        'base',
        tools.base,
        comparison.base,
        facts.bases.map(({ name, title }) => [name, title[language]] as const),
        (name) => {
          const other = facts.bases.find((one) => one.name === name);
          if (other !== undefined) onChange(setBase(session, other, facts));
        },
      )}
      {choose('years', tools.years, String(comparison.years), numbers(YEARS, comparison.years), (years) =>
        onChange(setYears(session, Number(years))),
      )}
      {choose('runs', tools.runs, String(comparison.replications), numbers(RUNS, comparison.replications), (runs) =>
        onChange({ ...session, comparison: { ...comparison, replications: Number(runs) } }),
      )}
      <span class="ketenlab-small">
        {tools.start(dateInWords(base.start, language))} {base.regions.length > 1 ? tools.slow : ''}
      </span>
    </section>
  );
}
