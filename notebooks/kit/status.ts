import { version } from 'ketenlab';
import type { OnProgress, Work } from './compute.ts';

/** The line that says how far a computation is, and afterwards what it was. */
export interface Status {
  readonly element: HTMLElement;
  readonly onProgress: OnProgress;
  /** Says what was computed. */
  readonly done: (...works: readonly Work[]) => void;
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
    done: (...works) => {
      const parts = works.map(({ computed, replications, circumstances: { seed } }) => {
        const scenarios = computed.length === 1 ? 'one scenario' : `${computed.length} scenarios`;
        return `${replications} replications of ${scenarios} with seed “${seed}”`;
      });
      const seconds = works.reduce((sum, { circumstances }) => sum + circumstances.seconds, 0);
      element.textContent = `Computed in this page by Ketenlab ${version}: ${parts.join('; ')}; ${seconds.toFixed(1)} s.`;
      element.dataset.state = 'done';
    },
  };
}
