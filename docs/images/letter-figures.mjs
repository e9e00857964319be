// The eight figures of docs/letters.md and docs/brieven.md, drawn from results that make.sh computed before. Fails when a
// figure does not hold to a point of the acceptance list.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkFigure,
  differenceFigure,
  leadTimesFigure,
  measuresFigure,
  seriesFigure,
  staffFigure,
  stoplichtFigure,
  tippingFigure,
  whoPaysFigure,
  wordsOf,
} from '../../dist/index.js';

const root = join(import.meta.dirname, '../..');
const read = (...path) => JSON.parse(readFileSync(join(root, 'results', ...path), 'utf8'));

/** What the figures of a results folder are made from, as `ketenlab export` does it. */
function contextOf(folder, parts = {}) {
  const result = { variants: [], ...read(folder, 'result.json') };
  const { observed, name } = result.scenario;
  const date = Object.values(observed)
    .flatMap((counts) => counts.map(([day]) => day))
    .reduce((last, day) => (day > last ? day : last), '');
  return {
    result,
    words: wordsOf('nl'),
    counted: { supplier: `telling bij scenario ${name}`, date, series: observed },
    rule: 'mask',
    norm: null,
    runDate: read(folder, 'inputs.json').started.slice(0, 10),
    link: '',
    ...parts,
  };
}

const compared = contextOf('picture-nl');
const voorrang = contextOf('picture-voorrang');
const measures = read('picture-measures', 'result.json');
const table = { ...compared, result: { ...compared.result, variants: [] } };
const base = contextOf('picture-run');
const analysis = read('picture-tipping', 'analysis', 'result.json');
// An analyst's own list: no outcome of the model. The actions are made up for this page.
const actions = [
  {
    action: 'Vacatures van jeugdbeschermers vullen',
    owner: 'GI',
    result: 'minder kinderen zonder vaste jeugdbeschermer',
    date: '2025-03-01',
    state: 'onTrack',
  },
  {
    action: 'Regionale afspraak over wie eerst gaat',
    owner: 'gemeenten en GI’s',
    result: 'iedereen kent de regel',
    date: '2025-06-01',
    state: 'atRisk',
  },
  {
    action: 'Extra plekken voor hulp inkopen',
    owner: 'gemeenten',
    result: 'korter wachten op hulp',
    date: '2025-01-01',
    state: 'late',
  },
];

const figures = [
  [seriesFigure('withoutWorker', compared), compared],
  [differenceFigure('withoutWorker', compared), compared],
  [leadTimesFigure(compared), compared],
  [whoPaysFigure(voorrang.result.variants[0].scenario.name, voorrang), voorrang],
  [staffFigure(compared), compared],
  [tippingFigure(analysis, 'withoutWorker', 'today', base), base],
  [measuresFigure(measures, {}, table), table],
  [stoplichtFigure(actions, base), base],
];
for (const [figure, context] of figures) {
  const failed = checkFigure(figure, context).filter(({ passed }) => !passed);
  for (const { point, faults } of failed) console.error(`${figure.kind}: ${point}: ${faults.join(' ')}`);
  if (failed.length > 0) process.exitCode = 1;
  writeFileSync(join(import.meta.dirname, `letter-${figure.kind}.svg`), figure.svg);
  console.info(`letter-${figure.kind}.svg: ${figure.alt}`);
}
