import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded when it is first shown; until then `waiting` stands in its place. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props & { readonly waiting: string }) => preact.JSX.Element {
  return function Loaded({ waiting, ...props }) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    const [fault, setFault] = useState('');
    useEffect(() => {
      load().then(
        (loaded) => setPart(() => loaded),
        (error: unknown) => setFault(String(error)),
      );
    }, []);
    if (Part === null) return <p role="status">{fault === '' ? waiting : fault}</p>;
    return <Part {...(props as unknown as Props)} />;
  };
}
