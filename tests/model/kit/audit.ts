import { HELP, TAILOR_MADE } from '../../../sim/model/child.ts';
import { COUPLING, MEASURE, STAGE } from '../../../sim/model/family.ts';
import { WORK } from '../../../sim/model/jeugdbeschermer.ts';
import { type Chain, GI_LINE, GI_LINES, PROVIDER_LINE, PROVIDER_LINES, RAAD_LINES } from '../../../sim/model/state.ts';
import { waitsForHelp } from '../../../sim/model/stations/help-state.ts';

/** Sums of rounded fte agree to this [fte]; a sum of a hundred doubles below 2 is off by less than 1e-12. */
const ROUNDING = 1e-9;

/** Throws when two accounts of the same thing differ. */
function same(found: number | boolean, wanted: number | boolean, row: number, what: string): void {
  if (found !== wanted) throw new Error(`${what} (row ${row}): found ${found}, the rows say ${wanted}.`);
}

function near(found: number, wanted: number, row: number, what: string): void {
  if (Math.abs(found - wanted) > ROUNDING) same(found, wanted, row, what);
}

/** Adds up the whole chain by rows and throws when a count, a list or a line says otherwise: nothing is lost or made. */
export function audit(c: Chain): void {
  auditFamilies(c);
  auditChildren(c);
  auditWorkers(c);
  auditRaad(c);
  auditPlaces(c);
  auditOrder(c);
}

function auditFamilies(c: Chain): void {
  const { families } = c;
  for (let family = 0; family < families.used; family++) {
    const stage = families.stage[family] as number;
    const tableLine = stage === STAGE.tableLine ? (families.region[family] as number) : -1;
    same(c.tableLine.lineOf(family), tableLine, family, 'line of the table');
    const raadLine = (families.region[family] as number) * RAAD_LINES + 2 - (families.urgency[family] as number);
    same(c.raadLine.lineOf(family), stage === STAGE.raadLine ? raadLine : -1, family, 'line of the Raad');
    if (stage === STAGE.free) same(c.giLine.lineOf(family), -1, family, 'a free row in the line of a GI');
    else {
      auditFamily(c, family);
      auditCoupling(c, family);
    }
  }
}

function auditFamily(c: Chain, family: number): void {
  const { families, children } = c;
  let all = 0;
  let underMeasure = 0;
  let missing = 0;
  for (let child = families.child[family] as number; child >= 0; child = children.sibling[child] as number) {
    same(children.inUse[child] as number, 1, child, 'child of a family in use');
    same(children.family[child] as number, family, child, 'family of a child');
    all++;
    if (children.measure[child] === 0) continue;
    underMeasure++;
    missing += waitsForHelp(children.help[child] as number);
  }
  const size = families.measure[family] === MEASURE.none ? all : underMeasure;
  same(families.size[family] as number, size, family, 'size of a family');
  same(families.missing[family] as number, missing, family, 'children of a family who miss help');
  const waits =
    families.measure[family] !== MEASURE.none && (families.coupling[family] !== COUPLING.coupled || missing > 0);
  same((families.waitsSince[family] as number) >= 0, waits, family, 'family that waits for a worker or help');
}

function auditCoupling(c: Chain, family: number): void {
  const { families, workers } = c;
  const coupling = families.coupling[family] as number;
  const worker = families.worker[family] as number;
  same(worker >= 0, coupling >= COUPLING.matched, family, 'family with a worker');
  if (worker >= 0) {
    same(workers.state[worker] === WORK.gone, false, family, 'worker who is gone');
    same(families.gi[family] as number, workers.gi[worker] as number, family, 'GI of a family with a worker');
  }
  const line = c.giLine.lineOf(family);
  same(line >= 0, coupling === COUPLING.waiting, family, 'family in the line of a GI');
  if (line < 0) return;
  const early = line % GI_LINES === GI_LINE.early;
  const existing = line % GI_LINES === GI_LINE.existing;
  same(Math.floor(line / GI_LINES), families.gi[family] as number, family, 'GI of a family in line');
  same(early, families.measure[family] === MEASURE.none, family, 'early line, for families without an order');
  if (!early) same(existing, families.hadWorker[family] === 1, family, 'existing line');
}

function auditChildren(c: Chain): void {
  const { children, families } = c;
  for (let child = 0; child < children.used; child++) {
    const line = c.providerLine.lineOf(child);
    const inUse = children.inUse[child] === 1;
    same(line >= 0, inUse && children.help[child] === HELP.line, child, 'child in the line of a provider');
    const tafel = c.experttafelLine.lineOf(child);
    same(tafel < 0 || (inUse && children.help[child] === HELP.stuck), true, child, 'child before the experttafel');
    if (!inUse) continue;
    if (tafel >= 0) same(tafel, children.region[child] as number, child, 'region of the experttafel of a child');
    const family = children.family[child] as number;
    if (family < 0) same(children.measure[child] as number, 0, child, 'measure of a child without a family');
    else same(families.stage[family] === STAGE.free, false, child, 'family of a child is a free row');
    if (line < 0) continue;
    const measure = line % PROVIDER_LINES === PROVIDER_LINE.measure;
    same(Math.floor(line / PROVIDER_LINES), children.provider[child] as number, child, 'provider of a child in line');
    same(measure, children.measure[child] === 1, child, 'line of children with a measure');
  }
}

