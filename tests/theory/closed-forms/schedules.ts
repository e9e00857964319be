import { MarkovChain, type State } from './markov-chain.ts';

/**
 * M/M/c, empty at time 0, whose number of servers changes on dates: what runs when the number falls is finished first.
 * State: present, in service. Returns mean and variance of the number present and the mean number in service at the end
 * of the last period.
 */
export function scheduledServers(
  rate: number,
  serviceRate: number,
  periods: readonly { readonly until: number; readonly servers: number }[],
  top: number,
) {
  let shares = new Map<string, number>([['0,0', 1]]);
  let time = 0;
  for (const { until, servers } of periods) {
    // Who is in service above the new number goes on; a larger number is filled from the line at once.
    const filled = (present: number, running: number): State => [
      present,
      Math.max(running, Math.min(present, servers)),
    ];
    const starts = new Map<string, number>();
    for (const [name, share] of shares) {
      const [present, running] = name.split(',').map(Number) as [number, number];
      const state = filled(present, running).join();
      starts.set(state, (starts.get(state) ?? 0) + share);
    }
    const states = [...starts.keys()].map((name) => name.split(',').map(Number));
    const chain = new MarkovChain(states, ([n, m]) => {
      const [present, running] = [n as number, m as number];
      return [
        [present < top ? rate : 0, filled(present + 1, running)],
        [running * serviceRate, filled(present - 1, running - 1)],
      ];
    });
    const start = Float64Array.from(chain.states, (state) => starts.get(state.join()) ?? 0);
    const end = chain.after(until - time, start);
    shares = new Map(chain.states.map((state, i) => [state.join(), end[i] as number]));
    time = until;
  }
  let [present, square, running] = [0, 0, 0];
  for (const [name, share] of shares) {
    const [n, m] = name.split(',').map(Number) as [number, number];
    present += share * n;
    square += share * n * n;
    running += share * m;
  }
  return { present, variance: square - present ** 2, running };
}
