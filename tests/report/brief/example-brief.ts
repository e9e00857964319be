import type { Brief } from '../../../sim/report/brief/brief.ts';
import { type Check, checkPoints } from '../../../sim/report/print/check.ts';
import type { PrintFigure } from '../../../sim/report/print/figure.ts';
import { wordsOf } from '../../../sim/report/words/index.ts';
import { exampleComparison } from '../example.ts';

const FROM = '20 september 2024';

/** A figure with one line, drawn by hand: from 113 children to 27. */
export const exampleFigure: PrintFigure = {
  kind: 'series',
  language: 'nl',
  title: 'Aantal kinderen zonder vaste jeugdbeschermer, Zuid-Holland Zuid, van 2024 tot 2027',
  finding: 'Op 20 september 2027 zijn dit gemiddeld 27 kinderen.',
  svg:
    '<svg xmlns="http://www.w3.org/2000/svg" width="16cm" viewBox="0 0 454 227" role="img" lang="nl" font-family="Noto Sans" fill="#1a1a1a">' +
    '<title>Lijnfiguur</title><rect width="454" height="227" fill="#ffffff"/><text x="6" y="20" font-size="12">Aantal kinderen</text>' +
    '<path data-mark="line" d="M20,40L430,190" fill="none" stroke="#154273" stroke-width="2"/></svg>\n',
  alt: `Lijnfiguur: kinderen zonder vaste jeugdbeschermer gaan van 113 (${FROM}) naar 27 (20 september 2027).`,
  description: 'De lijn begint bij 113 kinderen en daalt elk jaar.',
  notes: {
    uncertainty: ['De band laat zien waar 18 van de 20 doorgerekende toekomsten uitkomen.'],
    definitions: ['Kinderen met een maatregel op de peildatum.'],
    source: 'Bron: Ketenlab 0.1.0, 60 doorrekeningen.',
    smallNumbers: '',
    money: '',
  },
  table: {
    columns: [
      { key: 'date', unit: 'ISO date' },
      { key: 'indicator', unit: '' },
      { key: 'mean', unit: 'children' },
    ],
    rows: [
      ['2024-09-20', 'withoutWorkerNew', 113],
      ['2027-09-20', 'withoutWorkerNew', 27.5],
    ],
  },
  twin: {
    caption: 'Aantal kinderen',
    head: ['Datum', 'Basispad', '18 van de 20 toekomsten'],
    rows: [
      [FROM, '113', '113 tot 113'],
      ['20 september 2027', '27', '9 tot 58'],
    ],
  },
};

const checked = (failing: string): Check[] =>
  checkPoints.map((point) => ({
    point,
    passed: point !== failing,
    faults: point === failing ? ['De norm heeft geen jaartal.'] : [],
  }));

/** A letter with two figures, the second of which fails on its norm, and a table without a figure. */
export function exampleBrief(link = 'https://voorbeeld.example/keten/#base=zhz-2024&years=2'): Brief {
  const result = exampleComparison();
  return {
    letter: {
      form: {
        question: 'comparison',
        audience: 'council',
        sender: 'Gemeente Voorbeeld',
        date: '2027-09-20',
        indicator: 'withoutWorkerNew',
        norm: '',
      },
      title: 'Wachten op een vaste jeugdbeschermer',
      paragraphs: [
        { heading: 'Wat er gebeurt', text: 'Er wachten 27 kinderen.', bound: [] },
        { heading: 'Wat er gebeurt', text: 'Dat zijn er minder.\nMaar niet overal.', bound: [] },
        { heading: 'Hoe zeker', text: 'In 18 van de 20 toekomsten.', bound: [] },
      ],
      feasibility: { retention: 'Lastig: de arbeidsmarkt is krap.' },
      actions: [{ action: 'Werven', owner: 'GI', result: 'tien mensen', date: '2027-01-01', state: 'onTrack' }],
    },
    context: {
      result,
      words: wordsOf('nl'),
      counted: { supplier: 'de GI', date: '2025-09-01', series: result.scenario.observed },
      rule: 'mask',
      norm: { value: 12, text: 'norm: hoogstens 12 kinderen', vintage: 'akkoord van 2024' },
      runDate: '2026-11-22',
      link,
    },
    figures: [exampleFigure, exampleFigure],
    checks: [checked(''), checked('norm')],
    tables: [{ caption: 'Maatregelen', head: ['Maatregel', 'Effect'], rows: [['Behoud', '−4\n(−6 tot −2)']] }],
    scenarios: { 'zhz-2024.yaml': 'ketenlab: 1\n', 'policies/retention.yaml': 'extends: ../zhz-2024.yaml\n' },
  };
}
