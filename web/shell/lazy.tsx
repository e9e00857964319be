import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageWords } from '../words/page.ts';

interface Loads {
  readonly loads: PageWords['loads'];
}

/** A component that is loaded when it is first shown; until then a sentence stands in its place, and a button if that fails. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props & Loads) => preact.JSX.Element {
  return function Loaded({ loads, ...props }) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    const [failed, setFailed] = useState(false);
    const fetchPart = () => {
      setFailed(false);
      load().then(
        (loaded) => setPart(() => loaded),
        () => setFailed(true),
      );
    };
    useEffect(fetchPart, []);
    if (Part !== null) return <Part {...(props as unknown as Props)} />;
    return (
      <div class="ketenlab-flow" data-part={failed ? 'failed' : 'loading'}>
        <p class="utrecht-paragraph" role="status">
          {failed ? loads.failed : loads.waiting}
        </p>
        {failed ? (
          <button type="button" class="nl-button nl-button--secondary" onClick={fetchPart}>
            {loads.again}
          </button>
        ) : null}
      </div>
    );
  };
}
