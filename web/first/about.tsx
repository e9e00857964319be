import type { Answer } from '../../sim/experiment/answer.ts';
import type { Look } from '../live/look.ts';
import type { PageWords } from '../words/page.ts';
import { Limits } from './limits.tsx';

interface Props {
  readonly answer: Answer;
  readonly look: Look;
  /** What to type on the command line to calculate the same; '' when that does not fit in a link. */
  readonly command: string;
  readonly words: PageWords;
}

/** What the model is, what it cannot do, and how to check its numbers. */
export function About({ answer, look, command, words }: Props) {
  const { about, language } = words;
  const { result } = answer;
  const all = [
    { title: result.scenario.title[language], digest: result.digest },
    ...result.variants.map(({ scenario, digest }) => ({ title: scenario.title[language], digest })),
  ];
  return (
    <div class="ketenlab-flow ketenlab-text">
      <h2 class="utrecht-heading-2">{about.title}</h2>
      {about.paragraphs.map((text) => (
        <p class="utrecht-paragraph" key={text}>
          {text}
        </p>
      ))}
      <p class="utrecht-paragraph">{about.privacy}</p>
      <Limits base={answer.comparison.base} words={words} />
      <h3 class="utrecht-heading-3">{about.check}</h3>
      <p class="utrecht-paragraph">{about.checkHelp}</p>
      {look === 'stable' ? (
        <dl class="ketenlab-digests">
          {all.map(({ title, digest }) => (
            <div key={digest + title}>
              <dt>{title}</dt>
              <dd>
                {about.digest}: <code data-digest={digest}>{digest}</code>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="utrecht-paragraph">{about.checkLater}</p>
      )}
      {command === '' ? null : (
        <p class="utrecht-paragraph">
          {about.command}: <code>{command}</code>
        </p>
      )}
    </div>
  );
}
