import { expect, it } from 'vitest';
import { parameters } from '../../../sim/scenario/register/index.ts';
import { CASELOAD, caseloadNorm, normOf } from '../../../web/letter/norms.ts';
import { letterEn } from '../../../web/words/letter-en.ts';
import { letterNl } from '../../../web/words/letter-nl.ts';

it('the caseload norms of the page are those of the register', () => {
  const of = (key: string) => parameters.find((row) => row.key === key)?.default;
  expect(CASELOAD).toEqual({
    agreement: of('norm.caseloadAgreement'),
    significant: of('norm.caseloadSignificant'),
    before: of('norm.caseloadImplied'),
  });
});

it('the text of a norm has its number, in both languages', () => {
  for (const [vintage, value] of Object.entries(CASELOAD)) {
    expect(caseloadNorm(vintage, letterNl)?.text).toContain(String(value).replace('.', ','));
    expect(caseloadNorm(vintage, letterEn)?.text).toContain(String(value));
  }
  expect(caseloadNorm('', letterNl)).toBeNull();
});

it('a share of children in time has the norm that all are in time; a number of children has none', () => {
  expect(normOf({ id: 'I03', unit: 'share' }, letterNl)).toMatchObject({ value: 100, text: /5 werkdagen/ });
  expect(normOf({ id: 'I05', unit: 'share' }, letterNl)).toMatchObject({ text: /3 maanden/ });
  expect(normOf({ id: 'I05', unit: 'children' }, letterNl)).toBeNull();
});
