import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { wordsOf } from '../../sim/report/words/index.ts';
import { Costs } from '../../web/charts/costs.tsx';
import { DataTable } from '../../web/charts/data-table.tsx';
import { TableTwin } from '../../web/charts/table-twin.tsx';
import { pageWords } from '../../web/words/page.ts';
import { figuresExample } from '../report/figures-example.ts';

const twin = { caption: 'Kinderen', head: ['Datum', 'basispad'], rows: [['1 mei 2025', '31']] };

it('the table beside a chart is folded away, and made when it is opened', () => {
  expect(render(<TableTwin twin={twin} summary="Deze cijfers als tabel" />)).toMatch(
    /^<details[^>]*><summary>Deze cijfers als tabel<\/summary><\/details>$/,
  );
});

it('the table has a caption and heads that say what they are of, in a box with a name that is no landmark', () => {
  const html = render(<DataTable twin={twin} />);
  expect(html).toMatch(/^<div[^>]* role="group" aria-label="Kinderen" tabindex="0">/i);
  expect(html).toContain('<caption class="utrecht-table__caption">Kinderen</caption>');
  expect(html.match(/<th scope="col"/g)).toHaveLength(2);
  expect(html).toMatch(/<th scope="row"[^>]*>1 mei 2025<\/th><td[^>]*>31<\/td>/);
});

it('costs are a table of middle estimates with a fold for the others below it, and nothing when a result has none', () => {
  const result = figuresExample();
  const texts = pageWords('nl').compare;
  const html = render(<Costs result={result} words={wordsOf('nl')} texts={texts} />);
  // Two kinds of payment (the example), each in the middle estimate.
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
  expect(html).toContain(`<summary>${texts.costsAll}</summary>`);
  expect(render(<Costs result={{ ...result, indicators: {} }} words={wordsOf('nl')} texts={texts} />)).toBe('');
});