function auditWorkers(c: Chain): void {
  const { families, workers } = c;
  let held = 0;
  for (let gi = 0; gi < c.tables.gis; gi++) {
    let employed = 0;
    let leaving = 0;
    for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = workers.next[worker] as number) {
      same(workers.gi[worker] as number, gi, worker, 'GI of a worker');
      employed += workers.fte[worker] as number;
      if (hasResigned(c, worker)) leaving += workers.fte[worker] as number;
      if (workers.state[worker] === WORK.sick)
        same(workers.family[worker] as number, -1, worker, 'families of the sick');
      held += auditWorker(c, worker);
    }
    near(c.employed[gi] as number, employed, gi, 'fte employed by a GI');
    near(c.leaving[gi] as number, leaving, gi, 'fte on notice at a GI');
  }
  let coupled = 0;
  for (let family = 0; family < families.used; family++)
    if (families.stage[family] !== STAGE.free && (families.worker[family] as number) >= 0) coupled++;
  same(held, coupled, 0, 'families held by workers');
}

/** A worker on notice, or one who resigned while ill and has used up the hazard for good. */
function hasResigned(c: Chain, worker: number): boolean {
  return c.workers.state[worker] === WORK.notice || c.workers.untilLeaving[worker] === Number.POSITIVE_INFINITY;
}

/** Returns how many families the worker holds. */
function auditWorker(c: Chain, worker: number): number {
  const { families, workers } = c;
  let [held, children, extra, missing, before] = [0, 0, 0, 0, -1];
  same(workers.state[worker] === WORK.gone, false, worker, 'a worker of a GI is gone');
  for (let family = workers.family[worker] as number; family >= 0; family = families.nextHeld[family] as number) {
    same(families.worker[family] as number, worker, family, 'worker of a family');
    same(families.previousHeld[family] as number, before, family, 'family before this one in the list of the worker');
    held++;
    children += families.size[family] as number;
    extra += families.extra[family] as number;
    missing += families.missing[family] as number;
    before = family;
  }
  same(workers.children[worker] as number, children, worker, 'children of a worker');
  same(workers.missing[worker] as number, missing, worker, 'children of a worker who miss help');
  near(workers.extra[worker] as number, extra, worker, 'weight of start phases of a worker');
  return held;
}

function auditRaad(c: Chain): void {
  const { families } = c;
  for (let region = 0; region < c.tables.regions; region++) {
    let running = 0;
    for (let family = 0; family < families.used; family++)
      if (families.stage[family] === STAGE.investigation && families.region[family] === region) running++;
    same(c.raad.busy[region] as number, running, region, 'investigations that run');
  }
}

function auditPlaces(c: Chain): void {
  const { children } = c;
  const used = new Int32Array(c.tables.providers);
  for (let child = 0; child < children.used; child++) {
    const help = children.help[child] as number;
    if (children.inUse[child] === 0 || (help !== HELP.running && help !== HELP.blocked)) continue;
    const provider = children.provider[child] as number;
    if (provider === TAILOR_MADE) continue;
    used[provider] = (used[provider] as number) + 1;
  }
  for (const [provider, number] of used.entries())
    same(c.places.busy[provider] as number, number, provider, 'places in use');
}

/** Within a line of the Raad or a provider, and within the new and existing line of a GI, the longest wait stands first. */
function auditOrder(c: Chain): void {
  const { families } = c;
  const inOrder = (lines: Chain['raadLine'], line: number, key: ArrayLike<number>, what: string): void => {
    for (let one = lines.first(line); one >= 0; one = lines.behind(one)) {
      const next = lines.behind(one);
      if (next >= 0) same((key[one] as number) <= (key[next] as number), true, one, what);
    }
  };
  for (let line = 0; line < c.raadLine.size.length; line++)
    inOrder(c.raadLine, line, families.linkSince, 'Raad: who waits longest');
  for (let line = 0; line < c.providerLine.size.length; line++)
    inOrder(c.providerLine, line, c.providerLine.since, 'provider: who waits longest');
  for (let gi = 0; gi < c.tables.gis; gi++) {
    inOrder(c.giLine, gi * GI_LINES + GI_LINE.fresh, families.ordered, 'GI, new: who waits longest');
    inOrder(c.giLine, gi * GI_LINES + GI_LINE.existing, families.lost, 'GI, existing: who waits longest');
  }
}
