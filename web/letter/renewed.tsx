import type { Fact } from '../../sim/report/letter/letter.ts';
import { mismatches } from '../../sim/report/letter/mismatches.ts';
import { nameOf } from '../../sim/report/letter/renewal/changes-text.ts';
import { factsThen, type SavedLetter, usedFacts } from '../../sim/report/letter/renewal/saved-letter.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import { DataTable } from '../charts/data-table.tsx';
import type { LetterWords } from '../words/letter.ts';
import { type Change, changesBy, stagesOf } from './stages.ts';

interface Props {
  readonly saved: SavedLetter;
  /** Version of the model of this page. */
  readonly version: string;
  /** Facts of the old comparison, computed now. */
  readonly again: readonly Fact[];
  /** Facts of what is compared now; null while it is computed. */
  readonly now: readonly Fact[] | null;
  readonly words: LetterWords;
}

/** What is otherwise in the text of an earlier letter by data, model and policy, in that order, and what no longer fits. */
export function Renewed({ saved, version, again, now, words }: Props) {
  const { renewal: texts, text, language } = words;
  const made = saved.result.ketenlab;
  const by = changesBy(stagesOf(saved, version, again, now ?? again), usedFacts(saved.letter), language);
  const facts = now ?? again;
  const names = [...facts, ...factsThen(saved)];
  const list = (caption: string, changes: readonly Change[]) =>
    changes.length === 0 ? (
      <p class="utrecht-paragraph">{texts.same}</p>
    ) : (
      <DataTable
        twin={{
          caption,
          head: [texts.what, texts.was, texts.is],
          rows: changes.map(({ key, was, is }) => [nameOf(key, names, wordsOf(language)), was, is]),
        }}
      />
    );
  const wrong = saved.letter.paragraphs.flatMap(({ heading, ...rest }) =>
    mismatches({ heading, ...rest }, facts, language).map((one) => ({ heading, ...one })),
  );
  return (
    <div class="ketenlab-flow" data-renewed>
      <h4 class="utrecht-heading-4">{texts.data}</h4>
      {list(texts.data, by.data)}
      <h4 class="utrecht-heading-4">{texts.version}</h4>
      <p class="utrecht-paragraph">
        {made === version ? texts.sameVersion(version) : texts.otherVersion(made, version)}
      </p>
      {made === version ? null : list(texts.version, by.model)}
      <h4 class="utrecht-heading-4">{texts.policy}</h4>
      {now === null ? <p class="utrecht-paragraph">{texts.computing}</p> : list(texts.policy, by.policy)}
      <h4 class="utrecht-heading-4">{texts.numbers}</h4>
      {wrong.length === 0 ? (
        <p class="utrecht-paragraph">{text.fits}</p>
      ) : (
        <ul class="ketenlab-letter-list" data-renewed-numbers>
          {wrong.map(({ heading, at, text: written, expected }) => (
            <li key={`${heading} ${at}`}>
              {heading}: {expected === null ? text.gone(written) : text.differs(written, expected)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
