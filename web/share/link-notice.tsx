import type { PageWords } from '../words/page.ts';
import { type Opened, openedInWords } from './address.ts';

interface Props {
  readonly opened: Opened;
  /** Digest of what was calculated here, null while it is not complete. */
  readonly digest: string | null;
  readonly version: string;
  readonly words: PageWords;
}

/** What is said of the link that was opened, nothing when there was none: whether it could be read, its version, and whether the numbers are the same. */
export function LinkNotice({ opened, digest, version, words }: Props) {
  const { share } = words;
  const { shared } = opened;
  const said = openedInWords(opened, words);
  if (said === '') return null;
  if (shared === null) {
    return (
      <p class="utrecht-alert utrecht-alert--warning" role="alert">
        {said}
      </p>
    );
  }
  const checked = shared.digest === null || digest === null ? null : digest.startsWith(shared.digest);
  return (
    <p class="utrecht-alert utrecht-alert--info" role="status" data-same-numbers={checked}>
      {said} {shared.made === '' || shared.made === version ? '' : share.otherVersion(shared.made, version)}{' '}
      {checked === null ? '' : checked ? share.sameNumbers : share.otherNumbers}
    </p>
  );
}
