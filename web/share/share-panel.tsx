import { useRef, useState } from 'preact/hooks';
import type { PageWords } from '../words/page.ts';
import { deviceStorage, forget, readSaved, save } from './saved.ts';

interface Props {
  readonly name: string;
  /** The whole address with the comparison in its fragment; '' when that does not fit in one. */
  readonly address: string;
  /** Files with which the command line calculates the same: name of the file -> text; null while they are unknown. */
  readonly files: readonly { readonly title: string; readonly file: string; readonly text: string }[];
  readonly words: PageWords;
  readonly onName: (name: string) => void;
  /** Opens the comparison of a link, or puts its variants beside; returns what went wrong, or ''. */
  readonly onOpen: (link: string, how: 'instead' | 'beside') => string;
}

/** More than the longest link [characters]: what is longer is not put on the screen, and is refused all the same. */
const LONGEST_PASTED = 20_000;

/** Time after which a file that was offered is let go of [ms]. */
const KEPT = 60_000;

/** Name, save, copy as a link, open the link of somebody else, and the scenario files. */
export function SharePanel({ name, address, files, words, onName, onOpen }: Props) {
  const { share } = words;
  const storage = deviceStorage();
  const list = useRef<HTMLHeadingElement>(null);
  const [saved, setSaved] = useState(() => readSaved(storage));
  const [said, setSaid] = useState('');
  const [pasted, setPasted] = useState('');
  const link = address.slice(address.indexOf('#') + 1);
  const open = (text: string, how: 'instead' | 'beside') => setSaid(onOpen(text, how));
  return (
    <details class="ketenlab-share">
      <summary>{share.title}</summary>
      <div class="ketenlab-flow">
        <div class="ketenlab-bar">
          <label class="utrecht-form-label" for="share-name">
            {share.name}
          </label>
          <input
            id="share-name"
            class="utrecht-textbox utrecht-textbox--html-input"
            maxLength={80}
            value={name}
            onInput={(event) => onName(event.currentTarget.value)}
          />
          <button
            type="button"
            class="nl-button nl-button--secondary"
            data-share="save"
            disabled={address === ''}
            onClick={() => {
              const called = name.trim() === '' ? new Date().toISOString().slice(0, 10) : name.trim();
              setSaid(save(storage, { name: called, link }) ? share.saved(called) : share.noStorage);
              setSaved(readSaved(storage));
            }}
          >
            {share.save}
          </button>
          <button
            type="button"
            class="nl-button nl-button--secondary"
            data-share="copy"
            disabled={address === ''}
            onClick={() => {
              copy(address).then(
                () => setSaid(share.copied),
                () => setSaid(share.copyFailed),
              );
            }}
          >
            {share.copyLink}
          </button>
        </div>
        <p class="utrecht-paragraph" role="status" data-share-said>
          {address === '' ? share.tooMuch : said}
        </p>
        <div>
          <label class="utrecht-form-label" for="share-link">
            {share.linkLabel}
          </label>
          <input
            id="share-link"
            class="utrecht-textbox utrecht-textbox--html-input ketenlab-link"
            readOnly
            value={address}
            aria-describedby="share-link-help"
            onFocus={(event) => event.currentTarget.select()}
          />
          <p class="utrecht-form-field-description" id="share-link-help">
            {share.linkHelp}
          </p>
        </div>
        <div>
          <label class="utrecht-form-label" for="share-pasted">
            {share.pasted}
          </label>
          <input
            id="share-pasted"
            class="utrecht-textbox utrecht-textbox--html-input ketenlab-link"
            maxLength={LONGEST_PASTED}
            value={pasted}
            aria-describedby="share-pasted-help"
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          <p class="utrecht-form-field-description" id="share-pasted-help">
            {share.pastedHelp}
          </p>
          <div class="ketenlab-bar">
            <button
              type="button"
              class="nl-button nl-button--secondary"
              data-share="take"
              onClick={() => open(pasted, 'instead')}
            >
              {share.take}
            </button>
            <button
              type="button"
              class="nl-button nl-button--secondary"
              data-share="beside"
              onClick={() => open(pasted, 'beside')}
            >
              {share.beside}
            </button>
          </div>
        </div>
        <h2 class="utrecht-heading-3" tabIndex={-1} ref={list}>
          {share.savedList}
        </h2>
        {saved.length === 0 ? <p class="utrecht-paragraph">{share.noneSaved}</p> : null}
        <ul class="ketenlab-list">
          {saved.map((kept) => (
            <li key={kept.name} class="ketenlab-bar">
              <span>{kept.name}</span>
              <button
                type="button"
                class="nl-button nl-button--subtle"
                data-saved={kept.name}
                onClick={() => open(kept.link, 'instead')}
              >
                {share.open}
                <span class="ketenlab-unseen"> {kept.name}</span>
              </button>
              <button
                type="button"
                class="nl-button nl-button--subtle"
                onClick={() => {
                  list.current?.focus();
                  forget(storage, kept.name);
                  setSaved(readSaved(storage));
                }}
              >
                {share.forget(kept.name)}
              </button>
            </li>
          ))}
        </ul>
        <p class="utrecht-paragraph">{share.fileHelp}</p>
        <ul class="ketenlab-list">
          {files.map(({ title, file, text }) => (
            <li key={file}>
              <button type="button" class="nl-button nl-button--subtle" onClick={() => download(file, text)}>
                {share.file(title)} ({file})
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

async function copy(text: string): Promise<void> {
  // Only a page over https (or of this machine) may write to the clipboard.
  if (navigator.clipboard === undefined) throw new Error('no clipboard');
  await navigator.clipboard.writeText(text);
}

function download(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
