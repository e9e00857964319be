import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props<Name extends string> {
  readonly label: string;
  readonly names: readonly Name[];
  readonly titles: Readonly<Record<Name, string>>;
  readonly shown: Name;
  readonly onShow: (name: Name) => void;
  readonly children: ComponentChildren;
}

const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowRight: (place, last) => (place === last ? 0 : place + 1),
  ArrowLeft: (place, last) => (place === 0 ? last : place - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Tabs after the pattern of WAI-ARIA: arrow keys move and show, one tab stands in the order of Tab. */
export function Tabs<Name extends string>({ label, names, titles, shown, onShow, children }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const name = names[step(names.indexOf(shown), names.length - 1)] as Name;
    onShow(name);
    list.current?.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  return (
    <>
      <div class="ketenlab-tabs" role="tablist" aria-label={label} ref={list}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class="ketenlab-tab"
            aria-selected={name === shown}
            aria-controls="part"
            tabIndex={name === shown ? 0 : -1}
            onClick={() => onShow(name)}
            onKeyDown={go}
          >
            {titles[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="part" aria-labelledby={`tab-${shown}`} class="ketenlab-part">
        {children}
      </div>
    </>
  );
}
