/** Name of a worker that runs trials; the one without this name is the desk. */
export const TRIALS = 'trials';
