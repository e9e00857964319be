import { ruleInWords, type SmallNumberRule, smallNumberRules } from '../../sim/report/print/small-numbers.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import { OwnCounts } from '../own-counts/own-counts.tsx';
import type { Counts } from '../own-counts/read-counts.ts';
import type { Drop } from '../own-counts/use-drop.ts';
import type { LetterWords } from '../words/letter.ts';
import type { PageWords } from '../words/page.ts';
import type { Kept } from './kept.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly counts: Counts | null;
  /** The run, as ISO dates. */
  readonly from: string;
  readonly until: string;
  readonly drop: Drop;
  readonly kept: Kept;
  readonly page: PageWords;
  readonly words: LetterWords;
  readonly onCounts: (counts: Counts | null) => void;
  readonly onChange: (part: Partial<Kept>) => void;
}

/** The counts of a region itself, who supplied them, and what is done with small ones. */
export function CountsFields({ counts, from, until, drop, kept, page, words, onCounts, onChange }: Props) {
  const texts = words.counts;
  const pick = (rule: SmallNumberRule) => onChange({ rule });
  return (
    <section class="ketenlab-flow" aria-labelledby="letter-counts-title">
      <h3 class="utrecht-heading-3" id="letter-counts-title">
        {texts.title}
      </h3>
      <p class="utrecht-paragraph">{texts.stays}</p>
      <OwnCounts counts={counts} from={from} until={until} drop={drop} words={page} onChange={onCounts} />
      <div class="ketenlab-letter-fields">
        <TextField
          id="letter-supplier"
          label={texts.supplier}
          value={kept.supplier}
          help={texts.supplierHelp}
          onValue={(supplier) => onChange({ supplier })}
        />
        <TextField
          id="letter-counted-on"
          type="date"
          label={texts.date}
          value={kept.countedOn}
          onValue={(countedOn) => onChange({ countedOn })}
        />
      </div>
      <fieldset class="ketenlab-letter-choices">
        <legend class="utrecht-form-label">{texts.rule}</legend>
        {smallNumberRules.map((rule) => (
          <label key={rule} class="ketenlab-letter-choice">
            <input
              type="radio"
              name="letter-rule"
              value={rule}
              checked={kept.rule === rule}
              onChange={() => pick(rule)}
            />
            {texts.rules[rule]}
          </label>
        ))}
      </fieldset>
      <p class="utrecht-paragraph ketenlab-small">{ruleInWords(kept.rule, wordsOf(words.language))}</p>
    </section>
  );
}
