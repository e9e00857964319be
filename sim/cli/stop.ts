/** The user ended the program. */
export class Stopped extends Error {
  /** 128 plus the number of the signal, as shells expect. */
  readonly exitCode: number;
  /** What is left behind and how to go on; '' when nothing was written. */
  told = '';

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(signal);
    this.name = 'Stopped';
    this.exitCode = signal === 'SIGINT' ? 130 : 143;
  }
}

/** Runs `work` with a signal that aborts with `Stopped` on Ctrl-C or a request to end. */
export async function stoppable<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => stop.abort(new Stopped(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM'));
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  try {
    return await work(stop.signal);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}
