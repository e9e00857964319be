import type { PrintContext } from '../../sim/report/print/context.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { DataTable } from '../charts/data-table.tsx';
import type { LetterWords } from '../words/letter.ts';
import { factsOf, mismatches } from './parts.ts';
import type { EarlierBrief } from './read-brief.ts';
import { changedNumbers } from './renewed-facts.ts';

interface Props {
  readonly earlier: EarlierBrief;
  /** The same comparison, computed now. */
  readonly again: ComparisonResult;
  /** What is compared on the page now; null while it is computed. */
  readonly now: PrintContext | null;
  /** The context whose words and counts are used. */
  readonly context: PrintContext;
  readonly words: LetterWords;
}

/** What is otherwise in an earlier letter by its data, the model and the policy, in that order, and which numbers no longer fit. */
export function Renewed({ earlier, again, now, context, words }: Props) {
  const { renewal: texts, text } = words;
  const { written, result } = earlier;
  const { paragraphs, form } = written;
  const old = factsOf({ ...context, result, runDate: earlier.runDate }, form);
  const same = factsOf({ ...context, result: sameVariants(again, result) }, form);
  const sameModel = result.ketenlab === again.ketenlab;
  const sameData = result.scenario.hash === again.scenario.hash;
  const between = changedNumbers(paragraphs, old, same);
  // With both another model and other data the two cannot be told apart here: the model is named with its versions.
  const byData = sameData ? [] : between;
  const byModel = sameData && !sameModel ? between : [];
  const byPolicy = now === null ? [] : changedNumbers(paragraphs, same, factsOf(now, form));
  const table = (caption: string, rows: typeof between) =>
    rows.length === 0 ? (
      <p class="utrecht-paragraph">{texts.same}</p>
    ) : (
      <DataTable
        twin={{
          caption,
          head: [texts.what, texts.was, texts.is],
          rows: rows.map(({ heading, was, is }, i) => [`${heading} (${i + 1})`, was, is]),
        }}
      />
    );
  const facts = now === null ? same : factsOf(now, form);
  const wrong = paragraphs.flatMap((one) => mismatches(one, facts, words.language));
  return (
    <div class="ketenlab-flow" data-renewed>
      <h4 class="utrecht-heading-4">{texts.data}</h4>
      {table(texts.data, byData)}
      <h4 class="utrecht-heading-4">{texts.version}</h4>
      <p class="utrecht-paragraph">
        {sameModel ? texts.sameVersion(again.ketenlab) : texts.otherVersion(result.ketenlab, again.ketenlab)}
      </p>
      {sameModel ? null : table(texts.version, byModel)}
      <h4 class="utrecht-heading-4">{texts.policy}</h4>
      {now === null ? <p class="utrecht-paragraph">{texts.computing}</p> : table(texts.policy, byPolicy)}
      <h4 class="utrecht-heading-4">{texts.numbers}</h4>
      {wrong.length === 0 ? (
        <p class="utrecht-paragraph">{text.fits}</p>
      ) : (
        <ul class="ketenlab-letter-list">
          {wrong.map((one) => (
            <li key={one.at}>{one.expected === null ? text.gone(one.text) : text.differs(one.text, one.expected)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A result with the variants alone that another one has, in its order. */
function sameVariants(result: ComparisonResult, other: ComparisonResult): ComparisonResult {
  const variants = other.variants.flatMap(({ scenario }) =>
    result.variants.filter((variant) => variant.scenario.name === scenario.name),
  );
  return { ...result, variants };
}
