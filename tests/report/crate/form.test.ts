import { describe, expect, it } from 'vitest';
import type { FormFacts } from '../../../sim/report/crate/facts.ts';
import { type Form, itemNumbers } from '../../../sim/report/crate/form.ts';
import { formPage } from '../../../sim/report/crate/form-page.tsx';
import { formText } from '../../../sim/report/crate/form-text.ts';
import { stressDes } from '../../../sim/report/crate/stress-des.ts';
import { crateEn } from '../../../sim/report/crate/words-en.ts';
import { crateNl } from '../../../sim/report/crate/words-nl.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';

const both = (text: string) => ({ nl: text, en: text });
const scenario: Scenario = {
  name: 'small',
  title: both('Small'),
  question: both('What | happens?'),
  finding: null,
  start: '2025-01-01',
  years: 2,
  calendar: 'dutch',
  values: {},
  regions: [{ id: 'a', name: 'A', values: { 'region.raadFte': 12.1 } }],
  gis: [{ id: 'g', name: 'GI <b>', regions: { a: 1 }, values: {} }],
  helpTypes: [],
  providers: [],
  levers: [],
  shocks: [],
  rules: { raad: 'urgency', gi: 'turns', providers: 'firstCome' },
  off: [],
  observed: { new: [['2025-02-01', 3]] },
};
const facts: FormFacts = {
  name: 'small',
  title: 'Small',
  question: 'What?',
  computedBy: '1',
  packedBy: '1',
  command: 'compare',
  seed: 's',
  replications: [20, 20],
  hash: 'a',
  digest: 'b',
  started: null,
  ended: null,
  packed: '2026-01-01T00:00:00.000Z',
  machine: { node: '22', system: 'Linux', processor: 'p', cores: 2 },
  outcomes: [],
  scenarios: [
    { scenario, differs: [] },
    { scenario: { ...scenario, name: 'other' }, differs: [['levers.0', '', '{"lever":"L07"}']] },
  ],
  outputs: [
    {
      key: 'waiting',
      id: 'I01',
      unit: 'children',
      view: 'stock',
      label: both('Wait'),
      definition: both('d'),
      shown: true,
    },
    {
      key: 'hidden',
      id: 'I02',
      unit: 'children',
      view: 'stock',
      label: both('H'),
      definition: both('d'),
      shown: false,
    },
  ],
  parameters: [],
  changed: 0,
  cards: { A: 1, D: 2 },
  stations: [],
  design: null,
  seconds: null,
  events: null,
};

describe.each([crateEn, crateNl])('the form in $language', (words) => {
  const form = stressDes(facts, words);

  it('has the 24 items of STRESS-DES in their order, and none of them empty', () => {
    expect(form.items.map(({ number }) => number)).toEqual([...itemNumbers]);
    expect(itemNumbers).toHaveLength(24);
    for (const { lines, open } of form.items) expect([...lines, ...open].join('')).not.toBe('');
  });

  it('calls an item answered only when nothing of it is open', () => {
    for (const { state, open } of form.items) expect(state === 'answered' && open.length > 0).toBe(false);
    expect(form.items.filter(({ state }) => state === 'open').map(({ number }) => number)).toEqual(['3.2']);
  });

  it('says that the time is not stated where the files do not have it', () => {
    const item = form.items.find(({ number }) => number === '5.4');
    expect(item?.lines[0]).toBe(words.fill.time(null, null));
  });

  it('writes numbers as its language does', () => {
    const size = form.items.find(({ number }) => number === '2.5.3')?.table?.rows[0]?.[1];
    expect(size).toBe(words.language === 'nl' ? '12,1 fte' : '12.1 fte');
    expect(words.fill.unit('share')).not.toContain('%');
  });

  it('shows the outcomes that are looked at, and every place where a scenario differs', () => {
    const table = (item: string) => form.items.find(({ number }) => number === item)?.table?.rows;
    expect(table('1.2')?.map(([, key]) => key)).toEqual(['waiting']);
    expect(table('2.3')).toEqual([['other', 'levers.0', '', '{"lever":"L07"}']]);
  });
});

it('as Markdown and as a page a text of a file stays a text', () => {
  const form: Form = {
    title: 'T',
    items: [
      {
        number: '1.1',
        state: 'answered',
        lines: ['a *b* <script>'],
        open: [],
        table: { columns: ['x'], rows: [['y | z']] },
      },
    ],
  };
  const text = formText(form, crateEn);
  expect(text).toContain('a \\*b\\* \\<script\\>');
  expect(text).toContain('| y \\| z |');
  expect(formPage(form, crateEn)).toContain('a *b* &lt;script>');
});
