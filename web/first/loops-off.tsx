import type { MechanismFacts } from '../facts.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  /** Ids of what is off in the comparison, and in its base path as it comes. */
  readonly off: readonly string[];
  readonly offInBase: readonly string[];
  readonly mechanisms: readonly MechanismFacts[];
  readonly words: PageWords;
  /** Switches one on that is off, or off that is on. */
  readonly onSwitch: (id: string) => void;
}

/** What is switched off in a comparison, or on, that the base path has otherwise; nothing when it has all as it comes. */
export function LoopsOff({ off, offInBase, mechanisms, words, onSwitch }: Props) {
  const lists = [
    { title: words.loopsOff.off, button: words.loopsOff.on, ids: off.filter((id) => !offInBase.includes(id)) },
    { title: words.loopsOff.alsoOn, button: words.loopsOff.offAgain, ids: offInBase.filter((id) => !off.includes(id)) },
  ];
  const nameOf = (id: string) =>
    [id, mechanisms.find((one) => one.id === id)?.label[words.language]].filter((part) => part !== undefined).join(' ');
  return (
    <>
      {lists.map(({ title, button, ids }) =>
        ids.length === 0 ? null : (
          <div key={title} class="ketenlab-loops-off" data-off={ids.join(' ')}>
            <p class="utrecht-paragraph">{title}</p>
            <ul class="ketenlab-list">
              {ids.map((id) => (
                <li key={id} class="ketenlab-bar">
                  <span>{nameOf(id)}</span>
                  <button type="button" class="nl-button nl-button--subtle" onClick={() => onSwitch(id)}>
                    {button}
                    <span class="ketenlab-unseen">: {nameOf(id)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </>
  );
}
