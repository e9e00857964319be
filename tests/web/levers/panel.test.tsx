import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { LeverSetting } from '../../../sim/scenario/scenario.ts';
import { FIRST } from '../../../web/levers/groups.ts';
import { LeverPanel } from '../../../web/levers/lever-panel.tsx';
import { setSetting } from '../../../web/session/settings.ts';
import { Timeline } from '../../../web/timeline/timeline.tsx';
import { base, facts, setting } from '../kit/facts.ts';
import { sessionWith } from '../kit/session.ts';

function sessionOf(levers: readonly LeverSetting[], shocks: readonly LeverSetting[] = []) {
  const set = levers.reduce((session, one) => setSetting(session, 'levers', null, one, Number.NaN), sessionWith('a'));
  return shocks.reduce((session, one) => setSetting(session, 'shocks', null, one, Number.NaN), set);
}

function panel(levers: readonly LeverSetting[] = [], shocks: readonly LeverSetting[] = []): string {
  const cards = () => Promise.resolve([]);
  const session = sessionOf(levers, shocks);
  return render(
    <LeverPanel session={session} facts={facts} base={base} language="nl" cards={cards} onChange={() => {}} />,
  );
}

function timeline(levers: readonly LeverSetting[], shocks: readonly LeverSetting[] = []): string {
  const session = sessionOf(levers, shocks);
  return render(<Timeline session={session} facts={facts} base={base} language="nl" onChange={() => {}} />);
}

/** Ids of a page that stand twice, and texts that point at an id that is not there. */
function brokenIds(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] as string);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
  const named = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)];
  return [...twice, ...named.flatMap((match) => (match[1] as string).split(' ')).filter((id) => !ids.includes(id))];
}

describe('the levers', () => {
  it('are eight at first sight, each with a slider of its own', () => {
    const sliders = [...panel().matchAll(/data-lever="([^"]+)"/g)].map((match) => match[1]);
    expect(sliders).toEqual([...FIRST]);
  });

  it('say today’s value, and what is set in words', () => {
    const html = panel([setting('L07', 6)]);
    expect(html).toContain('Nu 20%, wordt 14%.');
    expect(html.match(/ingesteld/g)).toHaveLength(1);
    expect(html).toContain('aria-valuetext="Nu 20%, wordt 14%."');
  });

  it('say in the head of a folded step that something is set in it', () => {
    expect(panel([setting('L37', 4)])).toContain('1 ingesteld');
  });

  it('say a conflict before anything is calculated', () => {
    expect(panel([setting('L02', 10)], [setting('X05', 1)])).toContain('bepalen allebei de caseloadnorm');
    expect(panel([setting('L02', 10)])).not.toContain('data-problems');
  });
});

describe('the timeline', () => {
  it('has a line for each lever and shock, with two handles, and a table of the same', () => {
    const html = timeline([setting('L07', 6)], [setting('X04', 0.2, { end: '2025-07-01' })]);
    expect([...html.matchAll(/data-line="([^"]+)"/g)].map((match) => match[1])).toEqual(['L07', 'X04']);
    expect(html).toContain('aria-label="Einde van Tekort bij de Raad" aria-valuetext="1 juli 2025"');
    expect(html).toContain('<td class="utrecht-table__cell">1 juli 2025</td>');
  });

  it('says what a lever costs beside what the model counts, and that a shock is not bought', () => {
    const html = timeline([setting('L07', 6)], [setting('X04', 0.2)]);
    expect(html).toContain('Kost ongeveer 360.000 euro per jaar (120.000 tot 900.000).');
    expect(html).toContain('wordt niet gekocht');
    expect(html).toContain('prijspeil 2025');
  });

  it('says that it is empty', () => {
    expect(timeline([])).toContain('Er staat nog niets op de tijdlijn');
  });
});

it('every label and description on the page finds what it names, and no id stands twice', () => {
  const levers = [setting('L07', 6), setting('L16', 6, { target: 'verblijf', end: '2026-01-01' })];
  expect(brokenIds(panel(levers) + timeline(levers, [setting('X08', 1)]))).toEqual([]);
});
