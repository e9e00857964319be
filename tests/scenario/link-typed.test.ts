import { describe, expect, it } from 'vitest';
import { builtIn } from '../../sim/cli/base-scenario.ts';
import { register } from '../../sim/model/register.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { linkOf, readLink } from '../../sim/scenario/link.ts';
import { scenariosOf } from '../../sim/scenario/scenarios-of.ts';
import { faultsOf, open, raadDip, retention, shared } from './link-kit.ts';

describe('a link that is typed by hand', () => {
  it('is one variant on a base path', () => {
    expect(readLink('base=zhz-2024&L07=6@2025-01-01~6m')).toEqual({
      comparison: {
        base: 'zhz-2024',
        seed: 'ketenlab',
        replications: 200,
        years: 3,
        off: [],
        // Six months are 6 * 365.25 / 12 days.
        variants: [{ title: '', levers: [retention], shocks: [] }],
      },
      made: '',
      digest: null,
      name: '',
    });
  });

  it('may say everything, in any order, with signs as a mail writes them', () => {
    const text =
      'https://example.nl/#title=Minder%20verloop&retention=6%402025-01-01~6m&X02=.2@2024-10-01..2025-07-01' +
      '&L17=1@2025-02-01:jeugdhulpplus&years=2.5&off=M05,M30&seed=s&replications=20&name=a&base=zhz-2024';
    expect(readLink(text)).toEqual({
      comparison: {
        base: 'zhz-2024',
        seed: 's',
        replications: 20,
        years: 2.5,
        off: ['M05', 'M30'],
        variants: [
          {
            title: 'Minder verloop',
            levers: [
              { ...retention, lever: 'retention' },
              { ...open, lever: 'L17', value: 1, start: '2025-02-01', target: 'jeugdhulpplus' },
            ],
            shocks: [raadDip],
          },
        ],
      },
      made: '',
      digest: null,
      name: 'a',
    });
  });

  it('gives the scenario that the packed link gives', () => {
    const typed = readLink('base=zhz-2024&title=T&L07=6@2025-01-01~6m').comparison;
    const packed = readLink(linkOf({ ...shared, comparison: typed })).comparison;
    const [one, other] = [typed, packed].map((asked) =>
      scenariosOf(asked, builtIn, register).variants.map(scenarioHash),
    );
    expect(one).toEqual(other);
  });

  it.each([
    ['base=zhz-2024&L07=6', 'L07 = 6: expected value@date, such as 6@2025-01-01 or 6@2025-01-01..2026-01-01~6m'],
    ['base=zhz-2024&L07=6@2025-01-01~6', 'L07 = 6@2025-01-01~6: expected value@date, such as 6@2025-01-01 or'],
    ['base=zhz-2024&L07=6,5@2025-01-01', 'L07 = 6,5@2025-01-01: expected a number, with a point for decimals'],
    ['base=zhz-2024&L07=1e999@2025-01-01', 'variants[0].levers[0].value = Infinity: expected a number'],
    ['base=zhz-2024&L07=6@01-01-2025', 'variants[0].levers[0].start = 01-01-2025: expected year-month-day: 2025-01-01'],
    ['base=zhz-2024&years=drie', 'years = drie: expected a number, with a point for decimals'],
    ['base=zhz-2024&base=zhz-2025', 'base = zhz-2025: this key is given twice: keep one'],
    ['base=', 'base: expected a name of letters, digits, - and _'],
    ['base=zhz-2024&replications=1e6', 'replications = 1000000: expected a whole number between 1 and 100000'],
    ['base=zhz-2024&__proto__=6@2025-01-01', 'variants[0].levers[0].lever = __proto__: expected a name of letters'],
    ['base=../../etc/passwd', 'base = ../../etc/passwd: expected a name of letters, digits, - and _'],
  ])('%s has a fault', (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault)]);
  });
});
