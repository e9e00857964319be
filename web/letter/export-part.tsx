import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '../../sim/report/brief/brief.ts';
import { number } from '../../sim/report/numbers.ts';
import type { LetterWords } from '../words/letter.ts';

interface Props {
  /** Null as long as the computation goes on. */
  readonly brief: Brief | null;
  /** Numbers of the text that do not fit. */
  readonly wrong: number;
  readonly words: LetterWords;
}

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly seconds: number; readonly address: string; readonly of: Brief }
  | { readonly kind: 'failed'; readonly message: string };

const FILE = 'brief.zip';

/** Makes the zip of the letter and offers it; says before it what is not in order, and forbids nothing. */
export function ExportPart({ brief, wrong, words }: Props) {
  const { output: texts, language } = words;
  const [state, setState] = useState<State>({ kind: 'none' });
  const [wanted, setWanted] = useState(false);
  const address = state.kind === 'done' ? state.address : '';
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const failing = brief?.checks.flat().filter(({ passed }) => !passed).length ?? 0;
  const ready = brief?.figures.length !== 0 && state.kind !== 'busy';
  const run = async (brief: Brief) => {
    const since = performance.now();
    setState({ kind: 'busy', done: 0, total: brief.figures.length });
    try {
      const { exportBrief } = await import('./export-brief.ts');
      const zip = await exportBrief(brief, (done, total) => setState({ kind: 'busy', done, total }));
      const made = URL.createObjectURL(zip);
      setState({ kind: 'done', seconds: (performance.now() - since) / 1000, address: made, of: brief });
      download(made);
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  // Who asks for it while the figures are still drawn or computed gets it when they are there.
  useEffect(() => {
    if (!wanted || brief === null) return;
    setWanted(false);
    if (brief.figures.length > 0) void run(brief);
  }, [wanted, brief]);
  return (
    <section class="ketenlab-flow ketenlab-not-printed" aria-labelledby="letter-export-title">
      <h3 class="utrecht-heading-3" id="letter-export-title">
        {texts.title}
      </h3>
      <p class="utrecht-paragraph ketenlab-text">{texts.intro}</p>
      <ul class="ketenlab-letter-list" data-before-export>
        {brief === null ? <li>{texts.computing}</li> : null}
        {brief !== null && brief.figures.length === 0 ? <li>{texts.noFigure}</li> : null}
        {failing === 0 ? null : <li>{texts.open(failing)}</li>}
        {wrong === 0 ? null : <li>{texts.mismatches(wrong)}</li>}
      </ul>
      <button
        type="button"
        class={`nl-button nl-button--primary${ready ? '' : ' nl-button--disabled'}`}
        data-export
        aria-disabled={!ready}
        onClick={ready ? () => setWanted(true) : undefined}
      >
        {texts.button}
      </button>
      {state.kind === 'busy' ? (
        <progress class="ketenlab-letter-progress" aria-label={texts.title} value={state.done} max={state.total} />
      ) : null}
      <p class="utrecht-paragraph" role="status" data-exported={state.kind}>
        {state.kind === 'busy' || wanted ? texts.busy : ''}
        {state.kind === 'done' ? texts.done(number(state.seconds, 1, language)) : ''}
        {state.kind === 'failed' ? <span class="ketenlab-letter-wrong">{texts.failed(state.message)}</span> : ''}
      </p>
      {state.kind === 'done' && state.of === brief ? (
        <p class="utrecht-paragraph">
          <a class="utrecht-link utrecht-link--html-a" href={state.address} download={FILE}>
            {texts.download}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE;
  link.click();
}
