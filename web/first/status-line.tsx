import { number } from '../../sim/report/numbers.ts';
import type { Live, LiveState } from '../live/live.ts';
import { useSlot } from '../live/use-slot.ts';
import { faultInWords } from '../words/fault.ts';
import type { PageWords } from '../words/page.ts';

interface Props {
  readonly live: Live;
  /** The live numbers of the base path equal those that came with the page. */
  readonly sameAsReleased: boolean;
  readonly words: PageWords;
  readonly onRetry: () => void;
}

/** How far the calculation is, and what went wrong; what of it is read aloud, the live region says. */
export function StatusLine({ live, sameAsReleased, words, onRetry }: Props) {
  const { status } = words;
  const state = useSlot(live, 'main', all);
  const { answer, stale, done, total, faults, notice } = state;
  const busy = total > 0 && done < total && faults.length === 0 && notice?.kind !== 'failed';
  return (
    <div
      class="ketenlab-status ketenlab-flow"
      data-stage={stale ? 'stale' : answer?.stage}
      data-same-as-released={sameAsReleased}
    >
      <p class="utrecht-paragraph ketenlab-status__line" data-status>
        {stale ? <strong class="ketenlab-badge">{status.stale} </strong> : null}
        {answer === null ? status.waiting : stale ? '' : stageInWords(state, words)}{' '}
        {sameAsReleased && !stale ? status.same : ''}
      </p>
      <progress class="ketenlab-progress" value={busy ? done : 1} max={busy ? total : 1} aria-label={status.label} />
      {faults.length > 0 ? (
        <div class="utrecht-alert utrecht-alert--warning" data-alert>
          <p class="utrecht-paragraph">{status.faults}</p>
          <ul>
            {faults.slice(0, 5).map((fault) => (
              <li key={fault.path}>{faultInWords(fault, words.language)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {notice === null ? null : (
        <div class="utrecht-alert utrecht-alert--warning" data-alert>
          <p class="utrecht-paragraph">
            {notice.kind === 'failed' ? status.failed(notice.message) : status[notice.kind]}
          </p>
          {notice.kind === 'failed' ? (
            <button type="button" class="nl-button nl-button--secondary" onClick={onRetry}>
              {status.tryAgain}
            </button>
          ) : null}
        </div>
      )}
    </div>
  );
}

const all = (state: LiveState) => state;

function stageInWords({ answer }: LiveState, { status, language }: PageWords): string {
  if (answer === null) return status.waiting;
  const { stage, result, comparison } = answer;
  const runs = number(result.replications, 0, language);
  if (stage === 'released') return status.released(result.ketenlab, runs);
  if (stage === 'first') return status.first(runs);
  if (stage === 'growing') return status.growing(runs, number(comparison.replications, 0, language));
  return status.stable(runs);
}
