/** Keys of the indicators whose series the charts draw; of all others a chart needs no more than the one number. */
export const SHOWN_SERIES = ['withoutWorker', 'withoutWorkerNew', 'withoutWorkerExisting'] as const;
