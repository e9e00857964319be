import { useId } from 'preact/hooks';
import { Fold } from '../shell/fold.tsx';
import type { WhyWords } from '../words/why.ts';
import type { Mechanism } from './facts.ts';
import { LoopDiagram } from './loop-diagram.tsx';
import { loops } from './loops.ts';

interface Props {
  readonly mechanism: Mechanism;
  readonly checked: boolean;
  /** Off in the comparison itself, so there is nothing to choose. */
  readonly alreadyOff: boolean;
  readonly onChange: (id: string, off: boolean) => void;
  readonly words: WhyWords;
}

/** One mechanism: what it is, how it works, and whether to pretend that it does not happen. */
export function LoopChoice({ mechanism, checked, alreadyOff, onChange, words }: Props) {
  const { id, label, explanation } = mechanism;
  const { language, panel } = words;
  const name = `${id} ${label[language]}`;
  const [checkbox, head] = [useId(), useId()];
  return (
    <li class="ketenlab-why-loop">
      <h4 class="ketenlab-why-head" id={head}>
        {name}
      </h4>
      <p class="utrecht-paragraph">{explanation[language]}</p>
      {alreadyOff ? (
        <p class="utrecht-paragraph ketenlab-small">{panel.alreadyOff}</p>
      ) : (
        <div class="ketenlab-why-off">
          <input
            type="checkbox"
            class="utrecht-checkbox utrecht-checkbox--html-input"
            id={checkbox}
            checked={checked}
            aria-describedby={head}
            onChange={(event) => onChange(id, event.currentTarget.checked)}
          />
          <label for={checkbox}>{panel.off}</label>
        </div>
      )}
      <LoopDetails id={id} name={name} words={words} />
    </li>
  );
}

/** The structure of a mechanism, folded; nothing for one that is not drawn. */
function LoopDetails({ id, name, words }: { id: string; name: string; words: WhyWords }) {
  const loop = loops[id];
  if (loop === undefined) return null;
  return (
    <Fold
      summary={
        <>
          {words.loops.how}
          <span class="ketenlab-unseen"> {name}</span>
        </>
      }
    >
      {() => (
        <>
          <p class="utrecht-paragraph ketenlab-small">{words.loops.diagram}</p>
          <LoopDiagram loop={loop} words={words} />
        </>
      )}
    </Fold>
  );
}
