import { lab } from 'd3';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { chainLayout } from '../../sim/report/chart/chain-layout.ts';
import { ChainPicture } from '../../sim/report/chart/chain-picture.tsx';
import { chainSeries, type flowIds, flowKeys, stationKeys } from '../../sim/report/chart/chain-series.ts';
import { type ChainSource, futureSource, scenarioSource } from '../../sim/report/chart/chain-source.ts';
import { type ChainState, chainAt } from '../../sim/report/chart/chain-state.ts';
import { overlap } from '../../sim/report/chart/labels.ts';
import { textWidth } from '../../sim/report/chart/text-size.ts';
import { number } from '../../sim/report/numbers.ts';
import { chainEn } from '../../web/words/chain-en.ts';
import { chainNl } from '../../web/words/chain-nl.ts';
import { chainResult, futureOf } from './chain-example.ts';

const words = chainNl.picture;
const draw = (state: ChainState, width = 1000) => render(<ChainPicture state={state} words={words} width={width} />);
const attribute = (markup: string, name: string) =>
  [...markup.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map((match) => match[1] as string);
const DATE = 30;
const series = (key: string) => chainResult.indicators[key]?.series?.mean[DATE] as number;
const base = chainAt(scenarioSource(chainResult, 0), DATE);

/** The markup of a station, or of an arrow. */
function group(svg: string, name: 'station' | 'flow', id: string): string {
  return svg.split('<g data-').find((part) => part.startsWith(`${name}="${id}"`)) ?? '';
}

/** What is drawn of a station, its bar included. */
function station(svg: string, id: string): string {
  const from = svg.indexOf(`data-station="${id}"`);
  const to = svg.indexOf('data-station=', from + 1);
  return svg.slice(from, to < 0 ? undefined : to);
}

describe('the numbers in the picture', () => {
  const svg = draw(base);

  it('are the means of the result at that date, at every station', () => {
    for (const { id, waiting, busy } of stationKeys) {
      const drawn = station(svg, id);
      if (waiting !== null) {
        expect(Number(attribute(drawn, 'data-value')[0])).toBe(series(waiting));
        expect(drawn).toContain(`>${number(series(waiting), 0, 'nl')} `);
      }
      if (busy !== null) expect(drawn).toContain(`>${number(series(busy), 0, 'nl')} `);
    }
  });

  it('are the sums of their flows at every arrow, and at the lines within a station', () => {
    const net = (id: (typeof flowIds)[number]) => {
      const { plus, minus } = flowKeys[id];
      return plus.reduce((sum, key) => sum + series(key), 0) - minus.reduce((sum, key) => sum + series(key), 0);
    };
    for (const id of ['atTable', 'sentToRaad', 'requested', 'ordered', 'vots', 'lost', 'referrals', 'listed'] as const)
      expect(Number(attribute(group(svg, 'flow', id), 'data-value')[0])).toBeCloseTo(net(id), 9);
    for (const id of ['coupled', 'helpStarted'] as const) expect(base.flows[id]).toBeCloseTo(net(id), 9);
  });

  it('have bars on one scale, and arrows as thick as their flow', () => {
    const bars = [
      ...svg.matchAll(/data-value="([\d.]+)"><rect[^>]*width="([\d.]+)"[^>]*><\/rect><rect[^>]*width="([\d.]+)"/g),
    ];
    expect(bars).toHaveLength(stationKeys.filter(({ waiting }) => waiting !== null).length);
    for (const [, value, whole, width] of bars)
      expect(Number(width)).toBeCloseTo((Number(whole) * Number(value)) / base.scale.waiting, 6);
    const arrows = [...svg.matchAll(/data-flow="\w+" data-value="([\d.]+)"><polyline[^>]*stroke-width="([\d.]+)"/g)];
    expect(arrows.length).toBeGreaterThan(8);
    for (const [, flow, width] of arrows)
      expect(Number(width)).toBeCloseTo(Math.max(1.5, (12 * Number(flow)) / base.scale.flow), 6);
  });

  it('say in words how full a station is, and that its line grows only when it does', () => {
    const source = (load: number, lines: readonly number[]): ChainSource => ({
      dates: ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'],
      future: null,
      compared: false,
      keys: [],
      label: (key) => ({ nl: key, en: key }),
      read: (key, date) => {
        const value = key === 'chain.load.raad' ? load : key === 'raadWaiting' ? (lines[date] as number) : 0;
        return { value, range: null, change: null };
      },
    });
    const fullness = (load: number, lines: readonly number[]) =>
      chainAt(source(load, lines), 3).stations.find(({ id }) => id === 'raad')?.fullness;
    expect(fullness(0.94, [10, 20, 30, 40])).toBe('room');
    expect(fullness(0.95, [40, 40, 40, 40])).toBe('full');
    expect(fullness(1.1, [40, 40, 40, 40])).toBe('over');
    expect(fullness(0.95, [40, 40, 40, 43])).toBe('growing');
    expect(words.load('110', 'growing')).toBe('110% bezet: vol, de rij groeit');
  });

  it('at the start there are stocks and no flows', () => {
    const start = chainAt(scenarioSource(chainResult, 0), 0);
    expect(start.days).toBeNull();
    expect(Object.values(start.flows).every((flow) => flow === null)).toBe(true);
    // D02: 41 new and 72 existing on 20 September 2024.
    expect(start.stations.find(({ id }) => id === 'gi')?.waiting?.value).toBe(113);
  });
});

describe('one possible future', () => {
  const source = futureSource(chainResult, futureOf(3), 4);
  const states = source.dates.map((_, date) => chainAt(source, date));
  const at = (state: ChainState, id: string) => state.stations.find((one) => one.id === id);

  it('is marked as such in the picture, with its number and a frame', () => {
    const svg = draw(states[DATE] as ChainState);
    expect(svg).toContain('Eén mogelijke toekomst (nummer 4), geen voorspelling');
    expect(svg).toContain('stroke-dasharray="8 5"');
    expect(draw(base)).not.toContain('mogelijke toekomst');
    expect(attribute(svg, 'aria-label')[0]).toContain('geen voorspelling');
  });

  it('has what came in less what went out as its change of stock, exactly, at the GI and at help', () => {
    states.slice(1).forEach((state, i) => {
      const before = states[i] as ChainState;
      const { ordered, vots, ended, helpStarted, helpEnded } = state.flows as Record<string, number>;
      const all = (one: ChainState) =>
        (at(one, 'gi')?.waiting?.value as number) + (at(one, 'gi')?.busy?.value as number);
      expect(all(state) - all(before)).toBe((ordered as number) + (vots as number) - (ended as number));
      const helped = (one: ChainState) => at(one, 'help')?.busy?.value as number;
      expect(helped(state) - helped(before)).toBe((helpStarted as number) - (helpEnded as number));
    });
  });

  it('shows whole numbers of that replication and no range', () => {
    for (const { waiting } of states[DATE]?.stations ?? []) {
      expect(waiting?.range ?? null).toBeNull();
      expect(Number.isInteger(waiting?.value ?? 0)).toBe(true);
    }
    expect(draw(states[DATE] as ChainState)).not.toContain('meestal');
  });
});

describe('a variant beside the base path', () => {
  const state = chainAt(scenarioSource(chainResult, 1), DATE);

  it('shows a difference only where its interval holds no zero', () => {
    let shown = 0;
    for (const { id } of state.stations) {
      const keys = stationKeys.find((one) => one.id === id);
      const reading = state.stations.find((one) => one.id === id)?.waiting;
      if (!reading || !keys?.waiting) continue;
      const difference = chainResult.variants[0]?.difference[keys.waiting]?.series;
      const [low, high] = difference?.interval95[DATE] ?? [0, 0];
      const isSure = low > 0 || high < 0;
      expect(reading.change).toBe(isSure ? difference?.mean[DATE] : null);
      if (isSure) shown++;
    }
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(state.stations.length - 1);
  });

  it('writes the difference with its sign and marks where the base path stood', () => {
    const gi = station(draw(state), 'gi');
    const change = state.stations.find(({ id }) => id === 'gi')?.waiting?.change as number;
    expect(change).toBeLessThan(-0.5);
    expect(gi).toContain(`(−${number(-change, 0, 'nl')})`);
    expect(gi).toContain('data-mark="base"');
    expect(draw(base)).not.toContain('data-mark="base"');
  });
});

describe.each([300, 620, 1000])('at %i units wide', (width) => {
  it.each([
    ['Dutch', chainNl.picture],
    ['English', chainEn.picture],
  ])('boxes lie apart and within the picture, and their words within the boxes, in %s', (_, language) => {
    const { boxes, height } = chainLayout(chainAt(scenarioSource(chainResult, 1), DATE), width, 4, language);
    expect(boxes).toHaveLength(8);
    boxes.forEach((box, i) => {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      for (const line of box.lines)
        if (line.kind === 'text') expect(textWidth(line.text, line.size)).toBeLessThanOrEqual(box.width);
    });
  });
});

it('bars, arrows and paper stay apart in grey', () => {
  const colours = new Set([...attribute(draw(base), 'fill'), ...attribute(draw(base), 'stroke')]);
  const greys = [...colours].filter((colour) => colour.startsWith('#')).map((colour) => lab(colour).l);
  const [bar, arrow, paper] = ['#143f74', '#6b6b6b', '#ffffff'].map((colour) => lab(colour).l) as [
    number,
    number,
    number,
  ];
  for (const grey of [bar, arrow, paper]) expect(greys).toContain(grey);
  expect(arrow - bar).toBeGreaterThanOrEqual(15);
  expect(paper - arrow).toBeGreaterThanOrEqual(20);
});

describe('the series of the picture', () => {
  const keys = Object.keys(chainResult.indicators);
  const kept = chainSeries(keys);

  it('all exist in the model, with a list for each type of help', () => {
    const wanted = [
      ...stationKeys.flatMap(({ waiting, busy, load, parts }) => [waiting, busy, load, ...parts]),
      ...Object.values(flowKeys).flatMap(({ plus, minus }) => [...plus, ...minus]),
    ].filter((key) => key !== null);
    expect(wanted.filter((key) => !kept.includes(key))).toEqual([]);
    expect(kept.filter((key) => key.startsWith('helpLine.'))).toHaveLength(9);
  });

  it('are enough: without all others the picture is the same', () => {
    const indicators = Object.fromEntries(
      Object.entries(chainResult.indicators).map(([key, indicator]) => [
        key,
        kept.includes(key) ? indicator : { ...indicator, series: null },
      ]),
    );
    expect(draw(chainAt(scenarioSource({ ...chainResult, indicators }, 0), DATE))).toBe(draw(base));
  });
});
