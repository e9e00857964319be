import { describe, expect, it } from 'vitest';
import type { CheckPoint } from '../../../sim/report/print/check.ts';
import { checkFigure } from '../../../sim/report/print/check-figure.ts';
import type { FigureKind, PrintFigure } from '../../../sim/report/print/figure.ts';
import { noted, reworded } from './changed.ts';
import { context, good } from './good-figure.ts';

/** The good figure with other marks in the place of its panels. */
function withMarks(kind: FigureKind, marks: string): PrintFigure {
  const start = good.svg.indexOf('<g data-panel="new"');
  const end = good.svg.indexOf('<text font-size="8"><tspan x="6" y="400"');
  return { ...good, kind, svg: good.svg.slice(0, start) + marks + good.svg.slice(end) };
}

const faultsOf = (figure: PrintFigure, point: CheckPoint, made = context) =>
  checkFigure(figure, made).find((check) => check.point === point)?.faults;

const axis = `<g data-axis="x" data-unit="days">${[0, 100, 200]
  .map(
    (days) => `<text x="${40 + days}" y="250" font-size="8" data-tick="${days}" data-at="${40 + days}">${days}</text>`,
  )
  .join('')}</g>`;
/** One link of a stacked bar, with its name above. */
const bar = (link: string, x: number, fill: string, more = '') =>
  `<rect data-mark="bar" data-series="${link}" x="${x}" y="220" width="60" height="18" fill="${fill}"${more}/>` +
  `<text x="${x}" y="214" font-size="8">${link}</text>`;

describe('bars', () => {
  const dark = bar('melding', 40, '#143f74') + bar('tafel', 100, '#767676');

  it('that start at zero, stand apart in grey and have their names hold to every point of drawing', () => {
    const figure = withMarks('lead-times', axis + dark);
    for (const point of ['zeroAxis', 'threeSeries', 'grey', 'size', 'wording'] as const) {
      expect(faultsOf(figure, point)).toEqual([]);
    }
  });

  it('start at zero', () => {
    const figure = withMarks('lead-times', axis + bar('melding', 60, '#143f74'));
    expect(faultsOf(figure, 'zeroAxis')).toEqual([
      'De balk <rect> bar melding begint op 60; verwacht: bij nul, op 40.',
    ]);
  });

  it('of one row are parts of one whole: four of them are one series', () => {
    const four = ['a1', 'b2', 'c3', 'd4'].map((link, i) => bar(link, 40 + 60 * i, '#143f74')).join('');
    expect(faultsOf(withMarks('lead-times', axis + four), 'threeSeries')).toEqual([]);
  });

  it('side by side are as light as each other only with an outline or a pattern', () => {
    const pale = (more: string) => bar('melding', 40, '#cfd8e2', more) + bar('tafel', 100, '#cfd8e2', more);
    expect(faultsOf(withMarks('lead-times', axis + pale('')), 'grey')).toEqual([
      '‘melding’ en ‘tafel’ verschillen in grijs 0 stappen van helderheid; verwacht: 20 of meer, of een rand of patroon.',
      '<rect> bar melding heeft in grijs contrast 1,4 met wat eronder ligt; verwacht: 3 of meer, of een rand.',
      '<rect> bar tafel heeft in grijs contrast 1,4 met wat eronder ligt; verwacht: 3 of meer, of een rand.',
    ]);
    expect(faultsOf(withMarks('lead-times', axis + pale(' stroke="#1a1a1a"')), 'grey')).toEqual([]);
    const hatch = '<defs><pattern id="hatch"><rect width="2" height="2" fill="#ffffff"/></pattern></defs>';
    const hatched = bar('melding', 40, 'url(#hatch)') + bar('tafel', 100, '#143f74');
    expect(faultsOf(withMarks('lead-times', axis + hatch + hatched), 'grey')).toEqual([]);
  });
});

describe('a stoplicht', () => {
  const lamp = '<circle cx="40" cy="200" r="5" fill="#b3001b"/>';

  it('has a word with every colour', () => {
    const alone = withMarks('stoplicht', lamp);
    expect(faultsOf(alone, 'wording')).toEqual(['Bij <circle> staat geen woord; verwacht: een woord bij elke kleur.']);
    const told = withMarks('stoplicht', `${lamp}<text x="50" y="203" font-size="8">te laat</text>`);
    expect(faultsOf(told, 'wording')).toEqual([]);
  });

  it('alone may have red', () => {
    expect(faultsOf(withMarks('measures', lamp), 'wording')).toEqual([
      '<circle> is rood of groen (#b3001b); verwacht: een kleur zonder oordeel.',
    ]);
  });
});

describe('two groups', () => {
  const branch = '<path data-mark="line" data-series="zhz-2024" d="M34,150L340,120" fill="none" stroke="#111111"/>';

  it('may be drawn when the picture says so', () => {
    const split = { ...good, svg: good.svg.replace('<path data-mark="band"', `${branch}<path data-mark="band"`) };
    expect(faultsOf(reworded(split, 'De doorrekeningen vallen uiteen in twee groepen.'), 'uncertainty')).toEqual([]);
  });
});

describe('money', () => {
  it('stands with its price level, whether it is structural and whether it is covered', () => {
    const line = 'Prijspeil 2025; structureel; dekking: niet geregeld.';
    const columns = [{ key: 'cost', unit: 'euro per year' }];
    const figure = { ...reworded(noted({ money: line }), line), table: { columns, rows: [[48_300]] } };
    expect(faultsOf(figure, 'money')).toEqual([]);
  });
});

describe('a map of a study', () => {
  it('says its own number of runs, which is not that of the comparison', () => {
    const map = (source: string) => ({ ...noted({ source }), kind: 'tipping-map' as const });
    const own = good.notes.source.replace('60 doorrekeningen', '24 doorrekeningen per vak');
    expect(faultsOf(map(own), 'source')).toHaveLength(1);
    expect(faultsOf(map(good.notes.source.replace('60 doorrekeningen', '')), 'source')).toContain(
      'In de bronregel ontbreekt het aantal doorrekeningen; verwacht: ‘24 doorrekeningen’.',
    );
  });
});

describe('English', () => {
  it('is checked in its own words: an English figure has English faults and may have English words', () => {
    const english = { ...good, language: 'en' as const };
    expect(faultsOf(english, 'language')).toEqual(['The language of the picture is ‘nl’; expected: ‘en’.']);
  });
});
