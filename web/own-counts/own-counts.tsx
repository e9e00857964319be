import { useEffect, useRef, useState } from 'preact/hooks';
import { number } from '../../sim/report/numbers.ts';
import type { PageWords } from '../words/page.ts';
import { type Counts, placedCounts, readCounts, textOfFile } from './read-counts.ts';
import type { Drop } from './use-drop.ts';

interface Props {
  readonly counts: Counts | null;
  /** The run of the figure that they stand in, as ISO dates. */
  readonly from: string;
  readonly until: string;
  readonly drop: Drop;
  readonly words: PageWords;
  readonly onChange: (counts: Counts | null) => void;
}

/** Takes a CSV of own counts by a file field or by dropping it on the page; it is drawn beside the model and never leaves the page. */
export function OwnCounts({ counts, from, until, drop, words, onChange }: Props) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const fold = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const remove = () => {
    // The button goes away with the counts.
    field.current?.focus();
    onChange(null);
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await textOfFile(file, words.language);
    const found = 'faults' in read ? read : readCounts(file.name, read.text, words.language);
    setFaults('faults' in found ? found.faults : []);
    if (!('faults' in found)) onChange(found);
  };
  const { over, dropped, onTaken } = drop;
  useEffect(() => {
    if (dropped === null || fold.current === null) return;
    fold.current.open = true;
    fold.current.scrollIntoView({ block: 'nearest' });
    if (dropped.file === null) setFaults([words.counts.noFile]);
    else void take(dropped.file);
    onTaken();
  });
  const [inside, outside] = counts === null ? [0, 0] : placedCounts(counts, from, until);
  return (
    <details class="ketenlab-counts" ref={fold}>
      <summary>{words.counts.title}</summary>
      <fieldset class={`ketenlab-drop ketenlab-flow${over ? ' ketenlab-drop--over' : ''}`}>
        <p class="utrecht-paragraph" id="counts-help">
          {words.counts.help} {words.counts.example}
        </p>
        <label class="utrecht-form-label" for="counts-file">
          {words.counts.choose}
        </label>{' '}
        <input
          id="counts-file"
          type="file"
          ref={field}
          accept=".csv,text/csv,text/plain"
          aria-describedby="counts-help"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />{' '}
        <span aria-hidden="true">{words.counts.drop}</span>
        {faults.length > 0 ? (
          <ul role="alert">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        ) : null}
        {counts === null ? null : (
          <p class="utrecht-paragraph" role="status">
            {words.counts.shown(counts.file, number(inside, 0, words.language))}{' '}
            {outside === 0 ? '' : words.counts.outside(number(outside, 0, words.language))}{' '}
            <button type="button" class="nl-button nl-button--subtle" onClick={remove}>
              {words.counts.remove}
            </button>
          </p>
        )}
      </fieldset>
    </details>
  );
}
