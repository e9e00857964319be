import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../sim/experiment/answer.ts';
import { futureSource, scenarioSource } from '../../sim/report/chart/chain-source.ts';
import { chainAt } from '../../sim/report/chart/chain-state.ts';
import { dateInWords, number } from '../../sim/report/numbers.ts';
import { ChainPanel } from '../../web/chain/chain-panel.tsx';
import { ChainTable } from '../../web/chain/chain-table.tsx';
import { chainEn } from '../../web/words/chain-en.ts';
import { chainNl } from '../../web/words/chain-nl.ts';
import { chainResult, futureOf } from '../report/chain-example.ts';

const answer: Answer = {
  comparison: {
    base: 'zhz-2024',
    seed: chainResult.seed,
    replications: chainResult.replications,
    years: 3,
    off: [],
    variants: [],
  },
  stage: 'stable',
  digest: '0'.repeat(12),
  result: chainResult,
};
const text = (markup: string) => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the panel of the chain', () => {
  const html = render(<ChainPanel answer={answer} look="stable" future={async () => futureOf(0)} words={chainNl} />);

  it('has a slider over all dates that says its date in words', () => {
    const last = dateInWords(chainResult.indicators.raadWaiting?.series?.dates.at(-1) as string, 'nl');
    expect(html).toMatch(/<input[^>]*type="range"/);
    expect(html).toContain(`aria-valuetext="${last}"`);
    expect(html).toContain('max="37"');
  });

  it('lets someone choose each scenario and play one possible future', () => {
    expect(html).toMatch(/<option[^>]*>Basispad<\/option>/);
    expect(html).toMatch(/<option[^>]*>Behoud<\/option>/);
    expect(html).toContain('Speel één mogelijke toekomst af');
  });

  it('has no style attribute and speaks of no prediction', () => {
    expect(html).not.toMatch(/ style=/);
    expect(text(html)).not.toMatch(/voorspel/);
  });
});

describe('the table beside the picture', () => {
  it.each([chainNl, chainEn])('has every number of the picture', (words) => {
    const state = chainAt(scenarioSource(chainResult, 1), 20);
    const table = text(render(<ChainTable state={state} words={words} />));
    for (const { id, waiting, busy } of state.stations) {
      if (waiting === null) continue;
      expect(table).toContain(words.picture.station[id]);
      expect(table).toContain(` ${number(waiting.value as number, 0, words.picture.language)} `);
      if (busy !== null) expect(table).toContain(` ${number(busy.value as number, 0, words.picture.language)} `);
    }
    for (const flow of Object.values(state.flows))
      expect(table).toContain(number(flow as number, 0, words.picture.language));
  });

  it('carries the mark of one future', () => {
    const state = chainAt(futureSource(chainResult, futureOf(2), 3), 20);
    const table = render(<ChainTable state={state} words={chainNl} />);
    expect(table).toContain('Eén mogelijke toekomst (nummer 3), geen voorspelling');
    expect(table).not.toContain('18 van de 20');
  });
});
