import { useMemo } from 'preact/hooks';
import { mismatches } from '../../sim/report/letter/mismatches.ts';
import type { Reason } from '../../sim/report/letter/renewal/changes.ts';
import { nameOf } from '../../sim/report/letter/renewal/changes-text.ts';
import { factsThen, type SavedLetter, usedFacts } from '../../sim/report/letter/renewal/saved-letter.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { DataTable } from '../charts/data-table.tsx';
import type { LetterWords } from '../words/letter.ts';
import { factsNow, measuresIn, type Now, stagesIn } from './renewed-facts.ts';
import { changesBy } from './stages.ts';
import type { Renewed as Computed } from './use-renewal.ts';

interface Props {
  readonly saved: SavedLetter;
  /** Version of the model of this page. */
  readonly version: string;
  /** Null for a letter that does not say what was computed. */
  readonly computed: Computed | null;
  readonly now: Now;
  /** Whether what is compared now is there with all runs. */
  readonly complete: boolean;
  readonly words: LetterWords;
}

/** What is otherwise in the text of an earlier letter by data, model and policy, in that order, and what no longer fits. */
export function Renewed({ saved, version, computed, now, complete, words }: Props) {
  const { renewal: texts, text } = words;
  const made = saved.result.ketenlab;
  const { by, wrong, names } = useMemo(() => {
    const facts = complete ? factsNow(saved, now) : null;
    const stages = computed === null ? null : stagesIn(saved, computed, now, facts);
    const latest = facts ?? stages?.newPolicyNow ?? [];
    return {
      by: stages === null ? null : changesBy(saved, stages, usedFacts(saved.letter)),
      names: [...latest, ...factsThen(saved)],
      wrong: saved.letter.paragraphs.flatMap((paragraph) =>
        mismatches(paragraph, latest, saved.language).map((one) => ({ heading: paragraph.heading, ...one })),
      ),
    };
  }, [saved, computed, now.whole, now.shown, complete]);
  const list = (reason: Reason) => {
    const changes = by?.[reason] ?? [];
    if (changes.length === 0) return <p class="utrecht-paragraph">{texts.same}</p>;
    return (
      <div data-changed-by={reason}>
        <DataTable
          twin={{
            caption: texts.changedBy[reason],
            head: [texts.what, texts.from, texts.to, texts.difference],
            rows: changes.map(({ key, was, is, amount }) => [
              nameOf(key, names, wordsOf(saved.language)),
              was,
              is,
              amount,
            ]),
          }}
        />
      </div>
    );
  };
  const together = computed?.from === 'link' && made !== version;
  const other = computed?.from === 'inputs' && asksOther(saved, computed, now);
  return (
    <div class="ketenlab-flow" data-renewed>
      {by === null ? null : (
        <>
          <p class="utrecht-paragraph ketenlab-text">{together ? texts.together : texts.addUp}</p>
          <h4 class="utrecht-heading-4">{texts.data}</h4>
          {together ? <p class="utrecht-paragraph">{texts.under2}</p> : list('data')}
          <h4 class="utrecht-heading-4">{texts.version}</h4>
          <p class="utrecht-paragraph">
            {made === version ? texts.sameVersion(version) : texts.otherVersion(made, version)}
          </p>
          {made === version && by.model.length === 0 ? null : list('model')}
          {made === version && by.model.length > 0 ? (
            <p class="utrecht-paragraph ketenlab-text">{texts.unexplained}</p>
          ) : null}
          <h4 class="utrecht-heading-4">{texts.policy}</h4>
          {other ? <p class="utrecht-paragraph ketenlab-text">{texts.otherMeasures}</p> : null}
          {complete ? list('policy') : <p class="utrecht-paragraph">{texts.computing}</p>}
        </>
      )}
      <h4 class="utrecht-heading-4">{texts.numbers}</h4>
      {wrong.length === 0 ? (
        <p class="utrecht-paragraph">{text.fits}</p>
      ) : (
        <ul class="ketenlab-letter-list" data-renewed-numbers>
          {wrong.map(({ heading, at, text: written, expected }) => (
            <li key={`${heading} ${at}`}>
              {heading}:{' '}
              <span class="ketenlab-letter-wrong">
                {expected === null ? text.gone(written) : text.differs(written, expected)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whether what is compared now is not what the letter is about, as far as that can be seen apart from its numbers. */
function asksOther(
  saved: SavedLetter,
  { same }: Extract<Computed, { from: 'inputs' }>,
  { whole, shown }: Now,
): boolean {
  const { result } = whole;
  const asked = ({ seed, replications, scenario }: ComparisonResult) => `${replications} ${scenario.years} ${seed}`;
  return asked(same) !== asked(result) || measuresIn(saved, same, 0) !== measuresIn(saved, result, shown);
}
