import type { Durations } from '../../../sim/engine/monitor.ts';
import type { QueueingNetwork } from './queueing-network.ts';

/** What a network has measured since measuring began. Stations and classes by index, 0 when not stated. */
export class Readings {
  private readonly of: QueueingNetwork;
  private readonly numbers: readonly (readonly number[])[];
  private readonly cell = new Float64Array(1);
  private readonly share = new Float64Array(1);

  /** `numbers`: customers present per date of observation and station. */
  constructor(of: QueueingNetwork, numbers: readonly (readonly number[])[]) {
    this.of = of;
    this.numbers = numbers;
  }

  /** Visits that ended in service. */
  served(station = 0, which = 0): number {
    return this.of.visits.served[this.at(station, which)] as number;
  }

  /** Share of those who came from outside that found no room. */
  lostShare(station = 0, which = 0): number {
    const cell = this.at(station, which);
    return (this.of.visits.lost[cell] as number) / this.ended(cell);
  }

  /** Share of those who came that gave up in line. */
  abandonedShare(station = 0, which = 0): number {
    const cell = this.at(station, which);
    return (this.of.visits.abandoned[cell] as number) / this.ended(cell);
  }

  /** Share of the served that waited at all. */
  delayedShare(station = 0, which = 0): number {
    const cell = this.at(station, which);
    return (this.of.visits.delayed[cell] as number) / (this.of.visits.served[cell] as number);
  }

  /** Mean wait of the served [time]. */
  meanWait(station = 0, which = 0): number {
    return this.of.visits.wait.mean(this.at(station, which));
  }

  /** Mean square of the wait of the served [time^2]. */
  meanSquareWait(station = 0, which = 0): number {
    return this.of.visits.wait.secondMoment(this.at(station, which));
  }

  /** Variance of the wait of the served [time^2]. */
  varianceWait(station = 0, which = 0): number {
    return this.of.visits.wait.variance(this.at(station, which));
  }

  /** Wait that a share `p` stays below [time], those who gave up counted as waiting at least as long as they did. */
  waitQuantile(p: number, station = 0, which = 0): number {
    return this.quantile(this.of.visits.waits, this.at(station, which), p);
  }

  /** Share that waits `time`, a whole number of steps, or longer. */
  waitLonger(time: number, station = 0, which = 0): number {
    return this.longer(this.of.visits.waits, this.at(station, which), time);
  }

  /** Mean time at the station of the served [time]. */
  meanSojourn(station = 0, which = 0): number {
    return this.of.visits.sojourn.mean(this.at(station, which));
  }

  /** Variance of the time at the station of the served [time^2]. */
  varianceSojourn(station = 0, which = 0): number {
    return this.of.visits.sojourn.variance(this.at(station, which));
  }

  /** Time at the station that a share `p` stays below [time]. */
  sojournQuantile(p: number, station = 0, which = 0): number {
    return this.quantile(this.of.visits.sojourns, this.at(station, which), p);
  }

  /** Mean number of a class in line. */
  meanInLine(station = 0, which = 0): number {
    return this.of.waitingMeans.mean(this.at(station, which));
  }

  /** Mean number at the station, all classes. */
  meanPresent(station = 0): number {
    return this.of.flow.present.mean(station);
  }

  /** Variance over time of the number at the station, all classes. */
  variancePresent(station = 0): number {
    return this.of.flow.present.variance(station);
  }

  /** Share of time with exactly `count` at the station, all classes. */
  shareWithPresent(count: number, station = 0): number {
    return this.of.flow.present.share(station, count);
  }

  /** Mean number of a class at the station. */
  meanOfClass(station = 0, which = 0): number {
    return this.of.flow.ofClass.mean(this.at(station, which));
  }

  /** Mean number whose servers wait for room at `station`. */
  meanBlocked(station: number): number {
    return this.of.blockedMeans.mean(station);
  }

  /** Mean number of servers at work, as a share of the mean number on duty. */
  utilisation(station = 0): number {
    const { classes } = this.of.network;
    const atWork = classes.reduce((sum, _, which) => sum + this.of.serviceMeans.mean(this.at(station, which)), 0);
    return atWork / this.of.duty.onDuty.mean(station);
  }

  /** Mean time in the network of those of a class who left it [time]. */
  meanPassage(which = 0): number {
    return this.of.flow.passages.mean(which);
  }

  /** Number that left the network per unit of time. */
  throughput(which = 0): number {
    return (this.of.flow.passages.count[which] as number) / this.of.measured();
  }

  /** Number present at a date of observation, by its index. */
  presentAt(date: number, station = 0): number {
    return this.numbers[date]?.[station] as number;
  }

  private at(station: number, which: number): number {
    return station * this.of.network.classes.length + which;
  }

  private ended(cell: number): number {
    const { served, lost, abandoned } = this.of.visits;
    return (served[cell] as number) + (lost[cell] as number) + (abandoned[cell] as number);
  }

  /** A quantile lies somewhere in the step that is found; its middle is at most half a step off. */
  private quantile(durations: Durations, cell: number, p: number): number {
    this.share[0] = p;
    durations.quantiles(cell, this.share, this.cell, 0);
    return ((this.cell[0] as number) + 0.5) * this.of.plan.step;
  }

  private longer(durations: Durations, cell: number, time: number): number {
    durations.shareLonger(cell, Math.round(time / this.of.plan.step) - 1, this.cell, 0);
    return this.cell[0] as number;
  }
}
