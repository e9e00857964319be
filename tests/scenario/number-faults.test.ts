import { expect, test } from 'vitest';
import { faultLine } from '../../sim/engine/errors.ts';
import { changed, faultsOf } from './toy.ts';

/** Name of the fault, text in the toy scenario, its replacement, and the whole line that a person reads. */
type Case = readonly [name: string, from: string, to: string, fault: string];

const kinds: readonly Case[] = [
  [
    'a wrong unit of time',
    'raad.investigation: 12.5',
    'raad.investigation: 12.5 fortnights',
    "toy.yaml:8 parameters.raad.investigation = 12.5 fortnights: unit 'fortnights' does not fit: expected days, weeks, months or years",
  ],
  [
    'a wrong unit of something else',
    'fte: 32.1',
    'fte: 32.1 weeks',
    "toy.yaml:12 gis[jb-west].fte = 32.1 weeks: unit 'weeks' does not fit: expected no other unit than 'fte'",
  ],
  [
    'a share above 1',
    'raad.investigation: 12.5',
    'staff.turnover: 20',
    'toy.yaml:8 parameters.staff.turnover = 20: a share lies between 0 and 1: expected a share between 0 and 1; write 0.2 for 20 %',
  ],
  [
    'a percentage',
    'raad.investigation: 12.5',
    'staff.turnover: 20 %',
    'toy.yaml:8 parameters.staff.turnover = 20 %: a share lies between 0 and 1: write 0.2 for 20 %',
  ],
  [
    'a day that does not exist',
    'start: 2024-09-20',
    'start: 2025-02-30',
    'toy.yaml:5 start = 2025-02-30: 2025-02-30 does not exist: February 2025 has 28 days',
  ],
  [
    'a date with the day first',
    'start: 2024-09-20',
    'start: 20-9-2024',
    'toy.yaml:5 start = 20-9-2024: expected year-month-day: 2024-09-20',
  ],
  [
    'not-a-number',
    'fte: 32.1',
    'fte: .nan',
    'toy.yaml:12 gis[jb-west].fte = NaN: is not a finite number: expected a number in fte between 0 and 1000',
  ],
  [
    'infinity',
    'fte: 32.1',
    'fte: .inf',
    'toy.yaml:12 gis[jb-west].fte = Infinity: is not a finite number: expected a number in fte between 0 and 1000',
  ],
  [
    'the word NaN',
    'fte: 32.1',
    'fte: NaN',
    'toy.yaml:12 gis[jb-west].fte = NaN: a number is needed, not text: expected a number in fte between 0 and 1000',
  ],
  [
    'text where a number is needed',
    'fte: 32.1',
    'fte: many',
    'toy.yaml:12 gis[jb-west].fte = many: a number is needed, not text: expected a number in fte between 0 and 1000',
  ],
  [
    'a number in quotes',
    'fte: 32.1',
    "fte: '32.1'",
    'toy.yaml:12 gis[jb-west].fte = 32.1: is text: expected a number in fte between 0 and 1000, without quotes or with its unit',
  ],
  [
    'a decimal comma',
    'raad.investigation: 12.5',
    'raad.investigation: 12,5',
    'toy.yaml:8 parameters.raad.investigation = 12,5: a decimal has a point, not a comma: write 12.5',
  ],
  [
    'nothing where a number is needed',
    'fte: 32.1',
    'fte: ',
    'toy.yaml:12 gis[jb-west].fte = null: expected a number in fte between 0 and 1000',
  ],
  [
    'a list where a number is needed',
    'fte: 32.1',
    'fte: [1, 2]',
    'toy.yaml:12 gis[jb-west].fte = a list of 2: expected a number in fte between 0 and 1000',
  ],
  [
    'a negative number',
    'fte: 32.1',
    'fte: -1',
    'toy.yaml:12 gis[jb-west].fte = -1: cannot be negative: expected a number in fte between 0 and 1000',
  ],
  [
    'a number above its bound after conversion',
    'raad.investigation: 12.5',
    'raad.investigation: 70 years',
    'toy.yaml:8 parameters.raad.investigation = 70 years: 70 years make 3652.5 weeks: expected a number in weeks between 0 and 1000',
  ],
  [
    'half a place',
    'places: 400',
    'places: 0.5',
    'toy.yaml:17 providers[pleegzorg-1].places = 0.5: expected a whole number in places between 0 and 1000',
  ],
  [
    'an end before the start of a lever',
    'target: jb-west',
    'end: 2024-12-31',
    'toy.yaml:19 levers[0].end = 2024-12-31: must lie after the start, 2025-01-01',
  ],
  [
    // By hand: the run of 3 years goes up to 20 September 2027, which is the first day after it.
    'a lever that starts after the run',
    '2025-01-01',
    '2028-01-01',
    'toy.yaml:19 levers[0].start = 2028-01-01: outside the run: expected 2024-09-20 to 2027-09-19',
  ],
  [
    'a lever that starts before the run',
    '2025-01-01',
    '2024-09-19',
    'toy.yaml:19 levers[0].start = 2024-09-19: outside the run: expected 2024-09-20 to 2027-09-19',
  ],
  [
    'a lever value outside the bounds of that lever',
    'value: 6',
    'value: 21',
    'toy.yaml:19 levers[0].value = 21: gi.extra-fte en: expected a number in fte between -20 and 20',
  ],
];

test.each(kinds)('one mistake is one fault, with place, value and hint: %s', (_name, from, to, fault) => {
  expect(faultsOf(changed(from, to)).map(faultLine)).toEqual([fault]);
});
