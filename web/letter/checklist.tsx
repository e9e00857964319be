import type { HumanPoint } from '../../sim/report/letter/figures-of.ts';
import type { Check } from '../../sim/report/print/check.ts';
import type { LetterWords } from '../words/letter.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly figure: string;
  readonly checks: readonly Check[];
  readonly human: readonly HumanPoint[];
  /** Ids of the questions that were answered. */
  readonly judged: readonly string[];
  readonly words: LetterWords;
  readonly onJudge: (id: string, judged: boolean) => void;
}

/** The points of the acceptance list for one figure, each with what is wrong in words, and what a person must judge. */
export function Checklist({ id, figure, checks, human, judged, words, onJudge }: Props) {
  const texts = words.checks;
  const passed = checks.filter((check) => check.passed).length;
  return (
    <section class="ketenlab-letter-checks ketenlab-flow" aria-labelledby={`${id}-checks`} data-checks={id}>
      <h4 class="utrecht-heading-4" id={`${id}-checks`}>
        {texts.title(figure)}
      </h4>
      <p class="utrecht-paragraph" data-passed={passed}>
        {texts.summary(String(passed), String(checks.length))}
      </p>
      <ul class="ketenlab-letter-points">
        {checks.map((check) => (
          <li key={check.point} data-point={check.point} data-ok={check.passed}>
            <span aria-hidden="true">{check.passed ? '✓' : '✗'}</span>{' '}
            <span>
              {texts.points[check.point]}
              <span class={check.passed ? 'ketenlab-unseen' : 'ketenlab-letter-failed'}>
                {': '}
                {check.passed ? texts.passed : texts.failed}
              </span>
              {check.faults.map((fault) => (
                <span class="ketenlab-letter-fault" key={fault}>
                  {fault}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {human.length === 0 ? null : (
        <fieldset class="ketenlab-letter-choices">
          <legend class="utrecht-form-label">{texts.human}</legend>
          <p class="ketenlab-note">{texts.humanHelp}</p>
          {human.map((point) => (
            <label key={point.id} class="ketenlab-letter-choice">
              <input
                type="checkbox"
                checked={judged.includes(point.id)}
                onChange={({ currentTarget }) => onJudge(point.id, currentTarget.checked)}
              />
              {point.text}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}
