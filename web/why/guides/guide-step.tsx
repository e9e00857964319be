import type { Live } from '../../live/live.ts';
import type { WhyWords } from '../../words/why.ts';
import { type Effect, effectOf, levelsOf, type Point } from '../effect.ts';
import { LinesFigure } from '../lines-figure.tsx';
import { LoopDiagram } from '../loop-diagram.tsx';
import { loops } from '../loops.ts';
import { leastKnown, StateMark } from '../state-mark.tsx';
import { useAnswers } from '../use-answers.ts';
import { marksOf } from '../why-panel.tsx';
import { claimSentences, courseSentence, levelSentence } from './findings.ts';
import { type Guide, type GuideStep, questionsOf } from './guide.ts';

interface Props {
  readonly live: Live;
  readonly guide: Guide;
  readonly step: GuideStep;
  readonly words: WhyWords;
}

/** What a step calculates: its lines, what they show, and what follows for its claims. */
export function GuideCalculation({ live, guide, step, words }: Props) {
  const asked = questionsOf(step);
  const states = useAnswers(
    live,
    asked.map((question, place) => ({ slot: `guide-${guide.key}-${step.key}-${place}`, question })),
  );
  const { claims, lines: labels } = words.guides[guide.key];
  const lines = step.lines.map(({ key, variant, off }) => {
    const place = asked.findIndex((question) => question.off.join() === off.join());
    const result = states[place]?.answer?.result;
    const effect: Effect | null = result === undefined || variant < 0 ? null : effectOf(result, variant);
    const levels: readonly Point[] = result === undefined ? [] : levelsOf(result, variant);
    const label = labels[key] ?? key;
    return { key, label, effect, points: step.shows === 'level' ? levels : (effect?.points ?? []) };
  });
  const effects = lines.map(({ effect }) => effect);
  const shown = lines.filter(({ points }) => points.length > 0);
  const marks = [...new Set(step.comparison.variants.flatMap(marksOf))].toSorted();
  return (
    <StateMark state={leastKnown(states)} words={words}>
      {step.loops.map((id) => {
        const loop = loops[id];
        return loop === undefined ? null : (
          <figure key={id} class="ketenlab-why-figure">
            <figcaption>
              {words.guides.loops} {id}. {words.loops.diagram}
            </figcaption>
            <LoopDiagram loop={loop} words={words} />
          </figure>
        );
      })}
      {shown.length === 0 ? null : (
        <>
          <LinesFigure lines={shown} marks={marks} shows={step.shows} words={words} />
          <h4 class="ketenlab-why-head">{words.guides.found}</h4>
          <ul class="ketenlab-why-found">
            {shown.map(({ key, label, effect, points }) => (
              <li key={key}>
                {step.shows === 'level' || effect === null
                  ? levelSentence(label, points, words)
                  : courseSentence(label, effect, words)}
              </li>
            ))}
          </ul>
          {claimSentences(step, effects, claims).map((sentence) => (
            <p key={sentence} class="utrecht-paragraph ketenlab-why-claim">
              {sentence}
            </p>
          ))}
        </>
      )}
    </StateMark>
  );
}
