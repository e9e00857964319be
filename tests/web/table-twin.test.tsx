import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { wordsOf } from '../../sim/report/words/index.ts';
import { Costs } from '../../web/charts/costs.tsx';
import { TableTwin } from '../../web/charts/table-twin.tsx';
import { pageWords } from '../../web/words/page.ts';
import { figuresExample } from '../report/figures-example.ts';

const twin = { caption: 'Kinderen', head: ['Datum', 'basispad'], rows: [['1 mei 2025', '31']] };

it('the table beside a chart is folded away, with a caption and heads that say what they are of', () => {
  const html = render(<TableTwin twin={twin} summary="Deze cijfers als tabel" />);
  expect(html).toMatch(/^<details[^>]*><summary>Deze cijfers als tabel<\/summary>/);
  expect(html).toContain('<caption class="utrecht-table__caption">Kinderen</caption>');
  expect(html.match(/<th scope="col"/g)).toHaveLength(2);
  expect(html).toMatch(/<th scope="row"[^>]*>1 mei 2025<\/th><td[^>]*>31<\/td>/);
});

it('costs are a table of middle estimates with all estimates folded below it, and nothing when a result has none', () => {
  const result = figuresExample();
  const texts = pageWords('nl').compare;
  const [middle, all] = render(<Costs result={result} words={wordsOf('nl')} texts={texts} />).split('<details');
  // Two kinds of payment with three estimates each (the example).
  expect([middle, all].map((html) => html?.match(/<th scope="row"/g)?.length)).toEqual([2, 6]);
  expect(render(<Costs result={{ ...result, indicators: {} }} words={wordsOf('nl')} texts={texts} />)).toBe('');
});
