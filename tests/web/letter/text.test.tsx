import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { markOwn, rebind } from '../../../sim/report/letter/bindings.ts';
import type { Fact, LetterForm, Paragraph } from '../../../sim/report/letter/letter.ts';
import { mismatches } from '../../../sim/report/letter/mismatches.ts';
import { Checklist } from '../../../web/letter/checklist.tsx';
import { ParagraphField } from '../../../web/letter/paragraph-field.tsx';
import { takeOver } from '../../../web/letter/replace-number.ts';
import { TextPart } from '../../../web/letter/text-part.tsx';
import { letterNl } from '../../../web/words/letter-nl.ts';

const facts: readonly Fact[] = [
  { key: 'now', value: 27, text: '27', after: 'kinderen' },
  { key: 'often', value: 18, text: '18 van de 20' },
];
const form: LetterForm = {
  question: 'state',
  audience: 'council',
  sender: 'Dordrecht',
  date: '2026-01-01',
  indicator: 'withoutWorker',
  norm: '',
};
const written = (text: string): Paragraph => rebind({ heading: 'Nu', text: '', bound: [] }, text, facts);
const fits = written('Er wachten 27 kinderen, in 18 van de 20 toekomsten.');

function field(paragraph: Paragraph): string {
  return render(
    <ParagraphField n={1} paragraph={paragraph} facts={facts} words={letterNl} onParagraph={() => undefined} />,
  );
}

describe('a paragraph', () => {
  it('has every number that fits marked as such, and no list of what does not', () => {
    const html = field(fits);
    expect(html.match(/data-mark="fits"/g)).toHaveLength(2);
    expect(html).not.toContain('data-mismatches');
    expect(html).not.toContain('data-hints');
  });

  it('says in words what does not fit, what the data say, and offers both ways out', () => {
    const html = field(rebind(fits, fits.text.replace('27', '25'), facts));
    expect(html).toContain('data-mark="wrong"');
    expect(html).toContain('‘25’ past niet bij de cijfers: daar staat ‘27’.');
    expect(html).toContain('aria-label="Neem over: 27 in plaats van 25"');
    expect(html).toContain('aria-label="25 is een eigen getal"');
  });

  it('gives a hint for a word that promises too much', () => {
    expect(field(rebind(fits, `${fits.text} Dit bewijst het.`, facts))).toMatch(/data-hints.*‘bewijst’: /s);
  });

  it('takes over what the data say, whatever stands around it', () => {
    const changed = rebind(fits, fits.text.replace('27', '1.025'), facts);
    const [one] = mismatches(changed, facts);
    if (one === undefined) throw new Error('No mismatch.');
    expect(takeOver(changed, one, facts, 'nl')).toEqual(fits);
    expect(takeOver(changed, { ...one, expected: null }, facts, 'nl')).toBe(changed);
  });

  it('leaves a number alone that is the analyst’s own', () => {
    const changed = rebind(fits, `${fits.text} Zie artikel 3.`, facts);
    const [one] = mismatches(changed, facts);
    const own = markOwn(changed, one?.at ?? -1);
    expect(mismatches(own, facts)).toEqual([]);
    expect(field(own)).toContain('data-mark="own"');
  });
});

describe('the text of a letter', () => {
  const drafted = { title: 'Brief', paragraphs: [fits], form };
  const part = (own: typeof drafted | null, now: LetterForm = form) =>
    render(
      <TextPart
        drafted={drafted}
        written={own}
        form={now}
        facts={facts}
        words={letterNl}
        onWritten={() => undefined}
      />,
    );

  it('is the draft until it is changed, and then what its writer made of it', () => {
    expect(part(null)).toContain('Alle getallen passen bij de cijfers.');
    expect(part({ ...drafted, title: 'Mijn brief' })).toContain('value="Mijn brief"');
  });

  it('says that the form was changed after it, and nothing of that when the draft follows it', () => {
    const other = { ...form, audience: 'gi' as const };
    expect(part(drafted, other)).toContain('data-other-form');
    expect(part(drafted)).not.toContain('data-other-form');
    expect(part(null, other)).not.toContain('data-other-form');
  });
});

it('a checklist says of each point whether it holds in words, and why not', () => {
  const html = render(
    <Checklist
      id="series"
      figure="Verloop"
      checks={[
        { point: 'title', passed: true, faults: [] },
        { point: 'norm', passed: false, faults: ['Er is geen jaar bij de norm.'] },
      ]}
      human={[{ id: '0', text: 'Herkent iemand een gezin?' }]}
      judged={['0']}
      words={letterNl}
      onJudge={() => undefined}
    />,
  );
  expect(html).toContain('1 van de 2 punten in orde');
  expect(html).toContain('Er is geen jaar bij de norm.');
  expect(html).toMatch(/data-point="norm"[^>]*data-ok="false"|data-ok="false"[^>]*data-point="norm"/);
  expect(html).toContain('checked');
});
