import { answerable, censusDates, inspected } from '../../sim/report/letter/form-of.ts';
import { audiences, type LetterForm } from '../../sim/report/letter/letter.ts';
import { normVintages } from '../../sim/report/letter/norms.ts';
import { type LetterKind, letterKinds } from '../../sim/report/letter/presets.ts';
import { dateInWords } from '../../sim/report/numbers.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import type { LetterWords } from '../words/letter.ts';
import { Choice } from './choice.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly form: LetterForm;
  readonly figures: readonly LetterKind[];
  /** All of the comparison, whatever the letter takes of it. */
  readonly result: ComparisonResult;
  readonly words: LetterWords;
  readonly onForm: (part: Partial<LetterForm>) => void;
  readonly onFigures: (figures: readonly LetterKind[]) => void;
}

/** What the analyst fills in before a letter is drafted. */
export function LetterFormFields({ form, figures, result, words, onForm, onFigures }: Props) {
  const { language } = words;
  const texts = words.form;
  const can = answerable(result.variants.length);
  return (
    <section class="ketenlab-flow" aria-labelledby="letter-form-title">
      <h3 class="utrecht-heading-3" id="letter-form-title">
        {texts.title}
      </h3>
      <div class="ketenlab-letter-fields">
        <Choice
          id="letter-question"
          label={texts.question}
          value={form.question}
          options={can.map((question) => [question, texts.questions[question]])}
          help={can.length === 1 ? texts.needsMeasure : can.length === 2 ? texts.needsTwo : ''}
          onValue={(question) => onForm({ question })}
        />
        <Choice
          id="letter-audience"
          label={texts.audience}
          value={form.audience}
          options={audiences.map((audience) => [audience, texts.audiences[audience]])}
          help={texts.presets[form.audience]}
          onValue={(audience) => onForm({ audience })}
        />
        <TextField
          id="letter-sender"
          label={texts.sender}
          value={form.sender}
          help={texts.senderHelp}
          onValue={(sender) => onForm({ sender })}
        />
        <Choice
          id="letter-date"
          label={texts.date}
          value={form.date}
          options={censusDates(result).map((date) => [date, dateInWords(date, language)])}
          onValue={(date) => onForm({ date })}
        />
        <Choice
          id="letter-indicator"
          label={texts.indicator}
          value={form.indicator}
          options={inspected(result).map(([key, { id, label }]) => [key, texts.indicatorName(id, label[language])])}
          onValue={(indicator) => onForm({ indicator })}
        />
        <Choice
          id="letter-norm"
          label={texts.norm}
          value={form.norm}
          options={[...normVintages.map((norm) => [norm, texts.norms[norm]] as const), ['', texts.norms['']]]}
          onValue={(norm) => onForm({ norm })}
        />
      </div>
      <fieldset class="ketenlab-letter-choices">
        <legend class="utrecht-form-label">{texts.figures}</legend>
        {letterKinds.map((kind) => (
          <label key={kind} class="ketenlab-letter-choice">
            <input
              type="checkbox"
              data-figure-choice={kind}
              checked={figures.includes(kind)}
              onChange={({ currentTarget }) =>
                // In the order of the list, whatever the order of the clicks.
                onFigures(letterKinds.filter((one) => (one === kind ? currentTarget.checked : figures.includes(one))))
              }
            />
            {words.figures.kinds[kind]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
