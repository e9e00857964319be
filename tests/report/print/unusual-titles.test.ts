import { expect, it } from 'vitest';
import { measuresFigure } from '../../../sim/report/print/measures.tsx';
import { barsContext, measuresExample, there } from './bars-example.ts';
import { rootOf } from './read-back.ts';

it('a title with signs of XML is drawn as it is written', () => {
  const title = 'A ]]> B & <b> "C" ‘d’';
  const { svg } = there(
    measuresFigure(
      measuresExample(1, () => title),
      {},
      barsContext(),
    ),
  );
  expect(rootOf(svg).text).toContain(']]>');
});
