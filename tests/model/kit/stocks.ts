import { HELP } from '../../../sim/model/child.ts';
import { COUPLING, STAGE } from '../../../sim/model/family.ts';
import type { Chain } from '../../../sim/model/state.ts';

/** Stocks of a chain at a date, by name: those that an indicator shows, and those behind it. */
export function stocks(c: Chain): Record<string, number> {
  const found: Record<string, number> = {};
  const add = (name: string, number: number): void => {
    found[name] = (found[name] ?? 0) + number;
  };
  const { families, children } = c;
  const stages = ['screening', 'raad line', 'investigation', 'closed, to return'];
  const ofStage = [STAGE.screening, STAGE.raadLine, STAGE.investigation, STAGE.closed];
  for (const name of [...stages, 'before court', 'OTS', 'voogdij', 'VOTS', 'start phase', 'new', 'existing'])
    add(name, 0);
  for (let family = 0; family < families.used; family++) {
    const stage = families.stage[family] as number;
    if (stage === STAGE.free) continue;
    const measure = families.measure[family] as number;
    const size = families.size[family] as number;
    ofStage.forEach((which, i) => {
      if (stage === which) add(stages[i] as string, 1);
    });
    if (stage === STAGE.court && measure === 0) add('before court', 1);
    if (measure > 0) add(['', 'VOTS', 'OTS', 'voogdij'][measure] as string, size);
    if (measure > 0 && families.starting[family] === 1) add('start phase', 1);
    if (measure > 0 && families.coupling[family] !== COUPLING.coupled)
      add(families.hadWorker[family] === 1 ? 'existing' : 'new', size);
  }
  for (let child = 0; child < children.used; child++) {
    if (children.inUse[child] === 0) continue;
    const help = children.help[child] as number;
    const measure = children.measure[child] === 1;
    if (help === HELP.line) add(`list of type ${children.helpType[child]}`, 1);
    if (help === HELP.running && measure) add('help running, measure', 1);
    if (measure && ((help >= HELP.needed && help <= HELP.line) || help === HELP.stuck)) add('waits for help', 1);
    if (measure && ((help > HELP.needed && help <= HELP.line) || help === HELP.stuck)) add('asked for help', 1);
  }
  for (let region = 0; region < c.tables.regions; region++) add('local care', c.localCare[region] as number);
  for (let gi = 0; gi < c.tables.gis; gi++) add('carrying fte', c.giFte[gi] as number);
  return found;
}
