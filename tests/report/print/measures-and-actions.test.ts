import { describe, expect, it } from 'vitest';
import { measuresFigure } from '../../../sim/report/print/measures.tsx';
import { stoplichtFigure } from '../../../sim/report/print/stoplicht.tsx';
import { records } from '../../../sim/report/table.ts';
import { actionsExample, barsContext, EFFECTS, JUDGEMENT, measuresExample, there } from './bars-example.ts';
import { type Element, endsOf, marks, number, readBack, scaleOf, seen } from './bars-read.ts';

describe('the table of measures for a letter', () => {
  const context = barsContext();
  const judged = there(measuresFigure(measuresExample(3), { 'measure-0': JUDGEMENT }, context));
  const all = readBack(judged.svg);

  it('has a dot and an interval at the numbers of the table, filled when clear of zero', () => {
    const effect = scaleOf(all, 'x');
    const dots = marks(all, 'dot');
    EFFECTS.forEach(([mean, low, high], i) => {
      expect(effect(number(dots[i], 'cx'))).toBeCloseTo(mean, 6);
      const [from, until] = endsOf(marks(all, 'interval')[i] as Element).map(effect);
      expect([from, until].map((end) => Math.round(1e6 * (end ?? 0)) / 1e6)).toEqual([low, high]);
      expect(dots[i]?.own.fill === '#ffffff').toBe(low < 0 && high > 0);
    });
    expect(records(judged.table).map((row) => row.effect)).toEqual(EFFECTS.map(([mean]) => mean));
  });

  it('has the own words of the analyst, marked as such, and says where they are missing', () => {
    const said = 'Kan <snel> & goed: "mits" de OR’s het willen';
    expect(judged.twin.rows.map((row) => row.at(-1))).toEqual([said, 'nog niet ingevuld', 'nog niet ingevuld']);
    expect(judged.twin.head.at(-1)).toContain('eigen oordeel van de opsteller, geen uitkomst van het model');
    expect(records(judged.table).map(({ feasibility }) => feasibility)).toEqual([said, null, null]);
    expect(seen(all)).toContain('Kan<snel>&goed');
  });

  it('says price level, what it does not know of cost, and what is to be filled in', () => {
    for (const text of ['prijspeil 2025', 'Structureel of incidenteel', 'Dekking: in te vullen']) {
      expect(judged.notes.money).toContain(text);
    }
    expect(judged.twin.rows.map((row) => row[3])).toEqual([
      '+0,02 (+0,01 tot +0,04)',
      'niet bekend',
      '+0,02 (+0,01 tot +0,04)',
    ]);
    expect(judged.twin.rows.map((row) => row[6])).toEqual(['na 1 maand (lager)', 'niet', 'na 1 maand (lager)']);
  });

  it('begins each row with the measure, so that a part of the table says what its rows are about', () => {
    expect(judged.twin.rows.map(([measure]) => measure)).toEqual(
      measuresExample(3).measures.map(({ scenario }) => scenario.title.nl),
    );
  });

  it('counts clear differences, and ranks nothing as best', () => {
    expect(judged.finding).toBe(
      'Van de 3 maatregelen is het verschil bij 1 duidelijk lager, bij 1 duidelijk hoger en bij 1 onduidelijk.',
    );
    expect(seen(all)).not.toMatch(/beste|slechtste|winnaar/i);
  });

  it.each([1, 20])('holds %i measures', (n) => {
    const figure = there(measuresFigure(measuresExample(n), {}, context));
    expect(marks(readBack(figure.svg), 'dot')).toHaveLength(n);
    expect(figure.twin.rows).toHaveLength(n);
    expect(figure.finding.split(' ').length).toBeLessThanOrEqual(20);
  });

  it('breaks long names and long judgements, and loses none of them', () => {
    const long = 'Kinderbeschermingsmaatregelenuitvoeringsorganisatie en nog een heel lange naam erachter aan';
    const words = Array.from({ length: 60 }, (_, i) => `woord${i}`).join(' ');
    const figure = there(
      measuresFigure(
        measuresExample(2, () => long),
        { 'measure-1': words },
        context,
      ),
    );
    const text = seen(readBack(figure.svg)).replaceAll('-', '');
    expect(text).toContain(long.replaceAll(' ', ''));
    expect(text).toContain(words.replaceAll(' ', ''));
    const one = there(
      measuresFigure(
        measuresExample(1, () => long.repeat(3)),
        {},
        context,
      ),
    );
    expect(one.finding.split(' ').length).toBeLessThanOrEqual(20);
  });

  it('is not drawn without measures', () => {
    expect(measuresFigure(measuresExample(0), {}, context)).toBeNull();
  });
});

describe('the list of actions', () => {
  const context = barsContext();

  it.each([1, 12])('has a lamp with its word for each of %i actions', (n) => {
    const figure = there(stoplichtFigure(actionsExample(n), context));
    const lamps = marks(readBack(figure.svg), 'lamp');
    expect(lamps.map(({ own }) => own['data-value'])).toEqual(actionsExample(n).map(({ state }) => state));
    const words = { onTrack: 'op schema', atRisk: 'loopt risico', late: 'te laat', done: 'klaar' };
    expect(figure.twin.rows.map(([state]) => state)).toEqual(actionsExample(n).map(({ state }) => words[state]));
  });

  it('has another shape for each state, so that they differ without colour', () => {
    const lamps = marks(readBack(there(stoplichtFigure(actionsExample(4), context)).svg), 'lamp');
    const shapes = lamps.map(({ inside }) => inside.map(({ tag, own }) => `${tag} ${own.fill === '#ffffff'}`).join());
    expect(new Set(shapes).size).toBe(4);
  });

  it('is marked as own judgement, and as no outcome of the model', () => {
    const { notes, svg } = there(stoplichtFigure(actionsExample(2), context));
    expect(notes.definitions.join(' ')).toContain('eigen oordeel van de opsteller, geen uitkomst van het model');
    expect(svg).toContain('Actie 0 &lt;b> &amp; meer');
  });

  it('writes dates out, and says where there is none', () => {
    const { twin, title } = there(stoplichtFigure(actionsExample(3), context));
    expect(twin.rows.map((row) => row.at(-1))).toEqual(['1 januari 2027', 'geen datum', '1 maart 2027']);
    expect(title).toContain('van 1 januari 2027 tot 1 maart 2027');
  });

  it('is not drawn without actions', () => {
    expect(stoplichtFigure([], context)).toBeNull();
  });
});
