import { useRef, useState } from 'preact/hooks';
import type { PageWords } from '../words/page.ts';
import { type Counts, readCounts, textOfFile } from './read-counts.ts';

interface Props {
  readonly counts: Counts | null;
  readonly words: PageWords;
  readonly onChange: (counts: Counts | null) => void;
}

/** Takes a CSV of own counts by a file field or by dropping it; it is drawn beside the model and never leaves the page. */
export function OwnCounts({ counts, words, onChange }: Props) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [over, setOver] = useState(false);
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
  const points = counts === null ? 0 : counts.series.new.length + counts.series.existing.length;
  return (
    <details class="ketenlab-counts">
      <summary>{words.counts.title}</summary>
      <fieldset
        class={`ketenlab-drop ketenlab-flow${over ? ' ketenlab-drop--over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        }}
      >
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
            {words.counts.shown(counts.file, String(points))}{' '}
            <button type="button" class="nl-button nl-button--subtle" onClick={remove}>
              {words.counts.remove}
            </button>
          </p>
        )}
      </fieldset>
    </details>
  );
}
