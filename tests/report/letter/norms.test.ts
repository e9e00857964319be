import { expect, it } from 'vitest';
import { CASELOAD, caseloadNorm, normOf } from '../../../sim/report/letter/norms.ts';
import { parameters } from '../../../sim/scenario/register/index.ts';

it('the caseload norms of letters are those of the register', () => {
  const of = (key: string) => parameters.find((row) => row.key === key)?.default;
  expect(CASELOAD).toEqual({
    agreement: of('norm.caseloadAgreement'),
    significant: of('norm.caseloadSignificant'),
    before: of('norm.caseloadImplied'),
  });
});

it('the text of a norm has its number, in both languages', () => {
  for (const [vintage, value] of Object.entries(CASELOAD)) {
    expect(caseloadNorm(vintage, 'nl')?.text).toContain(String(value).replace('.', ','));
    expect(caseloadNorm(vintage, 'en')?.text).toContain(String(value));
  }
  expect(caseloadNorm('', 'nl')).toBeNull();
});

it('a share of children in time has the norm that all are in time; a number of children has none', () => {
  expect(normOf({ id: 'I03', unit: 'share' }, 'nl')).toMatchObject({ value: 100, text: /5 werkdagen/ });
  expect(normOf({ id: 'I05', unit: 'share' }, 'nl')).toMatchObject({ text: /3 maanden/ });
  expect(normOf({ id: 'I05', unit: 'children' }, 'nl')).toBeNull();
});
