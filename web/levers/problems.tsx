import type { Language } from '../../sim/report/words/words.ts';
import type { BaseFacts, Facts } from '../facts.ts';
import { type Problem, problemsOf } from '../session/problems.ts';
import { type Session, shownVariant } from '../session/session.ts';
import { useSaid } from '../shell/live-region.tsx';
import { type LeverWords, leverWords } from '../words/levers.ts';

interface Props {
  readonly session: Session;
  readonly facts: Facts;
  readonly base: BaseFacts;
  readonly language: Language;
}

/** Why the variant that is being edited cannot be calculated; nothing when it can. */
export function Problems({ session, facts, base, language }: Props) {
  const problems = problemsOf(shownVariant(session), facts, base, session.comparison.years);
  const words = leverWords(language);
  const sentences = problems.map((problem) => sentence(problem, words));
  useSaid(problems.length === 0 ? '' : [words.problems.heading, ...sentences].join(' '));
  if (problems.length === 0) return null;
  return (
    <div class="utrecht-alert utrecht-alert--warning" data-problems={problems.length}>
      <div class="utrecht-alert__content">
        <strong>{words.problems.heading}</strong>
        <ul class="ketenlab-problems">
          {problems.map(({ kind, at }, i) => (
            <li key={`${kind} ${at.list} ${at.place}`}>{sentences[i]}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function sentence(problem: Problem, { problems, language }: LeverWords): string {
  const label = problem.at.row.label[language];
  if (problem.kind !== 'clash') return problems[problem.kind](label);
  if (problem.rule === null) return problems.twice(label);
  return problems.clash(problem.other.row.label[language], label, problems.rules[problem.rule]);
}
