import { describe, expect, it } from 'vitest';
import type { PrintContext } from '../../../sim/report/print/context.ts';
import type { PrintFigure } from '../../../sim/report/print/figure.ts';
import { leadTimesFigure } from '../../../sim/report/print/lead-times.ts';
import { measuresFigure } from '../../../sim/report/print/measures.tsx';
import { stoplichtFigure } from '../../../sim/report/print/stoplicht.tsx';
import { tippingFigure } from '../../../sim/report/print/tipping-map.ts';
import { whoPaysFigure } from '../../../sim/report/print/who-pays.ts';
import {
  actionsExample,
  analysisExample,
  barsContext,
  firstVariant,
  JUDGEMENT,
  LINK,
  measuresExample,
  there,
} from './bars-example.ts';
import { type Element, readBack, seen } from './bars-read.ts';

function drawn(context: PrintContext): Record<string, PrintFigure | null> {
  return {
    'lead-times': leadTimesFigure(context),
    'who-pays': whoPaysFigure(firstVariant(context), context),
    'tipping-map': tippingFigure(analysisExample(), 'withoutWorker', 'today', context),
    measures: measuresFigure(measuresExample(3), { 'measure-0': JUDGEMENT }, context),
    stoplicht: stoplichtFigure(actionsExample(5), context),
  };
}

describe.each(['nl', 'en'] as const)('every figure with bars, dots in rows, cells or lamps (%s)', (language) => {
  const context = barsContext(language);
  describe.each(Object.entries(drawn(context)))('%s', (kind, made) => {
    const figure = there(made);
    const all = readBack(figure.svg);

    it('says in its picture what goes with it', () => {
      const { uncertainty, definitions, smallNumbers, money, source } = figure.notes;
      const text = seen(all);
      for (const one of [figure.title, figure.finding, ...uncertainty, ...definitions, smallNumbers, money, source]) {
        expect(text).toContain(one.replaceAll(/\s+/g, ''));
      }
      expect(figure.kind).toBe(kind);
      expect(uncertainty.length).toBeGreaterThan(0);
      expect(definitions.length).toBeGreaterThan(0);
    });

    it('has a finding of at most 20 words and an alternative of at most 200 characters', () => {
      expect(figure.finding.split(/\s+/).length).toBeLessThanOrEqual(20);
      expect(figure.alt.length).toBeLessThanOrEqual(200);
      expect(figure.alt.length).toBeGreaterThan(20);
      expect(all.find(({ tag }) => tag === 'title')?.text).toBe(figure.alt);
      expect(all.find(({ tag }) => tag === 'desc')?.text).toBe(figure.description);
    });

    it('names its source with version, date and link, and that it is no forecast', () => {
      const { source } = figure.notes;
      expect(source).toContain(`Ketenlab ${context.result.ketenlab}`);
      expect(source).toContain(language === 'nl' ? '22 november 2026' : '22 November 2026');
      expect(source).toContain(LINK);
      expect(source).toContain(language === 'nl' ? 'berekening, geen voorspelling' : 'calculation, not a forecast');
    });

    it('is 16 cm wide with text of 8 points and lines of half a point, without style', () => {
      const { own } = all[0] as Element;
      expect([own.width, own.viewBox?.split(' ').slice(0, 3)]).toEqual(['16cm', ['0', '0', '454']]);
      const sizes = all.flatMap(({ own: { 'font-size': size } }) => (size === undefined ? [] : [Number(size)]));
      const lines = all.flatMap(({ own: { 'stroke-width': width } }) => (width === undefined ? [] : [Number(width)]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
      expect(Math.min(...lines)).toBeGreaterThanOrEqual(0.5);
      expect(all.some((one) => one.own.class !== undefined || one.own.style !== undefined)).toBe(false);
      expect(figure.svg).not.toMatch(/NaN|undefined|\[object/);
    });

    it('has as many cells in each row as in its head', () => {
      for (const row of figure.twin.rows) expect(row).toHaveLength(figure.twin.head.length);
      for (const row of figure.table.rows) expect(row).toHaveLength(figure.table.columns.length);
      expect(figure.twin.rows.length).toBeGreaterThan(0);
    });

    it('has no English in its Dutch', () => {
      if (language === 'en') return;
      const { head, rows, caption } = figure.twin;
      const shown = all.filter(({ inside }) => inside.length === 0).map(({ text }) => text);
      const texts = [...shown, figure.title, figure.alt, figure.description, caption, ...head, ...rows.flat()].join(
        ' ',
      );
      expect(texts).not.toMatch(/\(en\)|\b(the|of which|with|children|cost|days|lower|higher|done|not|base path)\b/);
    });
  });
});

describe('an address that is longer than a line', () => {
  it('stands whole in the source and within the picture', () => {
    const link = `https://ketenlab.example/#${'abcde12345'.repeat(30)}`;
    const figure = there(stoplichtFigure(actionsExample(1), { ...barsContext(), link }));
    const all = readBack(figure.svg);
    expect(figure.notes.source).toContain(link);
    expect(seen(all)).toContain(link);
    // 442 units at 8 points hold at most 190 of the narrowest letters.
    for (const { tag, text } of all) if (tag === 'tspan') expect(text.length).toBeLessThan(190);
  });
});
