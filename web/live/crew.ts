import { DESK, TRIALS, type Wanted } from '../workers/names.ts';

/** Starts a worker of the page by its name. */
export type Hire = (name: typeof DESK | typeof TRIALS) => Worker;

/** A desk and the workers that run trials for it. */
export interface Crew {
  readonly desk: Worker;
  /** Ends all of them; what the desk asked for on its way to the end is not started any more. */
  end(): void;
}

/**
 * Starts a desk, and a worker that runs trials whenever it asks for one. All of them are workers of the page: under
 * WebDriver BiDi, Firefox 153 may hang for ever in the `new Worker` of a worker, but not in that of a page.
 */
export function startCrew(hire: Hire): Crew {
  const desk = hire(DESK);
  const hired = new Set<Worker>();
  let over = false;

  function start({ work, life }: Wanted): void {
    const worker = hire(TRIALS);
    hired.add(worker);
    worker.addEventListener('error', (event) => {
      // The desk computes the piece again; unhandled, it would be an error of the page.
      event.preventDefault();
      life.postMessage(event.message || 'A worker stopped.');
    });
    life.addEventListener('message', () => {
      worker.terminate();
      hired.delete(worker);
      life.close();
    });
    life.start();
    worker.postMessage(work, [work]);
  }

  desk.addEventListener('message', ({ data }: MessageEvent<Wanted | Record<string, unknown>>) => {
    if (!over && isWanted(data)) start(data);
  });
  return {
    desk,
    end() {
      over = true;
      for (const worker of [desk, ...hired]) worker.terminate();
    },
  };
}

function isWanted(message: Wanted | Record<string, unknown>): message is Wanted {
  return message.wanted === TRIALS;
}
