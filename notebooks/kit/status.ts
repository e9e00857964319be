import type { OnProgress, Work } from './compute.ts';

/** The line that says how far a computation is, and afterwards what it was. */
export interface Status {
  readonly element: HTMLElement;
  readonly onProgress: OnProgress;
  /** Says what was computed. */
  readonly done: (work: Work) => void;
}

/** A line for the page, busy until `done`. */
export function status(): Status {
  const element = document.createElement('p');
  element.className = 'status';
  element.setAttribute('role', 'status');
  element.dataset.state = 'busy';
  element.textContent = 'Computing …';
  return {
    element,
    onProgress: (done, all) => {
      element.textContent = `Computing: ${done} of ${all} replications …`;
    },
    done: ({ computed, replications, circumstances: { seed, seconds, version } }) => {
      const scenarios = computed.length === 1 ? 'one scenario' : `${computed.length} scenarios`;
      element.textContent =
        `Computed in this page: ${replications} replications of ${scenarios}, seed “${seed}”, Ketenlab ${version}, ` +
        `${seconds.toFixed(1)} s.`;
      element.dataset.state = 'done';
    },
  };
}
